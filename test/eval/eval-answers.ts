import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../../src/app/ports/record.ts';
import { openGoldenDesk } from '../golden/golden-desk.ts';
import { judgeAnswer } from '../golden/judge-answer.ts';
import { judgeClaim } from '../golden/judge-claim.ts';
import { readClaims } from '../golden/read-claims.ts';
import { readQuestions } from '../golden/read-questions.ts';

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How the questions and claims of a golden folder came out. */
export interface AnswerFigures {
  /** Questions that the articles answer. */
  readonly answered: Share;
  /** Questions that they do not, told so. */
  readonly refused: Share;
  /** Parts of claims. */
  readonly claimParts: Share;
  /** Claims of which every part is right. */
  readonly claims: Share;
  /** Parts that are supported and must not be. */
  readonly wronglySupported: number;
  /** What went wrong, one in a few lines. */
  readonly misses: readonly string[];
}

/** Asks and checks everything in a folder laid out as test/golden: `articles`, `questions`, `claims`. */
export async function evaluateAnswers(folder: string): Promise<AnswerFigures> {
  const desk = await openGoldenDesk(folder);
  const [questions, claims] = [await askAll(folder, desk), await checkAll(folder, desk)];
  const wrong = [...questions, ...claims].filter(({ faults }) => faults.length > 0);
  return {
    answered: share(questions.filter(({ isAnswerable }) => isAnswerable)),
    refused: share(questions.filter(({ isAnswerable }) => !isAnswerable)),
    claimParts: { right: sum(claims.map(({ right }) => right)), of: sum(claims.map(({ wanted }) => wanted)) },
    claims: share(claims),
    wronglySupported: sum(claims.map(({ wronglySupported }) => wronglySupported.length)),
    misses: wrong.map(({ text, faults }) => [text.trim(), ...faults.map((fault) => `  ${fault}`)].join('\n')),
  };
}

async function askAll(folder: string, desk: Desk) {
  if (!existsSync(join(folder, 'questions'))) return [];
  const asked = [];
  for (const question of readQuestions(folder)) {
    const faults = judgeAnswer(question, await desk.ask(question.ask, question.after));
    asked.push({
      text: [...question.after, question.ask].join(' → '),
      faults,
      isAnswerable: (question.verdict ?? 'answered') === 'answered',
    });
  }
  return asked;
}

async function checkAll(folder: string, desk: Desk) {
  if (!existsSync(join(folder, 'claims'))) return [];
  const checked = [];
  for (const claim of readClaims(folder)) {
    checked.push({ text: claim.claim, ...judgeClaim(claim, await desk.check(claim.claim)) });
  }
  return checked;
}

function share(judged: readonly { readonly faults: readonly string[] }[]): Share {
  return { right: judged.filter(({ faults }) => faults.length === 0).length, of: judged.length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
