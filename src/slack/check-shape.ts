/** Something a message does wrong, told as Slack tells it: what, and where as a JSON pointer. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** Says what is wrong with a value that stands at `pointer`; nothing when it is right. */
export type Shape = (value: unknown, pointer: string) => readonly Problem[];

/** A string of `minChars` (default 1) to `maxChars` UTF-16 units. */
export function text(maxChars: number, minChars = 1): Shape {
  return (value, pointer) => {
    if (typeof value !== 'string') return [{ pointer, message: 'must be a string' }];
    if (value.length < minChars) return [{ pointer, message: `must be more than ${minChars - 1} characters` }];
    return value.length > maxChars ? [{ pointer, message: `must be less than ${maxChars + 1} characters` }] : [];
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
    if (!Array.isArray(value)) return [{ pointer, message: 'must be a list' }];
    if (value.length < min) return [{ pointer, message: `must have at least ${min} items` }];
    if (value.length > max) return [{ pointer, message: `must have at most ${max} items` }];
    return value.flatMap((each, position) => item(each, `${pointer}/${position}`));
  };
}

export type Fields = Readonly<Record<string, Shape>>;

/** An object with every `required` field, any of the `optional` ones and no other. */
export function object(required: Fields, optional: Fields = {}): Shape {
  return (value, pointer) => {
    if (!isRecord(value)) return [{ pointer, message: 'must be an object' }];
    const missing = Object.keys(required).filter((key) => value[key] === undefined);
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return [
      ...missing.map((key) => ({ pointer, message: `missing required field: ${key}` })),
      ...fields.flatMap(([key, field]) => {
        const shape = required[key] ?? optional[key];
        return shape ? shape(field, `${pointer}/${key}`) : [{ pointer: `${pointer}/${key}`, message: 'unknown field' }];
      }),
    ];
  };
}

/** An object whose `type` picks its shape. */
export function byType(shapes: Fields): Shape {
  return (value, pointer) => {
    const type = isRecord(value) ? value.type : undefined;
    const shape = typeof type === 'string' ? shapes[type] : undefined;
    return shape ? shape(value, pointer) : [{ pointer: `${pointer}/type`, message: `unsupported type: ${type}` }];
  };
}

/** A shape and what spans its fields; the latter is asked only of what has the shape. */
export function and(shape: Shape, rule: (value: Readonly<Record<string, unknown>>) => string | null): Shape {
  return (value, pointer) => {
    const problems = shape(value, pointer);
    if (problems.length > 0 || !isRecord(value)) return problems;
    const message = rule(value);
    return message ? [{ pointer, message }] : [];
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
