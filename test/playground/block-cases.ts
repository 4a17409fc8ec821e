/** A right example of every block and element that the outside schema knows, and ways to spoil one. */

type Json = Readonly<Record<string, unknown>>;

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const option = (value: string) => ({ text: plain(value), value, description: plain('more') });
const options = [option('a'), option('b')];
const confirm = { title: plain('Sure?'), text: mrkdwn('Really?'), confirm: plain('Yes'), deny: plain('No') };
const picture = { type: 'image', image_url: 'https://example.org/a.png', alt_text: 'a tank' };
const placeholder = plain('Choose');
const leaves = [
  { type: 'text', text: 'words', style: { bold: true } },
  { type: 'link', url: 'https://example.org/a', text: 'a link' },
  { type: 'user', user_id: 'U123' },
  { type: 'usergroup', usergroup_id: 'S123' },
  { type: 'channel', channel_id: 'C123' },
  { type: 'team', team_id: 'T123' },
  { type: 'emoji', name: 'wave' },
  { type: 'broadcast', range: 'here' },
  { type: 'color', value: '#a0b1c2' },
  { type: 'date', timestamp: 1_700_000_000, format: '{date}', fallback: 'a day' },
];
const line = { type: 'rich_text_section', elements: leaves };
const richText = {
  type: 'rich_text',
  elements: [
    line,
    { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [line, line] },
    { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'code' }], border: 0 },
    { type: 'rich_text_quote', elements: [{ type: 'text', text: 'said' }] },
  ],
};
const card = {
  type: 'card',
  title: mrkdwn('A title'),
  subtitle: mrkdwn('Below it'),
  body: mrkdwn('The body'),
  icon: picture,
  actions: [{ type: 'button', text: plain('Open'), action_id: 'open' }],
};

const button = {
  type: 'button',
  text: plain('Press'),
  action_id: 'press',
  value: 'v',
  url: 'https://example.org/',
  style: 'primary',
  confirm,
  accessibility_label: 'Press here',
};
const menu = { action_id: 'menu', placeholder, confirm, focus_on_load: true };

/** Menus, pickers and choices: in an actions block, beside a section and in an input. */
const CHOOSERS: readonly Json[] = [
  { type: 'checkboxes', action_id: 'c', options, initial_options: [option('a')] },
  { type: 'radio_buttons', action_id: 'r', options, initial_option: option('a') },
  { type: 'static_select', ...menu, options, initial_option: option('a') },
  { type: 'static_select', ...menu, option_groups: [{ label: plain('group'), options }] },
  { type: 'external_select', ...menu, min_query_length: 2 },
  { type: 'users_select', ...menu, initial_user: 'U123' },
  { type: 'conversations_select', ...menu, filter: { include: ['im'], exclude_bot_users: true } },
  { type: 'channels_select', ...menu, initial_channel: 'C123' },
  { type: 'multi_static_select', ...menu, options, max_selected_items: 2 },
  { type: 'multi_external_select', ...menu, min_query_length: 0 },
  { type: 'multi_users_select', ...menu, initial_users: ['U123'] },
  { type: 'multi_conversations_select', ...menu, default_to_current_conversation: true },
  { type: 'multi_channels_select', ...menu, initial_channels: ['C123'] },
  { type: 'datepicker', ...menu, initial_date: '2025-06-03' },
  { type: 'timepicker', ...menu, initial_time: '09:30', timezone: 'Asia/Dhaka' },
];
const datetimepicker = { type: 'datetimepicker', action_id: 'd', initial_date_time: 1_700_000_000 };
const overflow = { type: 'overflow', action_id: 'o', options };

const INPUTS: readonly Json[] = [
  { type: 'plain_text_input', action_id: 't', multiline: true, min_length: 1, max_length: 300, placeholder },
  {
    type: 'email_text_input',
    action_id: 'e',
    initial_value: 'a@example.org',
    dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
  },
  { type: 'url_text_input', action_id: 'u', focus_on_load: false },
  { type: 'number_input', action_id: 'n', is_decimal_allowed: true, min_value: '1', max_value: '2.5' },
  { type: 'rich_text_input', action_id: 'x', placeholder },
];

