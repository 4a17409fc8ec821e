/**
 * Slack's limits, as data. Where a page of docs.slack.dev states one, its path is named; where Slack documents none, the
 * thread that measured it. `OURS` are the desk's own, tighter ones: whoever writes a message keeps to those.
 */

/** What Slack refuses beyond. Lengths in UTF-16 units, counts in items. */
export const SLACK_LIMITS = {
  /** reference/methods/chat.postMessage: a longer `text` is cut. */
  textChars: 40_000,
  /** reference/block-kit/blocks: in one message. */
  blocks: 50,
  /** reference/block-kit/blocks/section-block. */
  sectionTextChars: 3_000,
  /** reference/block-kit/blocks/section-block. */
  sectionFields: 10,
  /** reference/block-kit/blocks/section-block. */
  sectionFieldChars: 2_000,
  /** reference/block-kit/blocks/header-block. */
  headerChars: 150,
  /** reference/block-kit/blocks/context-block. */
  contextElements: 10,
  /** reference/block-kit/composition-objects/text-object: the cap on any text object without one of its own. */
  textObjectChars: 3_000,
  /** reference/block-kit/blocks/data-table-block: rows under the header; at least one. */
  tableRows: 100,
  /** reference/block-kit/blocks/data-table-block. */
  tableColumns: 20,
  /** reference/block-kit/blocks/data-table-block: over all cells of all tables of a message. */
  tableChars: 10_000,
  /** reference/block-kit/blocks/data-table-block. */
  tablePageSize: 100,
  /** reference/block-kit/blocks: in a modal or a home. */
  viewBlocks: 100,
  /** reference/block-kit/blocks/image-block. */
  altTextChars: 2_000,
  /** reference/block-kit/blocks/markdown-block: over all of a message. */
  markdownChars: 12_000,
  /** reference/block-kit/blocks/container-block. */
  containerBlocks: 10,
  /** reference/block-kit/blocks/container-block: title and subtitle. */
  containerTitleChars: 150,
  /** reference/block-kit/blocks/card-block: title and subtitle. */
  cardTitleChars: 150,
  /** reference/block-kit/blocks/card-block. */
  cardBodyChars: 200,
  /** reference/block-kit/blocks/card-block. */
  cardButtons: 3,
  /** reference/block-kit/blocks/data-visualization-block: in one message. */
  charts: 2,
  /** reference/block-kit/block-elements/plain-text-input-element. */
  inputChars: 3_000,
  /** reference/block-kit/block-elements/button-element: the `url` of a button; taken for every link. */
  urlChars: 3_000,
  /** reference/block-kit/blocks/actions-block. */
  actionElements: 25,
  /** reference/block-kit/block-elements/button-element: its text and its label. */
  buttonTextChars: 75,
  /** reference/block-kit/block-elements/button-element. */
  buttonValueChars: 2_000,
  /** reference/block-kit/blocks: `block_id`. */
  blockIdChars: 255,
} as const;

/** What the desk keeps to. */
export const OURS = {
  /** chat.postMessage's page advises 4,000 for `text`. */
  textChars: 4_000,
  /** Room under Slack's 50 for whatever is added around an answer. */
  blocks: 45,
  /**
   * Length of the blocks as JSON. Undocumented: Slack answers `msg_blocks_too_long` from about 13,200 (bolt-js #2509) and
   * did so at 11,341 when only the text was counted (bolt-js #2867), so that the braces are counted here too.
   */
  blocksChars: 12_000,
  /** Left free in an answer's `text` and blocks for what is put under it: buttons with the question in them, who asked. */
  addedTextChars: 400,
  addedBlocksChars: 3_000,
  /** A reader's patience, not Slack's. */
  tableRows: 10,
  /** A longer question is refused with a word of advice. */
  questionChars: 1_000,
} as const;
