/**
 * Small checks that make up the rules of Block Kit. Where Slack's wording is known (from refusals quoted in public), it is
 * used, since whoever reads it will look for it.
 */

/** Something a message does wrong, told as Slack tells it: what, and where as a JSON pointer. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** Says what is wrong with a value that stands at `pointer`; nothing when it is right. */
export type Shape = (value: unknown, pointer: string) => readonly Problem[];

export type Fields = Readonly<Record<string, Shape>>;

/** A string of `minChars` (default 1) to `maxChars` UTF-16 units. */
export function text(maxChars: number, minChars = 1): Shape {
  return (value, pointer) => {
    if (typeof value !== 'string') return [{ pointer, message: 'must provide a string' }];
    if (value.length < minChars) return [{ pointer, message: `must be more than ${minChars - 1} characters` }];
    return value.length > maxChars ? [{ pointer, message: `must be less than ${maxChars + 1} characters` }] : [];
  };
}

/** A string of any length but empty: where no page gives a limit, the message's own is the only one. */
export const someText: Shape = text(Number.POSITIVE_INFINITY);

/** A string that matches; `what` names what it should be. */
export function pattern(regex: RegExp, what: string): Shape {
  return (value, pointer) =>
    typeof value === 'string' && regex.test(value) ? [] : [{ pointer, message: `must be ${what}` }];
}

/** An absolute address of at most `maxChars`, with one of the protocols if any are named (`https:`). */
export function address(maxChars: number, ...protocols: readonly string[]): Shape {
  return (value, pointer) => {
    const problems = text(maxChars)(value, pointer);
    if (problems.length > 0) return problems;
    const isAddress = typeof value === 'string' && URL.canParse(value);
    const isFit = isAddress && (protocols.length === 0 || protocols.includes(new URL(value).protocol));
    return isFit ? [] : [{ pointer, message: 'must be a valid URL' }];
  };
}

/** A whole number from `min` to `max`. */
export function whole(min: number, max: number): Shape {
  return (value, pointer) => {
    const isFit = Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
    return isFit ? [] : [{ pointer, message: `must be a whole number from ${min} to ${max}` }];
  };
}

export const number: Shape = (value, pointer) =>
  Number.isFinite(value) ? [] : [{ pointer, message: 'must be a number' }];

export const flag: Shape = (value, pointer) =>
  typeof value === 'boolean' ? [] : [{ pointer, message: 'must be true or false' }];

/** One of these strings. */
export function oneOf(...values: readonly string[]): Shape {
  return (value, pointer) =>
    values.some((each) => each === value) ? [] : [{ pointer, message: `must be one of ${values.join(', ')}` }];
}

/** A list of `min` to `max` items, each of one shape. */
export function list(item: Shape, min: number, max: number): Shape {
  return (value, pointer) => {
    if (!Array.isArray(value)) return [{ pointer, message: 'must provide an array' }];
    if (value.length < min) return [{ pointer, message: `must have at least ${min} items` }];
    if (value.length > max) return [{ pointer, message: `no more than ${max} items allowed` }];
    return value.flatMap((each, position) => item(each, `${pointer}/${position}`));
  };
}

/** A list of anything but too few: no page says how many are too many. */
export function listOf(item: Shape, min = 1): Shape {
  return list(item, min, Number.POSITIVE_INFINITY);
}

/** A list that names nothing twice. */
export function distinct(shape: Shape): Shape {
  return (value, pointer) => {
    const problems = shape(value, pointer);
    if (problems.length > 0 || !Array.isArray(value) || new Set(value).size === value.length) return problems;
    return [{ pointer, message: 'must have no item twice' }];
  };
}

/** An object with every `required` field, any of the `optional` ones and no other. */
export function object(required: Fields, optional: Fields = {}): Shape {
  return (value, pointer) => {
    if (!isRecord(value)) return [{ pointer, message: 'must provide an object' }];
    const missing = Object.keys(required).filter((key) => value[key] === undefined);
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return [
      ...missing.map((key) => ({ pointer, message: `missing required field: ${key}` })),
      ...fields.flatMap(([key, field]) => {
        const shape = own(required, key) ?? own(optional, key);
        return shape
          ? shape(field, `${pointer}/${key}`)
          : [{ pointer, message: `invalid additional property: ${key}` }];
      }),
    ];
  };
}

/** An object whose `type` picks its shape. */
export function byType(shapes: Fields): Shape {
  return (value, pointer) => {
    if (!isRecord(value)) return [{ pointer, message: 'must provide an object' }];
    const { type } = value;
    if (type === undefined) return [{ pointer, message: 'missing required field: type' }];
    const shape = typeof type === 'string' ? own(shapes, type) : undefined;
    return shape ? shape(value, pointer) : [{ pointer: `${pointer}/type`, message: `unsupported type: ${type}` }];
  };
}

/** A shape and what spans its fields; the latter is asked only of what has the shape. */
export function and(shape: Shape, ...rules: readonly ((value: JsonObject) => string | null)[]): Shape {
  return (value, pointer) => {
    const problems = shape(value, pointer);
    if (problems.length > 0 || !isRecord(value)) return problems;
    return rules.flatMap((rule) => rule(value) ?? []).map((message) => ({ pointer, message }));
  };
}

/** Exactly one of these fields. */
export function exactlyOneOf(...names: readonly string[]): (value: JsonObject) => string | null {
  const words = names.map((name) => `\`${name}\``).join(' or ');
  return (value) =>
    names.filter((name) => value[name] !== undefined).length === 1 ? null : `must define either ${words}, and one only`;
}

/** At least one of these fields. */
export function someOf(...names: readonly string[]): (value: JsonObject) => string | null {
  const words = names.map((name) => `\`${name}\``).join(' or ');
  return (value) => (names.some((name) => value[name] !== undefined) ? null : `must define either ${words}`);
}

/** JSON that is an object: read with care. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects in a list; none where it is no list. */
export function recordsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** So that `constructor` and the like name no shape. */
function own(shapes: Fields, key: string): Shape | undefined {
  return Object.hasOwn(shapes, key) ? shapes[key] : undefined;
}
