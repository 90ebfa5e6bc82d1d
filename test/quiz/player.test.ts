import { expect, test } from 'vitest';
import { begin } from '../../src/quiz/attempt';
import { createPlayer } from '../../src/quiz/player';
import { at, choice } from '../builders';

const initial = begin({ seed: 1, questions: [choice('a'), choice('b')], responses: [] }, at(0));
const SKIP = { type: 'skip', at: at(1) } as const;
const NEXT = { type: 'next', at: at(2) } as const;

test('a response is saved before anyone sees that it was given', () => {
  const log: string[] = [];
  const player = createPlayer(initial, responses => {
    log.push(`saved ${responses.length}, shown ${player.state().responses.length}`);
  });
  player.subscribe(() => log.push(`shown ${player.state().responses.length}`));
  player.dispatch(SKIP);
  expect(log).toEqual(['saved 1, shown 0', 'shown 1']);
});

test('only responses are saved, and all of them each time', () => {
  const saved: (readonly string[])[] = [];
  const player = createPlayer(initial, responses =>
    saved.push(responses.map(({ question }) => question)),
  );
  for (const action of [NEXT, SKIP, SKIP, NEXT, SKIP, { type: 'quit' } as const]) {
    player.dispatch(action);
  }
  expect(saved).toEqual([['a'], ['a', 'b']]);
  expect(player.state().phase).toBe('over');
});

test('a response that could not be saved is not shown as given', () => {
  const player = createPlayer(initial, () => {
    throw new Error('The disk is full.');
  });
  let calls = 0;
  player.subscribe(() => {
    calls += 1;
  });
  expect(() => player.dispatch(SKIP)).toThrow('The disk is full.');
  expect(player.state()).toBe(initial);
  expect(calls).toBe(0);
});

test('listeners hear every change and nothing else, until they stop', () => {
  const player = createPlayer(initial, () => {});
  const calls = { first: 0, second: 0 };
  const stop = player.subscribe(() => {
    calls.first += 1;
  });
  player.subscribe(() => {
    calls.second += 1;
  });
  player.dispatch(NEXT);
  player.dispatch(SKIP);
  stop();
  player.dispatch(NEXT);
  expect(calls).toEqual({ first: 1, second: 2 });
});
