/** The nouns, second part: the names that the desk knows, edited by analysts in knowledge/names. */

/** A country, as knowledge/names/countries.yml lists it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Usual English name. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string | null;
}

/** A company or works that makes or sells arms. */
export interface Maker {
  readonly name: string;
  /** ISO 3166-1 alpha-2 of its home. */
  readonly country: string;
  readonly aliases: readonly string[];
}

/** A weapon system or other named product. */
export interface System {
  readonly name: string;
  /** Name of its maker in the makers list, or null. */
  readonly maker: string | null;
  /** A class noun in the singular: howitzer, light tank, combat drone. */
  readonly class: string;
  readonly aliases: readonly string[];
}

/** A common noun for a kind of hardware: howitzer, frigate, light tank. */
export interface ClassNoun {
  /** Singular, lower case. */
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The names the desk knows, as read from knowledge/names. */
export interface Names {
  readonly countries: readonly Country[];
  readonly makers: readonly Maker[];
  readonly systems: readonly System[];
  readonly classes: readonly ClassNoun[];
}

/** A thing with a name that the desk knows; `id` is `country:BD`, `maker:MKE`, `system:Boran` or `class:howitzer`. */
export interface Entity {
  readonly id: string;
  readonly kind: 'country' | 'maker' | 'system' | 'class';
  /** The usual name, for showing. */
  readonly name: string;
  /** Home country's ISO code: the country's own, or its maker's; null where none is known. */
  readonly country: string | null;
}
