/** Pieces of blocks and views, right unless told otherwise. */

export const plain = (text: string) => ({ type: 'plain_text', text });
export const long = (chars: number) => 'a'.repeat(chars);
export const many = <T>(count: number, item: (position: number) => T) =>
  Array.from({ length: count }, (_, at) => item(at));
export const rich = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});
export const cell = (text: string) => ({ type: 'raw_text', text });
export const table = (more: object) => ({
  type: 'data_table',
  caption: 'c',
  rows: [[cell('a')], [cell('b')]],
  ...more,
});
export const button = (more: object = {}) => ({ type: 'button', text: plain('Press'), ...more });
export const actions = (...elements: object[]) => ({ type: 'actions', elements });
export const select = (more: object) => ({
  type: 'static_select',
  options: [{ text: plain('a'), value: 'a' }],
  ...more,
});
export const input = (more: object = {}) => ({
  type: 'input',
  label: plain('l'),
  element: { type: 'plain_text_input' },
  ...more,
});
export const bars = (more: object) => ({
  type: 'data_visualization',
  title: 'units',
  chart: {
    type: 'bar',
    series: [{ name: 'ordered', data: [{ label: '2024', value: 18 }] }],
    axis_config: { categories: ['2024'] },
    ...more,
  },
});

export const modal = (more: object = {}) => ({
  type: 'modal',
  title: plain('Ask'),
  submit: plain('Ask'),
  blocks: [input()],
  ...more,
});
