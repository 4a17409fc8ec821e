import { SLACK_LIMITS as LIMITS } from '../limits.ts';
import { isRecord, type JsonObject, type Problem, recordsOf } from './shape.ts';
import { tableChars } from './tables.ts';

/** What holds between the blocks of one message or view. Asked only of blocks that are right one by one. */
export function togetherProblems(blocks: readonly unknown[], pointer: string): readonly Problem[] {
  const all = withChildren(blocks.filter(isRecord), pointer);
  return [
    ...repeated(
      all.map((each) => ({ pointer: each.pointer, id: each.block.block_id })),
      'block_id',
    ),
    ...all.flatMap((each) => repeated(elementsOf(each), 'action_id')),
    ...tooMuch(tableChars(blocks), LIMITS.tableChars, { pointer, what: 'characters in tables' }),
    ...tooMuch(all.filter(isChart).length, LIMITS.charts, { pointer, what: 'data_visualization blocks' }),
  ];
}

interface Placed {
  readonly block: JsonObject;
  readonly pointer: string;
}

/** The blocks and those in their containers and carousels. */
function withChildren(blocks: readonly JsonObject[], pointer: string): readonly Placed[] {
  return blocks.flatMap((block, position) => {
    const at = `${pointer}/${position}`;
    const key = block.type === 'container' ? 'child_blocks' : block.type === 'carousel' ? 'elements' : null;
    const children = key === null ? [] : withChildren(recordsOf(block[key]), `${at}/${key}`);
    return [{ block, pointer: at }, ...children];
  });
}

interface Named {
  readonly pointer: string;
  readonly id: unknown;
}

/** What a person can use in one block. */
function elementsOf({ block, pointer }: Placed): readonly Named[] {
  const lists = block.type === 'carousel' ? [] : ['elements', 'actions'];
  return [
    ...lists.flatMap((key) =>
      recordsOf(block[key]).map((each, position) => ({ pointer: `${pointer}/${key}/${position}`, id: each.action_id })),
    ),
    ...['accessory', 'element'].flatMap((key) => {
      const element = block[key];
      return isRecord(element) ? [{ pointer: `${pointer}/${key}`, id: element.action_id }] : [];
    }),
  ];
}

/** Identifiers are unique: a block's in its message or view, an element's in its block (each one's page says so). */
function repeated(named: readonly Named[], field: string): readonly Problem[] {
  const seen = new Set<unknown>();
  return named.flatMap(({ pointer, id }) => {
    if (id === undefined || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ pointer: `${pointer}/${field}`, message: `\`${field}\` ${id} already exists` }];
  });
}

function tooMuch(size: number, max: number, { pointer, what }: { pointer: string; what: string }): readonly Problem[] {
  return size <= max ? [] : [{ pointer, message: `no more than ${max} ${what} allowed` }];
}

function isChart({ block }: Placed): boolean {
  return block.type === 'data_visualization';
}
