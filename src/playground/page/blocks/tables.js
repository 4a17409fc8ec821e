// @ts-check
import { useState } from 'preact/hooks';
import { html } from '../html.js';
import { fields, list, text } from '../json.js';
import { richText } from './rich-text.js';

/** @typedef {import('../json.js').Fields} Fields */

/** Slack's own, where a table does not say. */
const ROWS_PER_PAGE = 5;

/** A table with a caption, a row of heads and pages. @param {{ block: Fields }} props */
export function DataTable({ block }) {
  const [head = [], ...rows] = rowsOf(block);
  const perPage = Number(block.page_size) || ROWS_PER_PAGE;
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const [asked, setPage] = useState(0);
  const page = Math.min(asked, pages - 1);
  const headColumn = Number(block.row_header_column_index ?? 0);
  const shown = rows.slice(page * perPage, (page + 1) * perPage);
  return html`<div class="table-frame">
    <div class="table-scroll" role="group" aria-label=${text(block.caption)} tabindex="0">
      <table>
        <caption>${text(block.caption)}</caption>
        <thead><tr>${head.map((cell) => html`<th scope="col" class=${look(cell)}>${draw(cell)}</th>`)}</tr></thead>
        <tbody>${shown.map(
          (row) =>
            html`<tr>${row.map((cell, column) =>
              column === headColumn
                ? html`<th scope="row" class=${look(cell)}>${draw(cell)}</th>`
                : html`<td class=${look(cell)}>${draw(cell)}</td>`,
            )}</tr>`,
        )}</tbody>
      </table>
    </div>
    ${pages > 1 && html`<${Pages} page=${page} pages=${pages} rows=${rows.length} onPage=${setPage} />`}
  </div>`;
}

/** @param {{ page: number, pages: number, rows: number, onPage: (page: number) => void }} props */
function Pages({ page, pages, rows, onPage }) {
  return html`<div class="pages">
    <span role="status">Page ${page + 1} of ${pages}, ${rows} rows</span>
    <button type="button" class="button" disabled=${page === 0} onClick=${() => onPage(page - 1)}>Previous</button>
    <button type="button" class="button" disabled=${page >= pages - 1} onClick=${() => onPage(page + 1)}>Next</button>
  </div>`;
}

/** The older kind: no caption and no pages; its first row is drawn as heads, as Slack does. @param {{ block: Fields }} props */
export function Table({ block }) {
  const [head = [], ...rows] = rowsOf(block);
  const columns = Array.isArray(block.column_settings) ? block.column_settings.map(fields) : [];
  /** @param {number} column */
  const align = (column) => (text(columns[column]?.align) === 'right' ? 'number' : '');
  return html`<div class="table-frame"><div class="table-scroll" role="group" aria-label="Table" tabindex="0"><table>
    <thead><tr>${head.map((cell, column) => html`<th scope="col" class=${align(column)}>${draw(cell)}</th>`)}</tr></thead>
    <tbody>${rows.map(
      (row) => html`<tr>${row.map((cell, column) => html`<td class=${align(column)}>${draw(cell)}</td>`)}</tr>`,
    )}</tbody>
  </table></div></div>`;
}

/** @param {Fields} block */
function rowsOf(block) {
  return Array.isArray(block.rows) ? block.rows.map(list) : [];
}

/** @param {Fields} cell */
function draw(cell) {
  return cell.type === 'rich_text' ? richText(cell) : html`<bdi dir="ltr">${text(cell.text)}</bdi>`;
}

/** @param {Fields} cell */
function look(cell) {
  return cell.type === 'raw_number' ? 'number' : '';
}
