import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { botsForTests, type RunningBot } from '../helpers/running-bot.ts';
import { HAS_SHARED_PAYLOADS, sharedPayload, WITHOUT_THEM } from '../helpers/shared-payloads.ts';
import { fakeDesk } from '../helpers/slack-answers.ts';

/** Slack waits no longer for an acknowledgement. */
const ACK_DEADLINE_MS = 3_000;

const start = botsForTests();
const recorded = (name: string) => sharedPayload(`bolt-python-payloads/${name}.json`);

describe.skipIf(!HAS_SHARED_PAYLOADS)(`payloads that Slack's own teams recorded${WITHOUT_THEM}`, () => {
  it.each([
    ['app_mention', 'Hi there!'],
    ['app_mention.org_install', null],
    ['app_mention.shared_channel', 'Hi there!'],
    ['assistant.user_message', null],
    ['assistant.user_message_with_assistant_thread', null],
    ['assistant.user_message_with_action_token', null],
  ])('%s is answered', async (name, question) => {
    const desk = fakeDesk();
    const { slack, requests } = await start(desk);
    await requests.event(recorded(name));
    const { blocks } = await slack.sent('chat.postMessage');
    expectOutsideSchema(blocks);
    expect(desk.asked).toHaveLength(1);
    if (question !== null) expect(desk.asked[0]?.question).toBe(question);
  });

  it.each([
    'message.channel',
    'message.channel.2',
    'message.user',
    'message.bot',
    'message.bot_message_subtype',
    'message.message_changed',
    'message.message_deleted',
    'message.own_response_url',
    'message.thread_broadcast.thread_ts',
    'message.file_share',
    'assistant.message_changed',
    'assistant.channel_user_message',
    'assistant.channel_message_changed',
    'assistant.thread_started',
    'assistant.thread_context_changed',
    'reaction_added',
    'member_joined_channel',
    'app_home_opened',
    'app_uninstalled',
    'tokens_revoked',
    'team_access_granted',
  ])('%s is acknowledged and meets silence', async (name) => {
    const desk = fakeDesk();
    const bot = await start(desk);
    expect((await bot.requests.event(recorded(name))).status).toBe(200);
    await bot.settle();
    expect(desk.asked).toHaveLength(1);
  });

  it.each([
    'block_actions',
    'block_suggestion',
    'shortcut',
    'message_action',
    'view_submission',
    'view_submission.response_url',
    'view_closed',
  ])('%s is acknowledged at once', async (name) => {
    const { requests } = await start();
    const started = performance.now();
    expect((await requests.interaction(recorded(name))).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(ACK_DEADLINE_MS);
  });

  it('function_executed is acknowledged at once', async () => {
    const { requests } = await start();
    expect((await requests.event(recorded('function_executed'))).status).toBe(200);
  });

  it('a slash command is answered through its response_url', async () => {
    const bot = await start();
    const fields = { ...recorded('slash_command'), command: '/defence', response_url: bot.slack.responseUrl() };
    await bot.requests.command(fields as unknown as Record<string, string>);
    expectOutsideSchema((await bot.slack.sent('response_url')).blocks);
  });

  it('the URL check of the Events API is passed', async () => {
    const { requests } = await start();
    const body = recorded('url_verification');
    expect(await (await requests.event(body)).json()).toEqual({ challenge: body.challenge });
  });

  it('a check of the certificate is passed', async () => {
    const { requests }: RunningBot = await start();
    expect((await requests.command({ ssl_check: '1', token: 'random' })).status).toBe(200);
  });
});

/** The outside schema knows all blocks that we send but the table of data, which our own check covers. */
function expectOutsideSchema(blocks: unknown): void {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    sharedPayload('block-kit.schema.json'),
  );
  const known = (blocks as { type: string }[]).filter(({ type }) => type !== 'data_table');
  validate(known);
  expect(validate.errors).toBeNull();
}
