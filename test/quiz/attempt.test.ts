import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, type Attempt, begin, step } from '../../src/quiz/attempt';
import { remaining } from '../../src/quiz/response';
import { at, choice, match, number, order, rightAnswer, several, typed } from '../builders';

const QUESTIONS = [
  choice('a', { hint: 'A Kremlin aide.' }),
  typed('b'),
  number('c'),
  order('d'),
  several('e'),
  match('f'),
];
const TWO = QUESTIONS.slice(0, 2);

function start(questions: Attempt['questions'] = TWO): Attempt {
  return begin({ seed: 1, questions, responses: [] }, at(0));
}

function play(attempt: Attempt, ...actions: readonly Action[]): Attempt {
  return actions.reduce(step, attempt);
}

/** The id of the question that is being asked. */
const asked = (attempt: Attempt) => (attempt.phase === 'asking' ? attempt.question.id : undefined);

const right = (attempt: Attempt, seconds = 1): Action => {
  const question = TWO.find(({ id }) => id === asked(attempt)) ?? choice();
  return { type: 'answer', answer: rightAnswer(question), at: at(seconds) };
};
const WRONG: Action = { type: 'answer', answer: { type: 'typed', text: '?' }, at: at(1) };
const SKIP: Action = { type: 'skip', at: at(1) };
const NEXT: Action = { type: 'next', at: at(2) };
const HINT: Action = { type: 'hint' };
const QUIT: Action = { type: 'quit' };

describe('an attempt', () => {
  test('asks each question, shows feedback after each answer, and is over', () => {
    let attempt = start();
    for (const id of ['a', 'b']) {
      expect(asked(attempt)).toBe(id);
      attempt = step(attempt, right(attempt));
      expect(attempt).toMatchObject({ phase: 'feedback', response: { outcome: 'right' } });
      attempt = step(attempt, NEXT);
    }
    expect(attempt.phase).toBe('over');
    expect(attempt.responses.map(({ question }) => question)).toEqual(['a', 'b']);
  });

  test('is over at once where there is nothing to ask', () => {
    expect(start([]).phase).toBe('over');
  });

  test('asks again at the end what was wrong, until it is right once', () => {
    const missed = play(start(), WRONG, NEXT);
    expect(asked(missed)).toBe('b');
    const again = play(missed, right(missed), NEXT);
    expect(asked(again)).toBe('a');
    const oncemore = play(again, WRONG, NEXT);
    expect(asked(oncemore)).toBe('a');
    expect(play(oncemore, right(oncemore), NEXT).phase).toBe('over');
  });

  test('asks once more what was skipped, and then lets it go', () => {
    const again = play(start(), SKIP, NEXT, SKIP, NEXT);
    expect(asked(again)).toBe('a');
    const last = play(again, SKIP, NEXT);
    expect(asked(last)).toBe('b');
    expect(play(last, SKIP, NEXT).phase).toBe('over');
  });

  test('asks on what was skipped first and then answered wrong', () => {
    const again = play(start(TWO.slice(0, 1)), SKIP, NEXT, WRONG, NEXT);
    expect(asked(again)).toBe('a');
    expect(play(again, SKIP, NEXT).phase).toBe('over');
  });

  test('keeps what was answered, when, how long it took and whether a hint was shown', () => {
    const begun = start();
    const attempt = play(begun, HINT, right(begun, 12));
    expect(attempt.responses).toEqual([
      {
        question: 'a',
        at: at(12),
        ms: 12_000,
        hint: true,
        outcome: 'right',
        share: 1,
        answer: { type: 'choice', option: 'Ushakov' },
      },
    ]);
    const second = play(attempt, { type: 'next', at: at(20) }, { type: 'skip', at: at(23) });
    expect(second.responses[1]).toEqual({
      question: 'b',
      at: at(23),
      ms: 3000,
      hint: false,
      outcome: 'skipped',
    });
  });

  test('counts no time backwards when the clock is set back', () => {
    const attempt = step(start(), { type: 'skip', at: at(-60) });
    expect(attempt.responses[0]?.ms).toBe(0);
  });

  test('can be quit while asking and while showing feedback, and keeps the responses', () => {
    expect(step(start(), QUIT)).toMatchObject({ phase: 'over', responses: [] });
    expect(play(start(), SKIP, QUIT).responses).toHaveLength(1);
  });

  test('goes on where it was left, without the same order being shown anew', () => {
    const left = play(start(), WRONG, NEXT, SKIP, QUIT);
    const { seed, questions, responses } = left;
    const again = begin({ seed, questions, responses }, at(100));
    expect(asked(again)).toBe('a');
    expect(again).toMatchObject({
      shown: (start() as Extract<Attempt, { phase: 'asking' }>).shown,
      hint: false,
      since: at(100),
    });
  });
});

