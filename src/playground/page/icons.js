// @ts-check
import { html } from './html.js';

/** Drawn on a field of 20 by 20, in the colour of the text. @type {Readonly<Record<string, string>>} */
const PATHS = {
  hash: 'M7 3 5.500 17M14.500 3 13 17M3.500 7.500h14M2.500 12.500h14',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9',
  home: 'M3 9.500 10 3.500l7 6M5 8.500V16.500h10V8.500',
  chat: 'M3 4h14v10H9l-4 3v-3H3z',
  reply: 'M3 4h14v9H9l-4 3.500V13H3zM6.500 7.500h7M6.500 10h4.500',
  dots: 'M10 4.500v.01M10 10v.01M10 15.500v.01',
  plus: 'M10 4v12M4 10h12',
  send: 'M3 10 3 4l14 6-14 6v-6zM3 10h7',
  at: 'M13.500 10a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0zm0-3.500V11a2 2 0 0 0 4 0v-1A7.500 7.500 0 1 0 14 16.300',
  slash: 'M12.500 3.500 7.500 16.500',
  bolt: 'M11 2.500 4.500 11.500H10L9 17.500l6.500-9H10z',
  close: 'M5 5l10 10M15 5 5 15',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5zm10.500 0a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z',
  'thumb-up':
    'M3 9h3v8H3zM6 9.500 9.500 3c1.500 0 2 1 2 2L11 8h5a1.500 1.500 0 0 1 1.500 1.800l-1 5.500A2 2 0 0 1 14.500 17H6',
  'thumb-down':
    'M17 11h-3V3h3zM14 10.500 10.500 17c-1.500 0-2-1-2-2l.500-3H4a1.500 1.500 0 0 1-1.500-1.800l1-5.500A2 2 0 0 1 5.500 3H14',
  trash: 'M4 6h12M8 6V4h4v2M5.500 6l.800 11h7.400l.800-11',
  chevron: 'M6 8l4 4 4-4',
  sun: 'M10 6.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M15.700 4.300l-1.100 1.100M5.400 14.600l-1.100 1.100',
  moon: 'M16.500 12.500A7 7 0 0 1 7.500 3.500a7 7 0 1 0 9 9z',
  compass: 'M10 2.500a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM13 7l-1.800 4.200L7 13l1.800-4.200z',
};

/**
 * A small drawing beside words that say the same.
 * @param {string} name
 */
export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}
