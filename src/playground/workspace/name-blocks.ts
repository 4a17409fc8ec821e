import { isFields } from '../web-api/read-arguments.ts';
import type { Fields } from './model.ts';

/**
 * Slack gives every block a `block_id` and everything that can be used an `action_id` where the app gave none
 * (docs.slack.dev/reference/block-kit/blocks), so that a payload can name what was used.
 */
export function nameBlocks(blocks: unknown, newId: () => string): readonly Fields[] {
  return recordsOf(blocks).map((block) => {
    const named = { block_id: newId(), ...block };
    return { ...named, ...children(block, newId) };
  });
}

function children(block: Fields, newId: () => string): Fields {
  const { type, elements, actions, accessory, element, child_blocks: childBlocks } = block;
  if (type === 'rich_text' || type === 'context') return {};
  return {
    ...(type === 'carousel' ? { elements: nameBlocks(elements, newId) } : named('elements', elements, newId)),
    ...named('actions', actions, newId),
    ...(isFields(accessory) ? { accessory: nameElement(accessory, newId) } : {}),
    ...(isFields(element) ? { element: nameElement(element, newId) } : {}),
    ...(Array.isArray(childBlocks) ? { child_blocks: nameBlocks(childBlocks, newId) } : {}),
  };
}

function named(key: string, elements: unknown, newId: () => string): Fields {
  return Array.isArray(elements) ? { [key]: recordsOf(elements).map((each) => nameElement(each, newId)) } : {};
}

function nameElement(element: Fields, newId: () => string): Fields {
  return element.type === 'image' ? element : { action_id: newId(), ...element };
}

/** An element of a block, with the block it stands in; those in containers and carousels too. */
export function findElement(
  blocks: readonly Fields[],
  { blockId, actionId }: { readonly blockId: string; readonly actionId: string },
): Fields | null {
  for (const block of blocks) {
    const nested = [...recordsOf(block.child_blocks), ...(block.type === 'carousel' ? recordsOf(block.elements) : [])];
    const inside = findElement(nested, { blockId, actionId });
    if (inside) return inside;
    if (block.block_id !== blockId) continue;
    const elements = [...recordsOf(block.elements), ...recordsOf(block.actions), block.accessory, block.element];
    const found = elements.filter(isFields).find((element) => element.action_id === actionId);
    if (found) return found;
  }
  return null;
}

function recordsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}