/** Each with the surface that takes it. */
export const RIGHT: readonly (readonly [name: string, surface: 'message' | 'modal', block: Json])[] = [
  ['section', 'message', { type: 'section', block_id: 's', text: mrkdwn('words'), fields: [plain('a'), mrkdwn('b')] }],
  ['divider', 'message', { type: 'divider', block_id: 'd' }],
  ['header', 'message', { type: 'header', text: plain('title'), level: 2 }],
  ['image', 'message', { type: 'image', image_url: 'https://example.org/a.png', alt_text: 'a', title: plain('t') }],
  ['an image of Slack’s', 'message', { type: 'image', slack_file: { id: 'F123' }, alt_text: 'a' }],
  ['context', 'message', { type: 'context', elements: [picture, plain('a'), mrkdwn('b')] }],
  ['rich_text', 'message', richText],
  ['markdown', 'message', { type: 'markdown', text: '**bold**' }],
  ['alert', 'modal', { type: 'alert', text: mrkdwn('beware'), level: 'warning' }],
  ['card', 'message', card],
  ['carousel', 'message', { type: 'carousel', elements: [card, card] }],
  ['table', 'message', { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }, richText]], column_settings: [null] }],
  [
    'video',
    'message',
    {
      type: 'video',
      alt_text: 'a film',
      title: plain('film'),
      title_url: 'https://example.org/film',
      video_url: 'https://example.org/v',
      thumbnail_url: 'https://example.org/t.png',
      author_name: 'someone',
      provider_name: 'somewhere',
      description: plain('about'),
    },
  ],
  [
    'task_card',
    'message',
    {
      type: 'task_card',
      task_id: 't',
      title: 'a task',
      status: 'pending',
      details: richText,
      sources: [{ type: 'url', url: 'https://example.org/', text: 'a source' }],
    },
  ],
  [
    'context_actions',
    'message',
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'f',
          positive_button: { text: plain('Good'), value: 'g', accessibility_label: 'Good answer' },
          negative_button: { text: plain('Bad'), value: 'b' },
        },
        { type: 'icon_button', action_id: 'i', icon: 'trash', text: plain('Delete'), value: 'd' },
      ],
    },
  ],
  ...[...CHOOSERS, button, overflow].flatMap((element) => [
    [`${element.type} in actions`, 'message', { type: 'actions', elements: [element] }] as const,
    [`${element.type} in a section`, 'message', { type: 'section', text: plain('a'), accessory: element }] as const,
  ]),
  ['datetimepicker in actions', 'message', { type: 'actions', elements: [datetimepicker] }],
  ...[...CHOOSERS, ...INPUTS, datetimepicker].map(
    (element) =>
      [
        `${element.type} in an input`,
        'modal',
        { type: 'input', label: plain('l'), hint: plain('h'), element },
      ] as const,
  ),
];

/** Everything that can be spoilt in one place of an example, each with where and how. */
export function* spoilt(value: unknown, at = ''): Generator<readonly [how: string, value: unknown]> {
  yield* here(value).map(([how, other]) => [`${at}: ${how}`, other] as const);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, field] of Object.entries(value)) {
    for (const [how, other] of spoilt(field, `${at}/${key}`)) yield [how, withField(value, key, other)];
  }
}

const LENGTHS = [0, 25, 31, 50, 76, 101, 151, 200, 201, 256, 301, 2_001, 3_001, 12_001];
const COUNTS = [0, 3, 4, 6, 11, 26, 101];

function here(value: unknown): (readonly [string, unknown])[] {
  const others = [null, 1, true, 'text', []].filter((other) => typeof other !== typeof value || Array.isArray(value));
  const kinds = others.map((other) => [`made ${JSON.stringify(other)}`, other] as const);
  if (typeof value === 'string') {
    return [...kinds, ...LENGTHS.map((length) => [`of ${length} characters`, 'x'.repeat(length)] as const)];
  }
  if (Array.isArray(value)) {
    return [...kinds, ...COUNTS.map((count) => [`of ${count} items`, repeat(value, count)] as const)];
  }
  if (typeof value !== 'object' || value === null) return kinds;
  return [
    ...kinds,
    ['with one field more', { ...value, surplus: 1 }],
    ...Object.keys(value).map((key) => [`without ${key}`, withField(value, key, undefined)] as const),
  ];
}

/** Ids and names apart, so that nothing but the number is wrong. */
function repeat(items: readonly unknown[], count: number): unknown[] {
  return Array.from({ length: count }, (_, position) => {
    const item = items[position % items.length];
    const isNamed = typeof item === 'object' && item !== null && 'action_id' in item;
    return isNamed ? { ...item, action_id: `a${position}` } : item;
  });
}

function withField(value: object, key: string, field: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, position) => (String(position) === key ? field : item));
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(field === undefined ? others : [...others, [key, field]]);
}
