import type { Fields } from '../workspace/model.ts';

/** The arguments of a call, or Slack's word for why they cannot be read. */
export type ReadArguments =
  | { readonly ok: true; readonly args: Fields }
  | { readonly ok: false; readonly error: string };

/**
 * Reads a request body as the Web API does (docs.slack.dev/apis/web-api, "POST bodies"): a form, in which structured
 * arguments are JSON in a string, or JSON, in which they may be either.
 */
export function readArguments(contentType: string, body: string): ReadArguments {
  const [type = ''] = contentType.split(';');
  switch (type.trim().toLowerCase()) {
    case 'application/x-www-form-urlencoded':
      return { ok: true, args: withStructures(Object.fromEntries(new URLSearchParams(body))) };
    case 'application/json': {
      const value = parseJson(body);
      if (value === undefined) return { ok: false, error: 'invalid_json' };
      return isFields(value) ? { ok: true, args: withStructures(value) } : { ok: false, error: 'json_not_object' };
    }
    case '':
      return body === '' ? { ok: true, args: {} } : { ok: false, error: 'missing_post_type' };
    default:
      return { ok: false, error: 'invalid_post_type' };
  }
}

/** The arguments that hold lists and objects. What is no JSON is left as it stands, for its method to refuse. */
const STRUCTURED = ['blocks', 'attachments', 'view', 'metadata', 'prompts'] as const;

function withStructures(args: Fields): Fields {
  const parsed = STRUCTURED.flatMap((name) => {
    const value = args[name];
    const json = typeof value === 'string' ? parseJson(value) : undefined;
    return json === undefined ? [] : [[name, json]];
  });
  return { ...args, ...Object.fromEntries(parsed) };
}

/** The text of an argument; absent or of another kind counts as empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A switch: forms write it as a word. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '1';
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null and absent read alike: undefined where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
