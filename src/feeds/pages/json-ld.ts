import type { HtmlDocument } from './dom.ts';

/** One thing that a page says of itself in JSON-LD (schema.org). */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Longest JSON-LD read, in characters. */
const MAX_CHARS = 500_000;

/** The things at the top of a page's JSON-LD, in its order: alone, in a list or in a `@graph`. What is no JSON is left out. */
export function readLinkedData(document: HtmlDocument): LinkedThing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap(({ textContent }) => topThings(parseJson(textContent ?? '')));
}

/** What a thing is, as `NewsArticle`. */
export function typesOf(thing: LinkedThing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

/** A text of a thing, or null. */
export function textOf(thing: LinkedThing | undefined, key: string): string | null {
  const value = thing?.[key];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A thing inside a thing, followed to where the page describes it (`{ "@id": … }`). */
export function thingOf(
  thing: LinkedThing | undefined,
  key: string,
  all: readonly LinkedThing[],
): LinkedThing | undefined {
  const [value] = [thing?.[key]].flat();
  if (!isThing(value)) return undefined;
  const id = textOf(value, '@id');
  const described = id === null || Object.keys(value).length > 1 ? undefined : all.find((each) => each['@id'] === id);
  return described ?? value;
}

function topThings(value: unknown, depth = 0): LinkedThing[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((each) => topThings(each, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...topThings(value['@graph'], depth + 1), ...topThings(value.mainEntity, depth + 1)];
}

function isThing(value: unknown): value is LinkedThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  if (text.length > MAX_CHARS) return null;
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''),
    );
  } catch {
    // Newsrooms write broken JSON, too; the page's other marks are left.
    return null;
  }
}
