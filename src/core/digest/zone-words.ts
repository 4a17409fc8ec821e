import { findNames, type NameIndex } from '../names/name-index.ts';
import { countEdits } from '../question/near-names.ts';

/** A time zone that words name; `near` is the one they nearly name. */
export type ZoneReading = { readonly zone: string; readonly words: number } | { readonly near: string } | null;

/** The longest city of the zones has three words: Port-au-Prince. */
const MAX_CITY_WORDS = 3;
/** Slips in a zone's name: "Europe/Lodon", "Amercia/New_Yorck". */
const MAX_EDITS = 3;

/**
 * The zone that the words begin with, in any case: an IANA name (`Europe/London`), `UTC` or `GMT`, or the city of exactly
 * one zone ("london", "new york"). A country that is also a city is a topic: Singapore. `near` for a slip in an IANA name.
 */
export function readZone(words: readonly string[], index: NameIndex): ZoneReading {
  const [word = ''] = words;
  if (word.includes('/')) return zoneWithSlash(word);
  if (/^(?:utc|gmt)$/i.test(word)) return { zone: 'UTC', words: 1 };
  for (let count = Math.min(MAX_CITY_WORDS, words.length); count > 0; count--) {
    const zone = zoneOfCity(words.slice(0, count).join(' '), index);
    if (zone) return { zone, words: count };
  }
  return null;
}

function zoneWithSlash(word: string): ZoneReading {
  const zone = asZone(word);
  if (zone) return { zone, words: 1 };
  const folded = word.toLowerCase();
  const near = Intl.supportedValuesOf('timeZone')
    .map((name) => ({ name, edits: countEdits(folded, name.toLowerCase()) }))
    .reduce((best, each) => (each.edits < best.edits ? each : best));
  // "F/A-18" is near to nothing.
  return near.edits <= MAX_EDITS ? { near: near.name } : null;
}

function zoneOfCity(city: string, index: NameIndex): string | null {
  const [name] = findNames(city, index, { anyCase: true });
  if (name?.entity.kind === 'country' && name.form !== 'capital') return null;
  const folded = city.toLowerCase().replace(/[ -]/g, '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const listed = zones.filter((zone) => zone.split('/').at(-1)?.toLowerCase().replace(/-/g, '_') === folded);
  if (listed.length > 0) return listed.length === 1 ? (listed[0] ?? null) : null;
  // Names that came after the list was frozen: Kyiv for Kiev.
  const areas = [...new Set(zones.map((zone) => zone.split('/')[0]))];
  const renamed = areas.flatMap((area) => asZone(`${area}/${folded}`) ?? []);
  return renamed.length === 1 ? (renamed[0] ?? null) : null;
}

/** A zone's name in its usual case, or null where it is none. */
function asZone(name: string): string | null {
  if (!/^[a-z]+(?:[/_+-][a-z0-9]+){1,6}$/i.test(name)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    if (timeZone.toLowerCase() === name.toLowerCase()) return timeZone;
    // A name that is an alias for this Node stays as it was meant: Asia/Kolkata.
    return name.replace(/[a-z]+/gi, (part) => (/^us$/i.test(part) ? 'US' : capital(part)));
  } catch {
    return null;
  }
}

function capital(word: string): string {
  return (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase();
}
