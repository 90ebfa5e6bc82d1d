import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginExam, type Exam, type ExamAction, stepExam, type Working } from '../../src/quiz/exam';
import { openText, stateOf } from '../../src/quiz/exam-state';
import { examScore, examSummary } from '../../src/quiz/exam-summary';
import { at, choice, match, number, order, rightAnswer, several, typed } from '../builders';

const QUESTIONS = [choice('a'), typed('b'), number('c'), order('d'), several('e'), match('f')];
const THREE = QUESTIONS.slice(0, 3);
/** 1,000 seconds. */
const LIMIT = { started: at(0), deadline: at(1000) };

const start = (more: Partial<Parameters<typeof beginExam>[0]> = {}) =>
  beginExam({ seed: 1, questions: THREE, responses: [], ...more }, at(0));
const play = (exam: Exam, ...actions: readonly ExamAction[]) => actions.reduce(stepExam, exam);

function working(exam: Exam): Working {
  if (exam.phase !== 'working') throw new Error(`It is ${exam.phase}.`);
  return exam;
}

const option = (text: string, seconds = 1): ExamAction => ({
  type: 'answer',
  answer: { type: 'choice', option: text },
  at: at(seconds),
});
const words = (text: string, seconds = 1): ExamAction => ({
  type: 'answer',
  answer: { type: 'typed', text },
  at: at(seconds),
});
const NEXT: ExamAction = { type: 'next', at: at(2) };
const BACK: ExamAction = { type: 'previous', at: at(2) };
const MARK: ExamAction = { type: 'mark' };
const HAND_IN: ExamAction = { type: 'hand-in', at: at(9) };
const QUIT: ExamAction = { type: 'quit', at: at(3) };

describe('an exam', () => {
  test('stays at a question that was answered, and goes back and forth', () => {
    const exam = play(start(), option('Putin'));
    expect(exam).toMatchObject({ phase: 'working', place: 0, question: { id: 'a' } });
    expect(play(exam, NEXT, NEXT)).toMatchObject({ place: 2, question: { id: 'c' } });
    expect(play(exam, NEXT, NEXT, BACK)).toMatchObject({ place: 1 });
    expect(play(exam, { type: 'go', place: 2, at: at(2) })).toMatchObject({ place: 2 });
  });

  test('has a changed answer in the place of the earlier one', () => {
    const exam = play(start(), option('Putin'), NEXT, words('Ushakov'), BACK, option('Ushakov', 7));
    expect(exam.responses).toEqual([
      {
        question: 'a',
        at: at(7),
        ms: 5000,
        hint: false,
        outcome: 'right',
        share: 1,
        answer: { type: 'choice', option: 'Ushakov' },
      },
      expect.objectContaining({ question: 'b' }),
    ]);
  });

  test('takes marks on and off', () => {
    const marked = working(play(start(), MARK, NEXT, words('Ushakov'), MARK));
    expect(THREE.map(question => stateOf(marked, question))).toEqual([
      'not answered, marked',
      'answered, marked',
      'not answered',
    ]);
    expect(openText(marked)).toBe('2 are not answered, 2 are marked.');
    expect(openText(working(play(marked, MARK)))).toBe('2 are not answered, 1 is marked.');
  });

  test('is reviewed from the score to the last question, and is over then', () => {
    const exam = play(start(), option('Ushakov'), HAND_IN);
    expect(exam).toMatchObject({ phase: 'reviewing', handedIn: at(9), by: 'learner', page: 0 });
    expect(play(exam, NEXT, NEXT, BACK)).toMatchObject({ page: 1 });
    expect(play(exam, NEXT, NEXT, NEXT)).toMatchObject({ phase: 'reviewing', page: 3 });
    expect(play(exam, NEXT, NEXT, NEXT, NEXT)).toMatchObject({ phase: 'over', handedIn: at(9) });
    expect(play(exam, NEXT, QUIT)).toMatchObject({ phase: 'over', handedIn: at(9) });
  });

  test('that is left is not handed in, and goes on at the first open question', () => {
    const left = play(start(), option('Putin'), NEXT, QUIT);
    expect(left).not.toHaveProperty('handedIn');
    expect(left.phase).toBe('left');
    expect(start({ responses: left.responses })).toMatchObject({ place: 1, phase: 'working' });
  });

  test('of no questions is left at once', () => {
    expect(start({ questions: [] }).phase).toBe('left');
  });
});

