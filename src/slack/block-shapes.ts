import { and, byType, type Fields, flag, list, number, object, oneOf, type Shape, text, whole } from './check-shape.ts';
import { SLACK_LIMITS as LIMITS } from './limits.ts';

const plainText = (maxChars: number) => object({ type: oneOf('plain_text'), text: text(maxChars) }, { emoji: flag });
const mrkdwn = (maxChars: number) => object({ type: oneOf('mrkdwn'), text: text(maxChars) }, { verbatim: flag });
const textObject = (maxChars: number) => byType({ plain_text: plainText(maxChars), mrkdwn: mrkdwn(maxChars) });

const style = object({}, { bold: flag, italic: flag, strike: flag, code: flag });
const richLeaf = byType({
  text: object({ type: oneOf('text'), text: text(LIMITS.textChars) }, { style }),
  user: object({ type: oneOf('user'), user_id: text(LIMITS.blockIdChars) }, { style }),
  link: object({ type: oneOf('link'), url: text(LIMITS.urlChars) }, { text: text(LIMITS.textChars), style }),
});
const richLine = (type: string) =>
  object({ type: oneOf(type), elements: list(richLeaf, 1, 1_000) }, { border: whole(0, 1) });
const richSection = object({ type: oneOf('rich_text_section'), elements: list(richLeaf, 1, 1_000) });
const richText = block('rich_text', {
  elements: list(
    byType({
      rich_text_section: richSection,
      rich_text_quote: richLine('rich_text_quote'),
      rich_text_list: object(
        { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: list(richSection, 1, 1_000) },
        { indent: whole(0, 8), border: whole(0, 1) },
      ),
    }),
    1,
    1_000,
  ),
});

const cell = byType({
  raw_text: object({ type: oneOf('raw_text'), text: text(LIMITS.tableChars) }),
  raw_number: object({ type: oneOf('raw_number'), value: number, text: text(LIMITS.tableChars) }),
  rich_text: richText,
});

const button = object(
  { type: oneOf('button'), text: plainText(LIMITS.buttonTextChars), action_id: text(LIMITS.blockIdChars) },
  {
    value: text(LIMITS.buttonValueChars),
    style: oneOf('primary', 'danger'),
    accessibility_label: text(LIMITS.buttonTextChars),
  },
);

/** The shape of every block the bot sends, by its `type`; another type counts as unsupported. */
export const BLOCK_SHAPES: Fields = {
  rich_text: richText,
  section: and(
    block(
      'section',
      {},
      {
        text: textObject(LIMITS.sectionTextChars),
        fields: list(textObject(LIMITS.sectionFieldChars), 1, LIMITS.sectionFields),
        expand: flag,
      },
    ),
    (section) => (section.text || section.fields ? null : 'must define either `text` or `fields`'),
  ),
  header: block('header', { text: plainText(LIMITS.headerChars) }),
  context: block('context', { elements: list(textObject(LIMITS.textObjectChars), 1, LIMITS.contextElements) }),
  divider: block('divider', {}),
  actions: block('actions', { elements: list(byType({ button }), 1, LIMITS.actionElements) }),
  data_table: and(
    block(
      'data_table',
      {
        caption: text(LIMITS.textObjectChars),
        rows: list(list(cell, 1, LIMITS.tableColumns), 2, LIMITS.tableRows + 1),
      },
      {
        page_size: whole(1, LIMITS.tablePageSize),
        row_header_column_index: whole(0, LIMITS.tableColumns - 1),
      },
    ),
    brokenTableRule,
  ),
};

function block(type: string, required: Fields, optional: Fields = {}): Shape {
  return object({ type: oneOf(type), ...required }, { block_id: text(LIMITS.blockIdChars), ...optional });
}

/** reference/block-kit/blocks/data-table-block: what holds between the rows. */
function brokenTableRule(table: Readonly<Record<string, unknown>>): string | null {
  const rows = Array.isArray(table.rows) ? table.rows : [];
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) return 'every row must have as many cells as the first';
  if (rows[0].some((each: { type: string }) => each.type === 'rich_text'))
    return 'the header row may not hold rich_text';
  return Number(table.row_header_column_index ?? 0) < columns
    ? null
    : 'row_header_column_index points past the columns';
}