describe('an action that does not fit changes nothing, not even the object', () => {
  const asking = start();
  const answered = step(asking, WRONG);
  const over = step(asking, QUIT);

  test.each<readonly [string, Attempt, Action]>([
    ['the next question, before an answer', asking, NEXT],
    ['a second answer', answered, WRONG],
    ['skipping what was answered', answered, SKIP],
    ['a hint after the answer', answered, HINT],
    ['a second hint', step(asking, HINT), HINT],
    ['a hint where there is none', start(TWO.slice(1)), HINT],
    ['an answer when it is over', over, WRONG],
    ['skipping when it is over', over, SKIP],
    ['the next question when it is over', over, NEXT],
    ['a hint when it is over', over, HINT],
    ['quitting what is over', over, QUIT],
  ])('%s', (_, attempt, action) => {
    expect(step(attempt, action)).toBe(attempt);
  });
});

describe('whatever is done', () => {
  const seconds = fc.integer({ min: -5, max: 500 }).map(at);
  const answer = fc.constantFrom(...QUESTIONS.map(rightAnswer));
  const action = fc.oneof<fc.Arbitrary<Action>[]>(
    fc.record({ type: fc.constant('answer' as const), answer, at: seconds }),
    fc.record({ type: fc.constant('skip' as const), at: seconds }),
    fc.record({ type: fc.constant('next' as const), at: seconds }),
    fc.constant({ type: 'hint' as const }),
  );
  const actions = fc
    .array(action, { maxLength: 40 })
    .chain(some => fc.constantFrom(some, [...some, QUIT, ...some]));

  test('responses are only ever added, one at a time, and only by an answer', () => {
    fc.assert(
      fc.property(actions, all => {
        let attempt = start(QUESTIONS);
        for (const each of all) {
          const next = step(attempt, each);
          const added = next.responses.length - attempt.responses.length;
          expect(next.responses.slice(0, attempt.responses.length)).toEqual(attempt.responses);
          expect(added).toBe(attempt.phase === 'asking' && next.phase === 'feedback' ? 1 : 0);
          if (attempt.phase === 'over') expect(next).toBe(attempt);
          attempt = next;
        }
      }),
    );
  });

  test('beginning from the responses asks what playing on would ask', () => {
    fc.assert(
      fc.property(actions, all => {
        const played = play(start(QUESTIONS), ...all.filter(({ type }) => type !== 'quit'));
        const { seed, questions, responses } = played;
        const begun = begin({ seed, questions, responses }, at(9));
        const onward = played.phase === 'feedback' ? step(played, NEXT) : played;
        expect([begun.phase, asked(begun)]).toEqual([onward.phase, asked(onward)]);
      }),
    );
  });

  test('it ends once everything was right or let go, and not before', () => {
    fc.assert(
      fc.property(actions, all => {
        const played = play(start(QUESTIONS), ...all);
        if (all.some(({ type }) => type === 'quit') || played.phase !== 'over') return;
        const ids = QUESTIONS.map(({ id }) => id);
        expect(remaining(ids, played.responses)).toEqual([]);
        for (const id of ids) {
          const own = played.responses.filter(({ question }) => question === id);
          expect(own.at(-1)?.outcome).not.toBe('wrong');
        }
      }),
    );
  });
});