describe('what was begun at a question, and not entered', () => {
  const begun: ExamAction = {
    type: 'begun',
    begun: { is: 'whole', answer: { type: 'choice', option: 'Rubio' } },
  };
  const part: ExamAction = { type: 'begun', begun: { is: 'part', amiss: 'a pair is missing' } };
  const kept = [{ question: 'a', answer: { option: 'Rubio' } }];

  test.each<readonly [string, ExamAction]>([
    ['the next question', NEXT],
    ['another one', { type: 'go', place: 2, at: at(4) }],
    ['the overview', { type: 'keep', at: at(4) }],
    ['handing in', HAND_IN],
    ['leaving', QUIT],
    ['the end of the time', { type: 'time', at: at(1000) }],
  ])('is the response from %s on', (_, action) => {
    const exam = play(start({ limit: LIMIT }), option('Putin'), begun);
    expect(exam.responses).toMatchObject([{ answer: { option: 'Putin' } }]);
    expect(play(exam, action).responses).toMatchObject(kept);
  });

  test('is no response where it was taken back, or the question stays', () => {
    expect(play(start(), begun, { type: 'begun' }, NEXT).responses).toEqual([]);
    expect(play(start(), begun, BACK, MARK).responses).toEqual([]);
    expect(play(start(), begun, NEXT, NEXT).responses).toHaveLength(1);
  });

  test('is told where it is no whole answer, until the next question is left', () => {
    const note = 'Question 1 is not answered: a pair is missing.';
    const exam = play(start(), part, NEXT);
    expect(exam).toMatchObject({ place: 1, responses: [], note });
    expect(play(exam, NEXT)).not.toHaveProperty('note');
    expect(examSummary(play(start(), part, QUIT))[0]).toBe(note);
    expect(examSummary(play(start(), part, HAND_IN))[0]).toBe(note);
    expect(play(start(), option('Putin'), part, NEXT)).toMatchObject({
      note: 'Question 1 keeps its earlier answer: a pair is missing.',
    });
  });

  test('changes nothing while it is the same', () => {
    const exam = play(start(), begun);
    expect(stepExam(exam, begun)).toBe(exam);
  });
});

describe('when the time is over', () => {
  const limited = () => play(start({ limit: LIMIT }), option('Ushakov', 10));
  const handedIn = { phase: 'reviewing', handedIn: LIMIT.deadline, by: 'time' };

  test('what was answered is handed in', () => {
    expect(play(limited(), { type: 'time', at: at(999) })).toMatchObject({ phase: 'working' });
    const exam = play(limited(), { type: 'time', at: at(1000) });
    expect(exam).toMatchObject(handedIn);
    expect(exam.responses).toHaveLength(1);
  });

  test.each<readonly [string, ExamAction]>([
    ['an answer', option('Putin', 1001)],
    ['a move', { type: 'next', at: at(5000) }],
    ['handing in', { type: 'hand-in', at: at(5000) }],
  ])('%s comes too late', (_, action) => {
    const exam = play(limited(), action);
    expect(exam).toMatchObject(handedIn);
    expect(exam.responses).toEqual(limited().responses);
  });
});

