import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/app/ports/record.ts';
import { BOT_USER, NEWS_CHANNEL } from '../../../src/playground/workspace/furniture.ts';
import type { MessageDraft } from '../../../src/playground/workspace/workspace.ts';
import { openDesk } from '../../../src/wire.ts';
import { ROOT } from '../../helpers/source-files.ts';
import { browserForTests } from './browser-for-tests.ts';
import { goToChannel, textOf, write } from './open-page.ts';

/** An article whose every part tries to be more than text. */
const HOSTILE = `---
title: "<img src=x onerror=alert(1)> <!channel> \u202Eesrever <script>alert(2)</script>"
published: 2025-06-03
source: "Wire <b>bold</b> <@U0READER00>"
url: "https://example.org/a?b=|<script>alert(3)</script>"
---

Bangladesh bought 18 Boran 105mm howitzers from Turkey last year, said <img src=x onerror=alert(4)> <!here> and *none* of \`it\` was {{constructor.constructor('alert(5)')()}}.
`;

const { open } = browserForTests();
let folder: string;
let desk: Desk;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  await writeFile(join(folder, 'hostile.txt.md'), HOSTILE);
  desk = await openDesk({ knowledgeDir: folder, shippedNamesDir: join(ROOT, 'knowledge/names') });
});
afterAll(() => rm(folder, { recursive: true }));

const FROM_DESK: MessageDraft = {
  channel: NEWS_CHANNEL,
  threadTs: null,
  user: BOT_USER,
  botId: null,
  text: 'an answer',
  blocks: [],
  metadata: null,
  visibleTo: null,
  isBroadcast: false,
  isMrkdwn: true,
};

/** Whatever of an article's making would do something in a page. */
const LIVE =
  '#page :is(script, img:not([src="/page/desk.svg"]), iframe, object, embed, form:not(.modal-form), b, style)';

describe('hostile text', () => {
  it('in an article comes out as text, and nothing of it runs', async () => {
    const { page } = await open({ desk });
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await goToChannel(page, 'defence-news');
    await write(page, '/defence bangladesh turkey howitzers');
    const answer = page.getByRole('region', { name: 'Messages in #defence-news' }).getByRole('listitem').last();
    await answer.getByText('18').first().waitFor();
    expect(await textOf(answer)).toContain('<img src=x onerror=alert(1)> <!channel>');
    expect(await page.locator(LIVE).count()).toBe(0);
    expect(await answer.locator('.mention').count()).toBe(0);
    expect(dialogs).toBe(0);
  });

  it('keeps its direction marks to itself', async () => {
    const { page, playground } = await open({ desk });
    await goToChannel(page, 'defence-news');
    const said = (text: string) => ({ type: 'text', text });
    const line = {
      type: 'rich_text_section',
      elements: [said('\u202Ereversed '), said('18 ordered '), said('200 planned')],
    };
    const words = (text: string) => ({ type: 'mrkdwn', text });
    playground.workspace.post({
      ...FROM_DESK,
      blocks: [
        { type: 'rich_text', block_id: 'r', elements: [line] },
        {
          type: 'context',
          block_id: 'c',
          elements: [words('\u202Eesrever'), words('first source'), words('last source')],
        },
      ],
    });
    const left = async (text: string) => (await page.getByText(text, { exact: true }).boundingBox())?.x ?? Number.NaN;
    expect(await left('18 ordered')).toBeLessThan(await left('200 planned'));
    expect(await left('first source')).toBeLessThan(await left('last source'));
  });

  it('that a person types comes out as text too', async () => {
    const { page } = await open({ desk });
    await goToChannel(page, 'defence-news');
    const typed = '<img src=x onerror=alert(1)> </div><script>alert(2)</script> & <https://example.org|here>';
    await write(page, typed);
    const said = page.getByRole('listitem', { name: /^You, / });
    await said.waitFor();
    expect(await textOf(said)).toContain(typed);
    expect(await page.locator(LIVE).count()).toBe(0);
  });

  it('links to nothing but http and https, and without a way back', async () => {
    const { page, playground } = await open({ desk });
    await goToChannel(page, 'defence-news');
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'https://example.org/',
    ];
    playground.workspace.post({ ...FROM_DESK, text: links.map((url, at) => `<${url}|mrkdwn ${at}>`).join(' ') });
    playground.workspace.post({
      ...FROM_DESK,
      blocks: [
        {
          type: 'rich_text',
          block_id: 'r',
          elements: [
            {
              type: 'rich_text_section',
              elements: links.map((url, at) => ({ type: 'link', url, text: `rich ${at}` })),
            },
          ],
        },
        {
          type: 'actions',
          block_id: 'a',
          elements: links.map((url, at) => ({
            type: 'button',
            action_id: `a${at}`,
            url,
            text: { type: 'plain_text', text: `button ${at}` },
          })),
        },
      ],
    });
    await page.getByText('button 4').waitFor();
    const anchors = await page.getByRole('region', { name: 'Messages in #defence-news' }).getByRole('link').all();
    const found = await Promise.all(
      anchors.map(async (each) => [
        await each.getAttribute('href'),
        await each.getAttribute('rel'),
        await each.getAttribute('target'),
      ]),
    );
    expect(found).toEqual(Array(3).fill(['https://example.org/', 'noopener noreferrer', '_blank']));
  });

  it('is refused by the browser itself, should a slip of ours make markup of it', async () => {
    const { page, complaints } = await open({ desk });
    const tried = await page.evaluate(`(() => {
      try { document.body.innerHTML = '<p>markup</p>'; return 'made'; } catch (error) { return error.name; }
    })()`);
    expect(tried).toBe('TypeError');
    expect(complaints.splice(0).every((each) => each.includes('TrustedHTML'))).toBe(true);
  });
});
