/** Figures of the whole collection that tell how much a term counts when passages are proposed. */
export interface ProposalFigures {
  readonly passages: number;
  /** Mean number of different terms in a passage's title, and in its text. */
  readonly titleLength: number;
  readonly textLength: number;
}

/** In how many passages a term stands: at all, in the title, in the text. */
export interface TermFigures {
  readonly passages: number;
  readonly inTitle: number;
  readonly inText: number;
}

/** How often a term stands in a passage's title and text. */
export interface TermCounts {
  readonly title: number;
  readonly text: number;
}

/** How many different terms a passage's title and text have. */
export interface Lengths {
  readonly title: number;
  readonly text: number;
}

/** A title says what the whole article is about, not this passage: at 2, the usual advice, ranking loses .02. */
const TITLE_BOOST = 0.5;

/** BM25+ (Lv and Zhai 2011), with the values that MiniSearch uses. */
const K = 1.2;
const B = 0.7;
const DELTA = 0.5;

/** Once so many times the limit are found by a question's rarer terms, the others find no more: 1 loses .002, 3 nothing. */
export const ENOUGH_FOUND = 5;

/** Proposing passages: each term adds this for a passage, and those with the highest sum are ranked. */
export class ProposalScore {
  readonly #figures: ProposalFigures;
  readonly #titleWeight: number;
  readonly #textWeight: number;

  /** Of one term in one collection. */
  constructor(term: TermFigures, figures: ProposalFigures) {
    this.#figures = figures;
    this.#titleWeight = TITLE_BOOST * rarity(term.inTitle, figures.passages);
    this.#textWeight = rarity(term.inText, figures.passages);
  }

  of(counts: TermCounts, lengths: Lengths): number {
    const { titleLength, textLength } = this.#figures;
    const title = counts.title && this.#titleWeight * saturated(counts.title, lengths.title / titleLength);
    return title + (counts.text && this.#textWeight * saturated(counts.text, lengths.text / textLength));
  }
}

function rarity(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

function saturated(count: number, relativeLength: number): number {
  return DELTA + (count * (K + 1)) / (count + K * (1 - B + B * relativeLength));
}
