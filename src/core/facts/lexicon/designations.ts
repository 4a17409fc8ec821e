/** Words and numbers that make a number a name. Data only, lower case. */

/** Nouns whose number is a label: "category 4", "Type 054A", "Mk 41", "No. 3", "Mach 5", "Phase 2". */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'type mk mark block batch flight lot tranche version variant model series increment class category grade level tier ' +
    'phase stage step no no. nr number # mach article section chapter page paragraph part annex volume figure table ' +
    'room unit gate platform terminal highway route interstate road street channel game group match round week day ' +
    'area zone district ward sector site point hill line resolution rule title law bill protocol formula episode season ' +
    'issue generation gen pier hangar building covid covid-19 covid- serial hull'
  ).split(' '),
);

/** Airliners and the like that news calls by bare number. */
export const MODEL_NUMBERS: ReadonlySet<string> = new Set(
  '707 717 727 737 747 757 767 777 787 8x8 6x6 4x4 10x10 24/7 9/11'.split(' '),
);

/** What an address ends in: "49 Zorro Ranch Road". */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  'street st st. road rd rd. avenue ave ave. lane drive way boulevard blvd square sq row court place'.split(' '),
);

/** Adjectives that count on, so that a number behind them still counts: "another 12", "the first ten". */
export const COUNTING_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'another additional further extra other more first last next previous past initial remaining final total combined ' +
    'whole full entire same only top record estimated planned proposed original annual such'
  ).split(' '),
);

/** Verbs whose receiver may stand right before the number: "gave Ukraine 31 tanks". Lemmas. */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  'give sell send offer lend lease supply donate provide hand grant award promise pledge cost owe transfer gift'.split(
    ' ',
  ),
);
