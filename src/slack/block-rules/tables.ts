import { SLACK_LIMITS as LIMITS } from '../limits.ts';
import { blockId } from './composition.ts';
import { richText } from './rich-text.ts';
import { and, byType, flag, isRecord, type JsonObject, list, number, object, oneOf, text, whole } from './shape.ts';

/** Tables: docs.slack.dev/reference/block-kit/blocks/data-table-block and …/table-block. */

const cell = byType({
  raw_text: object({ type: oneOf('raw_text'), text: text(LIMITS.tableChars) }),
  raw_number: object({ type: oneOf('raw_number'), value: number, text: text(LIMITS.tableChars) }),
  rich_text: richText,
});

/** Every row as long as the first, which is the header and holds no rich text. */
export const dataTable = and(
  object(
    {
      type: oneOf('data_table'),
      caption: text(LIMITS.textObjectChars),
      rows: list(list(cell, 1, LIMITS.tableColumns), 2, LIMITS.tableRows + 1),
    },
    {
      block_id: blockId,
      page_size: whole(1, LIMITS.tablePageSize),
      row_header_column_index: whole(0, LIMITS.tableColumns - 1),
    },
  ),
  sameLength,
  ({ rows }) =>
    rowsOf(rows)[0]?.some((each) => isRecord(each) && each.type === 'rich_text')
      ? 'the header row may not hold rich_text'
      : null,
  ({ rows, row_header_column_index: column = 0 }) =>
    Number(column) < (rowsOf(rows)[0]?.length ?? 0) ? null : 'row_header_column_index points past the columns',
);

/** The plain table: no caption, no pages. A cell may be empty here, and rows may differ in length. */
export const table = object(
  {
    type: oneOf('table'),
    rows: list(
      list(
        byType({
          raw_text: object({ type: oneOf('raw_text'), text: text(LIMITS.tableChars, 0) }),
          raw_number: object({ type: oneOf('raw_number'), value: number, text: text(LIMITS.tableChars) }),
          rich_text: richText,
        }),
        1,
        LIMITS.tableColumns,
      ),
      1,
      100,
    ),
  },
  {
    block_id: blockId,
    column_settings: list(
      (value, pointer) => (value === null ? [] : columnSettings(value, pointer)),
      0,
      LIMITS.tableColumns,
    ),
  },
);

const columnSettings = object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: flag });

/** Characters in the cells of the tables among these blocks: Slack counts them over a whole message. */
export function tableChars(blocks: readonly unknown[]): number {
  const tables = blocks.filter(isRecord).filter(({ type }) => type === 'data_table' || type === 'table');
  return tables.flatMap(({ rows }) => rowsOf(rows).flat()).reduce<number>((sum, each) => sum + cellChars(each), 0);
}

/** What is read in a cell: its `text`, and in rich text every `text` inside. */
function cellChars(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + cellChars(each), 0);
  if (!isRecord(value)) return 0;
  return typeof value.text === 'string' ? value.text.length : cellChars(value.elements);
}

function sameLength({ rows }: JsonObject): string | null {
  const [first, ...rest] = rowsOf(rows);
  return rest.every((row) => row.length === first?.length) ? null : 'every row must have as many cells as the first';
}

function rowsOf(rows: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(rows) ? rows.filter((row) => Array.isArray(row)) : [];
}
