import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/app/ports/record.ts';
import { checkMessage } from '../../src/slack/block-rules/check-message.ts';
import { openDesk } from '../../src/wire.ts';
import { numbersIn, numbersInBlocks } from '../helpers/message-numbers.ts';
import { botsForTests } from '../helpers/running-bot.ts';
import { commandFields } from '../helpers/slack-requests.ts';
import { ROOT } from '../helpers/source-files.ts';

const ARTICLES = {
  'guns.md': `---
title: "Dhaka's guns <!channel> & <@U1>"
published: 2025-06-03
source: Example Defence Wire
url: https://example.org/guns?a=1&b=|2
---

Bangladesh bought 18 Boran 105mm howitzers from Turkey last year. Bangladesh plans to buy 200 Boran howitzers from Turkey in total.

Dhaka has bought 15 types of Turkish hardware since 2018, among them Bayraktar TB2 drones.

The Otokar Tulpar light tank is reportedly being considered by Bangladesh.
`,
  'broken.md': 'no date at all\n',
};

let folder: string;
let desk: Desk;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
  desk = await openDesk({ knowledgeDir: folder, shippedNamesDir: join(ROOT, 'knowledge/names') });
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = botsForTests();

/** What the bot sends to `/defence QUESTION`, from a knowledge folder to Slack's wire. */
async function reply(question: string) {
  const { slack, requests } = await start(desk);
  await requests.command(commandFields(question, { response_url: slack.responseUrl() }));
  const { text, blocks } = await slack.sent('response_url');
  return { text: String(text), blocks: blocks as [] };
}

describe('the real desk in Slack', () => {
  it('answers a count with the number that was bought, never the one that is planned or the calibre', async () => {
    const { text } = await reply('how many Boran howitzers did Bangladesh buy?');
    const [headline = ''] = text.split('\n');
    expect(headline).toMatch(/\b18\b/);
    expect(headline).not.toMatch(/\b200\b/);
  });

  it('shows what stands between two countries, each status apart, with the source', async () => {
    const message = await reply('bangladesh turkey');
    expect(message.text).toMatch(/18.*ordered/);
    expect(message.text).toMatch(/200.*planned/);
    expect(message.text).toContain('Example Defence Wire, 3 June 2025');
  });

  it.each([
    'bangladesh turkey',
    'how many Boran howitzers did Bangladesh buy?',
    'when did Dhaka buy Turkish hardware?',
    'tulpar',
    'best pizza in naples',
    'what is the of',
    '&lt;!channel&gt;',
    '200',
    '🚁',
    'كم عدد المدافع؟',
    'peru',
  ])('%j gets a reply within the limits, whose words have every number of its blocks', async (question) => {
    const message = await reply(question);
    const said = numbersIn(message.text);
    expect(checkMessage(message)).toEqual([]);
    expect(numbersInBlocks(message).filter((number) => !said.includes(number))).toEqual([]);
    expect(message.text).not.toMatch(/<[!@#]/);
  });

  it('says why it does not know, and that a file was refused', async () => {
    const { text } = await reply('best pizza in naples');
    expect(text).toMatch(/^No article/);
    expect(text).toContain('1 file could not be read.');
  });
});
