// @ts-check
import { useState } from 'preact/hooks';
import { suggest } from '../connection.js';
import { html } from '../html.js';
import { fields, list, text, words } from '../json.js';
import { useElementState, useSpot } from './values.js';

/** @typedef {import('../json.js').Fields} Fields */

/** A menu whose choices the app gives for what was typed. @param {{ element: Fields, label: string }} props */
export function ExternalSelect({ element, label }) {
  const { at, blockId } = useSpot();
  const [state, change] = useElementState(element, { selected_option: element.initial_option ?? null });
  const [offered, setOffered] = useState(/** @type {readonly Fields[]} */ ([]));
  const id = `offered-${blockId}-${text(element.action_id)}`;
  /** @param {string} typed */
  const onTyped = async (typed) => {
    const chosen = offered.find((option) => words(option.text) === typed);
    if (chosen) return change({ selected_option: chosen });
    if (typed.length < Number(element.min_query_length ?? 3)) return setOffered([]);
    const found = await suggest({ at, blockId, actionId: text(element.action_id), typed });
    setOffered(found.flatMap((each) => (each.options ? list(each.options) : [each])));
  };
  return html`<input class="input" list=${id} aria-label=${label} placeholder=${words(element.placeholder) || undefined}
      defaultValue=${words(fields(state.selected_option).text)}
      onInput=${(/** @type {{ currentTarget: HTMLInputElement }} */ event) => void onTyped(event.currentTarget.value)} />
    <datalist id=${id}>${offered.map((option) => html`<option key=${text(option.value)} value=${words(option.text)} />`)}</datalist>`;
}