describe('an action that does not fit changes nothing, not even the object', () => {
  const exam = play(start(), option('Putin'));
  const reviewing = play(exam, HAND_IN);
  const over = play(reviewing, QUIT);
  const left = play(exam, QUIT);

  test.each<readonly [string, Exam, ExamAction]>([
    ['the same answer again', exam, option('Putin', 5)],
    ['an answer of another type', exam, words('Putin')],
    ['the question before the first', exam, BACK],
    ['the question after the last', play(exam, NEXT, NEXT), NEXT],
    ['a question that there is not', exam, { type: 'go', place: 3, at: at(2) }],
    ['the question that it is at', exam, { type: 'go', place: 0, at: at(2) }],
    ['an answer after handing in', reviewing, option('Ushakov')],
    ['a mark after handing in', reviewing, MARK],
    ['handing in twice', reviewing, HAND_IN],
    ['before the score', reviewing, BACK],
    ['a late timer', reviewing, { type: 'time', at: at(5000) }],
    ['an answer when it is over', over, option('Ushakov')],
    ['the next question when it is over', over, NEXT],
    ['handing in what was left', left, HAND_IN],
  ])('%s', (_, before, action) => {
    expect(stepExam(before, action)).toBe(before);
  });
});

describe('an exam comes to', () => {
  test('nothing that is told before it is handed in', () => {
    expect(examSummary(play(start(), option('Putin'), QUIT))).toEqual([
      '1 of 3 answered. You can go on with the exam later.',
    ]);
  });

  test('a score in which what was not answered is not right', () => {
    const exam = play(start(), option('Ushakov'), NEXT, words('Rubio'), HAND_IN);
    expect(examSummary(exam)).toEqual([
      '1 of 3 right (33 %), 1 not answered.',
      '',
      'Missed (2):',
      '• Who? — Yuri Ushakov',
      '• Who? — 28',
    ]);
  });

  test('a score that says that the time was over', () => {
    const exam = play(start({ limit: LIMIT }), { type: 'time', at: at(2000) });
    if (exam.phase !== 'reviewing') throw new Error('It goes on.');
    expect(examScore(exam)).toEqual([
      'Time is over: the exam is handed in as it is.',
      '0 of 3 right (0 %), 3 not answered.',
    ]);
  });
});

test('whatever is done, no question has two responses, and none is lost or comes after handing in', () => {
  const seconds = fc.integer({ min: -5, max: 1200 }).map(at);
  const action = fc.oneof<fc.Arbitrary<ExamAction>[]>(
    fc.record({
      type: fc.constant('answer' as const),
      answer: fc.constantFrom(
        ...QUESTIONS.map(rightAnswer),
        { type: 'choice' as const, option: 'Putin' },
        { type: 'typed' as const, text: 'Rubio' },
      ),
      at: seconds,
    }),
    fc.record({ type: fc.constantFrom('next' as const, 'previous' as const), at: seconds }),
    fc.record({
      type: fc.constant('go' as const),
      place: fc.integer({ min: -1, max: 7 }),
      at: seconds,
    }),
    fc.constant(MARK),
    fc.record({
      type: fc.constant('begun' as const),
      begun: fc.constantFrom(
        undefined,
        { is: 'part' as const, amiss: 'a pair is missing' },
        ...QUESTIONS.map(each => ({ is: 'whole' as const, answer: rightAnswer(each) })),
      ),
    }),
    fc.record({ type: fc.constantFrom('hand-in' as const, 'time' as const), at: seconds }),
    fc.constant(QUIT),
  );
  const limits = fc.constantFrom({}, { limit: LIMIT });
  fc.assert(
    fc.property(limits, fc.array(action, { maxLength: 60 }), (limit, all) => {
      let exam = start({ questions: QUESTIONS, ...limit });
      for (const each of all) {
        const next = stepExam(exam, each);
        const ids = next.responses.map(({ question }) => question);
        const before = exam.responses.map(({ question }) => question);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.slice(0, before.length)).toEqual(before);
        if (next.responses.some(each => each.at > LIMIT.deadline)) expect(limit).toEqual({});
        if (exam.phase !== 'working') expect(next.responses).toBe(exam.responses);
        if (exam.phase === 'left' || exam.phase === 'over') expect(next).toBe(exam);
        exam = next;
      }
    }),
  );
});
