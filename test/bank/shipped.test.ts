import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/bank/model';
import { describe as line } from '../../src/bank/problem';
import { readBank } from '../../src/bank/read';
import { writeBank } from '../../src/bank/write';
import { checkBank } from '../../src/check/check';
import { articleOf } from '../../src/draft/article';

const TEXT = readFileSync(new URL('../../questions/peace-talks.quiz.md', import.meta.url), 'utf8');
const ARTICLE = new URL('../../../shared/article/peace-talks.txt', import.meta.url);

const result = readBank(TEXT);
if (!result.ok) throw new Error(result.errors.map(error => line('bank', error)).join('\n'));
const { warnings, source } = result;
const { bank } = source;
const { questions } = bank;

/** The ids of the questions of which something is so: none is easier to mend than "false". */
const those = (isSo: (question: Question) => boolean) => questions.filter(isSo).map(({ id }) => id);
const ofType = (...types: readonly Question['type'][]) =>
  questions.filter(({ type }) => types.includes(type));
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

test('the shipped bank reads without a warning, and is written as this program writes it', () => {
  expect(warnings.map(each => line('bank', each))).toEqual([]);
  expect(writeBank(bank)).toBe(TEXT);
  expect(writeBank(bank, source)).toBe(TEXT);
});

test('check has nothing to say about it, but what a question waives with a reason', () => {
  expect(checkBank(bank).filter(({ waived }) => waived === undefined)).toEqual([]);
});

test('it has enough questions of each type', () => {
  expect(questions.length).toBeGreaterThanOrEqual(50);
  expect(ofType('typed', 'number').length).toBeGreaterThanOrEqual(8);
  expect(ofType('several').length).toBeGreaterThanOrEqual(5);
  expect(ofType('order').length).toBeGreaterThanOrEqual(2);
  expect(ofType('match').length).toBeGreaterThanOrEqual(2);
});

test('it asks often enough who said something', () => {
  const whoSaid = ofType('choice').filter(({ stem }) => /^Who\b.*\b(said|called)\b/.test(stem));
  expect(whoSaid.length).toBeGreaterThanOrEqual(14);
});

test('it says how many questions it has', () => {
  expect(bank.description).toContain(`${questions.length} questions`);
});

describe('each question', () => {
  test('has an id of its own, a topic, a kind and an explanation', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(TEXT.match(/^id: /gm)).toHaveLength(questions.length);
    expect(those(({ topic, kind, explanation }) => !topic || !kind || !explanation)).toEqual([]);
  });

  test('has evidence of 30 words at most, with its paragraph', () => {
    expect(those(({ evidence }) => !evidence?.paragraph)).toEqual([]);
    expect(those(({ evidence }) => count(evidence?.text ?? '') > 30)).toEqual([]);
  });

  test('that is what somebody said names the speaker', () => {
    expect(those(({ kind, evidence }) => kind !== 'fact' && !evidence?.by)).toEqual([]);
  });

  test('says of every distractor what it really was', () => {
    const distractors = ofType('choice', 'several').flatMap(question =>
      'options' in question ? question.options.filter(({ right }) => !right) : [],
    );
    expect(distractors.length).toBeGreaterThan(0);
    expect(distractors.filter(({ feedback }) => !feedback)).toEqual([]);
  });

  test('quotes no more than 30 words at a time, anywhere in the file', () => {
    const quotations = [...TEXT.matchAll(/[“"]([^”"\n]*)[”"]/g)].map(([, words = '']) => words);
    expect(quotations.length).toBeGreaterThan(0);
    expect(quotations.filter(words => count(words) > 30)).toEqual([]);
  });
});

test('the briefing is short enough to be read before answering', () => {
  expect(count(bank.briefing)).toBeGreaterThanOrEqual(120);
  expect(count(bank.briefing)).toBeLessThanOrEqual(180);
});

describe('the article', () => {
  test('is the one the bank names, and has every excerpt in the paragraph given', ctx => {
    if (!existsSync(ARTICLE)) ctx.skip('The article is not at hand; the project may not ship it.');
    const article = readFileSync(ARTICLE);
    expect(createHash('sha256').update(article).digest('hex')).toBe(bank.article?.sha256);
    const paragraphs = article.toString('utf8').split('\n');
    const absent = those(({ evidence }) => {
      const paragraph = paragraphs[(evidence?.paragraph ?? 0) - 1] ?? '';
      return !paragraph.includes(evidence?.text ?? '');
    });
    expect(absent).toEqual([]);
    const found = checkBank(bank, { article: articleOf(article.toString('utf8')) });
    expect(found.filter(({ waived }) => waived === undefined)).toEqual([]);
  });
});
