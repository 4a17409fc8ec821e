import { describe, expect, it } from 'vitest';
import type { HtmlBlock } from '../../../src/feeds/pages/html-blocks.ts';
import { articleBlocks } from '../../../src/feeds/pages/leave-out.ts';

const paragraph = (text: string): HtmlBlock => ({ kind: 'paragraph', text, isLink: false });
const heading = (text: string): HtmlBlock => ({ kind: 'heading', text, isLink: false });
const kept = (...blocks: HtmlBlock[]) => articleBlocks(blocks, 'Two frigates').map(({ text }) => text);

describe('what is no part of an article', () => {
  it.each([
    'Advertisement',
    'Read more: Yard hires 300 welders',
    'Also read: Yard hires 300 welders',
    'By Ana Kovač',
    'By A. Kovač, Harbour Desk',
    'Updated: June 9, 2025 11:00 AM',
    'Share this on X',
    'Facebook | Twitter | WhatsApp',
    'Sign up for our newsletter',
    'Get the week in your inbox',
    'Tags: navy, frigates',
    '© 2025 Harbour Review',
    'Copyright 2025. All rights reserved.',
    'Photo: Navy',
    'We use cookies to improve your visit.',
    'Follow us on social media: @ministry',
    '5 min read',
    '3 comments',
  ])('is left out: %s', (text) => {
    expect(kept(paragraph('One.'), paragraph(text))).toEqual(['One.']);
  });

  it.each([
    'Share of exports in output rose to 40 percent.',
    'By 2027 the navy will have two.',
    'By the end of May, officials said, two had been delivered.',
    'Watch officers saw 12 boats.',
    'Copyrighted drawings of the tank were sold for $2 million.',
    'Posted to the border in 2019, the brigade has 3,000 soldiers.',
    'Comments by the minister moved the price by 3 percent.',
    'Subscribe to the doctrine or not, 12 states bought it.',
    'More than 200 tanks are to follow.',
  ])('is not taken for it: %s', (text) => {
    expect(kept(paragraph(text))).toEqual([text]);
  });

  it('is what stands above the headline, and the headline', () => {
    expect(kept(paragraph('Ministry of Defence'), heading('Two Frigates'), paragraph('One.'))).toEqual(['One.']);
  });

  it.each(['Related Articles', 'More from Sea', 'Most read', 'About the author', 'Comments', 'You may also like'])(
    'is the section under "%s", to the next heading',
    (title) => {
      const blocks = [paragraph('One.'), heading(title), paragraph('Ana writes.'), heading('Price'), paragraph('Two.')];
      expect(kept(...blocks)).toEqual(['One.', 'Price', 'Two.']);
    },
  );

  it('is a heading with nothing under it at the end, and a lone link', () => {
    expect(kept(paragraph('One.'), { ...paragraph('Another article'), isLink: true }, heading('Latest'))).toEqual([
      'One.',
    ]);
  });
});
