import type { Told } from '../core/model/delta.ts';

/** What was told, from its column; the desk alone writes there. */
export function readTold(json: string | null): Told | null {
  return json === null ? null : (JSON.parse(json) as Told);
}

/** The same, for its column. */
export function writeTold(told: Told | null): string | null {
  return told === null ? null : JSON.stringify(told);
}
