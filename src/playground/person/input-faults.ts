import { isFields, textOf } from '../web-api/read-arguments.ts';
import type { Fields, StateValues, View } from '../workspace/model.ts';

/**
 * What Slack's own client finds wrong in a form before the app hears of it (docs.slack.dev/surfaces/modals, "Gathering
 * input"): block id → words. An input that is not `optional` must be filled, and kept to its lengths.
 */
export function inputFaults({ blocks }: View, values: StateValues): Readonly<Record<string, string>> {
  const faults = blocks.flatMap((block) => {
    const fault = block.type === 'input' ? faultOf(block, values) : null;
    return fault === null ? [] : [[textOf(block.block_id), fault]];
  });
  return Object.fromEntries(faults);
}

function faultOf({ element, block_id: blockId, optional }: Fields, values: StateValues): string | null {
  if (!isFields(element)) return null;
  const state = values[textOf(blockId)]?.[textOf(element.action_id)];
  if (!isFilled(state)) return optional === true ? null : 'Please complete this required field.';
  const chars = textOf(state?.value).length;
  const { min_length: min, max_length: max } = element;
  if (typeof min === 'number' && chars < min) return `Please use at least ${min} characters.`;
  return typeof max === 'number' && chars > max ? `Please use at most ${max} characters.` : null;
}

/** Anything but the element's type counts as an entry. */
function isFilled(state: Fields | undefined): boolean {
  const { type: _, ...entries } = state ?? {};
  return Object.values(entries).some((entry) =>
    Array.isArray(entry) ? entry.length > 0 : entry !== null && entry !== undefined && entry !== '',
  );
}