const UNDO: Action = { type: 'undo', at: at(3) };

describe('undo', () => {
  test('asks the same question again, from its feedback and from the next question', () => {
    const first = start();
    expect(play(first, WRONG, UNDO)).toEqual({ ...first, since: at(3) });
    expect(play(first, WRONG, NEXT, UNDO)).toEqual({ ...first, since: at(3) });
  });

  test('takes back one response after the other, and no more than there are', () => {
    const end = play(start(), WRONG, NEXT, WRONG, NEXT, UNDO, UNDO, UNDO);
    expect(asked(end)).toBe('a');
    expect(end.responses).toEqual([]);
  });

  test('leads back from the end', () => {
    const over = play(start(QUESTIONS.slice(0, 1)), right(start()), NEXT);
    expect(over.phase).toBe('over');
    expect(asked(step(over, UNDO))).toBe('a');
  });

  test('does not reach responses of an earlier sitting', () => {
    const before = play(start(), WRONG).responses;
    const went = begin({ seed: 1, questions: TWO, responses: before }, at(9));
    expect(step(went, UNDO)).toBe(went);
  });

  test('a hint that was seen stays seen', () => {
    expect(play(start(), HINT, SKIP, UNDO)).toMatchObject({ phase: 'asking', hint: true });
  });

  test('whatever was done, undoing it all leads back to the first question', () => {
    const action = fc.constantFrom(WRONG, SKIP, NEXT, HINT, UNDO);
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), actions => {
        const played = play(start(QUESTIONS), ...actions);
        const back = play(played, ...played.responses.map(() => UNDO));
        expect(back.responses).toEqual([]);
        expect(back.questions).toBe(played.questions);
      }),
    );
  });
});

describe('easy', () => {
  const EASY: Action = { type: 'easy' };

  test('is kept with an answer that was right', () => {
    const attempt = play(start([typed('b')]), right(start([typed('b')])));
    const typedRight = play(
      start([typed('b')]),
      { type: 'answer', answer: rightAnswer(typed('b')), at: at(1) },
      EASY,
    );
    expect(attempt.responses[0]).not.toHaveProperty('easy');
    expect(typedRight.responses).toMatchObject([{ outcome: 'right', easy: true }]);
  });

  test('is never said of one of several options, or of what was wrong', () => {
    const chosen = step(start(), right(start()));
    expect(step(chosen, EASY)).toBe(chosen);
    const wrong = play(start([typed('b')]), WRONG);
    expect(step(wrong, EASY)).toBe(wrong);
  });

  test('is never said of a guess, after a hint, or of what came back', () => {
    const answer = rightAnswer(typed('b'));
    const sure = (confidence: 'guess' | 'certain'): Action => ({
      ...{ type: 'answer', answer, confidence, at: at(1) },
    });
    const given: Action = { type: 'answer', answer, at: at(1) };
    const of = (...actions: readonly Action[]) =>
      play(start([typed('b', { hint: 'Y' })]), ...actions);
    for (const answered of [of(sure('guess')), of(HINT, given), of(SKIP, NEXT, given)]) {
      expect(answered).toMatchObject({ phase: 'feedback', response: { outcome: 'right' } });
      expect(step(answered, EASY)).toBe(answered);
    }
    expect(step(of(sure('certain')), EASY).responses).toMatchObject([{ easy: true }]);
  });
});

test('where each is asked once, nothing comes back', () => {
  const once = begin({ seed: 1, questions: TWO, responses: [], isOnce: true }, at(0));
  expect(play(once, SKIP, NEXT, WRONG, NEXT).phase).toBe('over');
  expect(play(once, SKIP, NEXT, WRONG, NEXT).responses).toHaveLength(2);
});
