// @ts-check
import { BlockContext, PlaceContext } from '../elements/values.js';
import { html } from '../html.js';
import { text } from '../json.js';
import { image } from './image.js';
import { Actions, Alert, Card, Carousel, Container, Context, Divider, Header, Input, Section } from './layout.js';
import { markdown } from './markdown.js';
import { placeholder } from './placeholder.js';
import { richText } from './rich-text.js';
import { DataTable, Table } from './tables.js';

/** @typedef {import('../json.js').Fields} Fields */
/** @typedef {import('../../person/person-actions.ts').Place} Place */

/** What draws each type of block; another type is named in its place. @type {Readonly<Record<string, (block: Fields, error: string) => unknown>>} */
const BLOCKS = {
  rich_text: richText,
  section: (block) => html`<${Section} block=${block} />`,
  header: (block) => html`<${Header} block=${block} />`,
  divider: () => html`<${Divider} />`,
  context: (block) => html`<${Context} block=${block} />`,
  actions: (block) => html`<${Actions} block=${block} />`,
  context_actions: (block) => html`<${Actions} block=${block} />`,
  input: (block, error) => html`<${Input} block=${block} error=${error} />`,
  image: (block) => image(block),
  card: (block) => html`<${Card} block=${block} />`,
  carousel: (block) => html`<${Carousel} block=${block} />`,
  alert: (block) => html`<${Alert} block=${block} />`,
  data_table: (block) => html`<${DataTable} block=${block} />`,
  table: (block) => html`<${Table} block=${block} />`,
  markdown: (block) => html`<div class="words">${markdown(text(block.text))}</div>`,
  container: (block) => html`<${Container} block=${block} draw=${drawAll} />`,
};

/**
 * The blocks of a message or view. `errors` holds, by block, what the app found wrong on submission.
 * @param {{ blocks: readonly Fields[], at: Place, errors?: Readonly<Record<string, string>> }} props
 */
export function Blocks({ blocks, at, errors }) {
  return html`<${PlaceContext.Provider} value=${at}>${drawAll(blocks, errors)}<//>`;
}

/**
 * @param {readonly Fields[]} blocks
 * @param {Readonly<Record<string, string>>} [errors]
 */
function drawAll(blocks, errors = {}) {
  return blocks.map((block, position) => {
    const blockId = text(block.block_id);
    const isInput = block.type === 'input';
    const context = { blockId, isInput, dispatches: !isInput || block.dispatch_action === true };
    const draw = BLOCKS[text(block.type)] ?? placeholder;
    return html`<${BlockContext.Provider} key=${blockId || position} value=${context}>
      <div class=${`block block-${text(block.type).replace(/[^a-z_]/g, '')}`}>${draw(block, errors[blockId] ?? '')}</div>
    <//>`;
  });
}
