import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank, ChoiceQuestion, Question } from '../../src/bank/model';
import { present } from '../../src/quiz/present';
import type { Response } from '../../src/quiz/response';
import { QUICK, select } from '../../src/quiz/select';
import { attemptsFolder } from '../../src/store/folder';
import type { AttemptRecord } from '../../src/study/record';
import { at, response } from '../builders';

/** A bank of as many questions as wanted, as large each as those of the shipped bank. */
export function generateBank(count: number): Bank {
  return {
    title: `${count} questions`,
    lang: 'en',
    tags: [],
    briefing: 'What happened on the day, in a few words.',
    questions: Array.from({ length: count }, (_, index) => generateQuestion(index + 1)),
    extra: {},
  };
}

function generateQuestion(number: number): ChoiceQuestion {
  return {
    id: `question-${number}`,
    type: 'choice',
    stem: `Who said of point ${number} that the talks left it "neither further nor closer"?`,
    topic: `topic ${number % 10}`,
    kind: 'statement',
    evidence: {
      text: `neither further nor closer to resolving point ${number}`,
      by: 'Yuri Ushakov, senior Kremlin aide',
      paragraph: (number % 20) + 1,
    },
    hint: 'The words were spoken after the talks.',
    options: [
      { text: 'Vladimir Putin', right: false, feedback: 'He spoke before the talks.' },
      { text: 'Yuri Ushakov', right: true },
      { text: 'Marco Rubio', right: false, feedback: 'He spoke of "some progress".' },
    ],
    explanation: 'The article gives these words twice: above the text and in it.',
    extra: {},
  };
}

/** Writes quick quizzes of the past, each answered to its end, as the program keeps them. */
export function writeHistory(folder: string, bank: string, { questions }: Bank, count: number) {
  const path = attemptsFolder(folder, 'me', bank);
  mkdirSync(path, { recursive: true });
  for (let seed = 1; seed <= count; seed += 1) {
    const attempt = pastAttempt(seed, bank, select(questions, { seed, count: QUICK }));
    writeFileSync(join(path, `${attempt.id}.json`), JSON.stringify(attempt, undefined, '\t'));
  }
}

/** An attempt an hour later than that of the seed before, in which every third answer is wrong. */
function pastAttempt(seed: number, bank: string, asked: readonly Question[]): AttemptRecord {
  const start = seed * 3600;
  const answers = asked.map((question, index): Response => {
    const outcome = (seed + index) % 3 === 0 ? 'wrong' : 'right';
    const option = present(question, seed)[0] ?? 'An answer';
    return response(question.id, outcome, start + index * 8, { type: 'choice', option });
  });
  const again = answers
    .filter(({ outcome }) => outcome === 'wrong')
    .map(({ question }, index) => response(question, 'right', start + 100 + index * 8));
  return {
    version: 1,
    id: `attempt-${String(seed).padStart(6, '0')}`,
    learner: 'me',
    bank,
    title: bank,
    mode: 'quick',
    purpose: 'practice',
    seed,
    started: at(start),
    questions: asked.map(({ id }) => id),
    responses: [...answers, ...again],
  };
}
