import { factToJson } from '../../src/core/answer/answer-json.ts';
import type { Answer } from '../../src/core/model/answer.ts';
import type { GoldenQuestion } from './read-questions.ts';

/** What an answer lacks of what it must have, or has of what it must not; empty when it is right. */
export function judgeAnswer(question: GoldenQuestion, answer: Answer): string[] {
  const headline = answer.headline?.text ?? '';
  const reason = answer.reason ?? '';
  const first = answer.hits[0]?.article.id ?? 'no passage';
  const faults: string[] = [];
  const { verdict, passage } = question;
  if (verdict && answer.verdict !== verdict) faults.push(`is ${answer.verdict}, not ${verdict}`);
  for (const words of question.headline ?? []) if (!has(headline, words)) faults.push(`no "${words}" in its headline`);
  for (const words of question.reason ?? []) if (!has(reason, words)) faults.push(`no "${words}" in its reason`);
  for (const words of question.never ?? []) {
    if (has(headline, words) || has(reason, words)) faults.push(`has "${words}"`);
  }
  const facts = answer.facts.map(factToJson);
  for (const wanted of question.facts ?? []) {
    const isThere = facts.some((fact) => Object.entries(wanted).every(([name, value]) => fact[name] === value));
    if (!isThere) faults.push(`no fact ${JSON.stringify(wanted)}`);
  }
  if (passage && first !== passage) faults.push(`rests on ${first}, not ${passage}`);
  return faults.length === 0 ? [] : [...faults, `headline "${headline}"`, `reason "${reason}"`];
}

/** Whether a text has these words, a number as a whole: 3 is not in 375. */
export function has(text: string, words: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const start = /^\d/.test(words) ? '(?<![\\d.,])' : '';
  const end = /\d$/.test(words) ? '(?![\\d]|[.,]\\d)' : '';
  return new RegExp(start + escaped + end, 'i').test(text);
}
