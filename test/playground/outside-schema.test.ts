import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { viewProblems } from '../../src/playground/web-api/view-content.ts';
import { checkBlocks } from '../../src/slack/block-rules/block-rules.ts';
import { HAS_SHARED_PAYLOADS, SHARED_PAYLOADS, sharedPayload, WITHOUT_THEM } from '../helpers/shared-payloads.ts';
import { RIGHT, spoilt } from './block-cases.ts';

/** Where we know better than the outside schema, each with why. */
const EXCEPTIONS: readonly (readonly [pattern: RegExp, because: string])[] = [
  [/\/elements\/\d+\/text: of 0 characters/, 'Slack refuses empty text in rich text: "must be more than 0 characters"'],
  [/elements: (?:of 0 items|made \[\])$/, 'rich text without a word says nothing, so that it is a mistake'],
  [/alt_text: of \d{4,5} characters/, 'image-block and container-block: 2,000 characters'],
  [/\/actions: of 3 items/, 'card-block: up to three buttons'],
  [/^\/rows\/.*: of 12001 characters/, 'data-table-block: 10,000 characters over all cells of a message'],
  [/^: without status/, 'task-card-block: required'],
];

describe.skipIf(!HAS_SHARED_PAYLOADS)(`an outside schema of blocks${WITHOUT_THEM}`, () => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  const validate = ajv.compile(HAS_SHARED_PAYLOADS ? sharedPayload('block-kit.schema.json') : {});

  it.each(RIGHT)('takes the same %s as we do', (_, surface, block) => {
    expect(checkBlocks([block], surface)).toEqual([]);
    expect(validate([block])).toBe(true);
  });

  it.each(RIGHT)('refuses the same spoilt %s as we do', (_, surface, block) => {
    const judged = [...spoilt(block)].map(([how, other]) => {
      return { how, isRight: checkBlocks([other], surface).length === 0, isRightThere: validate([other]) };
    });
    const apart = judged.filter(({ isRight, isRightThere }) => isRight !== isRightThere).map(({ how }) => how);
    expect(apart.filter((how) => !EXCEPTIONS.some(([pattern]) => pattern.test(how)))).toEqual([]);
    expect(judged.filter(({ isRight }) => !isRight).length).toBeGreaterThan(5);
  });

  it('is left for no exception that does not occur', () => {
    const apart = RIGHT.flatMap(([, surface, block]) =>
      [...spoilt(block)]
        .filter(([, other]) => (checkBlocks([other], surface).length === 0) !== validate([other]))
        .map(([how]) => how),
    );
    expect(EXCEPTIONS.filter(([pattern]) => !apart.some((how) => pattern.test(how)))).toEqual([]);
  });
});

describe.skipIf(!HAS_SHARED_PAYLOADS)(`the views that Slack’s own teams test with${WITHOUT_THEM}`, () => {
  const names = HAS_SHARED_PAYLOADS ? readdirSync(join(SHARED_PAYLOADS, 'views')) : [];

  it.each(names)('are taken: %s', (name) => {
    const view = sharedPayload(`views/${name}`);
    expect(viewProblems(view, view.type === 'home' ? 'home' : 'modal')).toEqual([]);
  });
});
