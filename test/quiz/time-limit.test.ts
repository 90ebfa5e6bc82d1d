import { describe, expect, test } from 'vitest';
import { isOver, type Limit, untilChange, warning } from '../../src/quiz/time-limit';
import { at } from '../builders';

const limitOf = (minutes: number): Limit => ({ started: at(0), deadline: at(minutes * 60) });

/** Everything that is said of a limit, each with the seconds at which it is said first. */
function said(minutes: number): readonly (readonly [number, string | undefined])[] {
  const limit = limitOf(minutes);
  const all: (readonly [number, string | undefined])[] = [];
  for (let seconds = 0; !isOver(limit, at(seconds)); ) {
    const text = warning(limit, at(seconds))?.text;
    if (text !== all.at(-1)?.[1]) all.push([seconds, text]);
    seconds += untilChange(limit, at(seconds)) / 1000;
  }
  return all;
}

describe('a time limit warns', () => {
  test('at half, and each minute from there', () => {
    const texts = said(60);
    expect(texts.slice(0, 3)).toEqual([
      [1800, 'Half of the time is over: 30 minutes left.'],
      [1860, 'Half of the time is over: 29 minutes left.'],
      [1920, 'Half of the time is over: 28 minutes left.'],
    ]);
    expect(texts.slice(-5)).toEqual([
      [3300, '5 minutes left.'],
      [3360, '4 minutes left.'],
      [3420, '3 minutes left.'],
      [3480, '2 minutes left.'],
      [3540, 'At most 1 minute left.'],
    ]);
  });

  test('of half after 5 minutes, where half is less', () => {
    expect(said(8).map(([seconds]) => seconds)).toEqual([180, 240, 300, 360, 420]);
    expect(said(8).slice(0, 2)).toEqual([
      [180, '5 minutes left.'],
      [240, 'Half of the time is over: 4 minutes left.'],
    ]);
  });

  test('of half alone, where there is but a minute', () => {
    expect(said(1)).toEqual([[30, 'Half of the time is over: at most 1 minute left.']]);
    expect(said(0.05)).toEqual([[1.5, 'Half of the time is over: at most 1 minute left.']]);
  });

  test('of nothing at the start, and is over at its end, not before', () => {
    const limit = limitOf(5);
    expect(warning(limit, at(0))).toBeUndefined();
    expect([isOver(limit, at(299)), isOver(limit, at(300))]).toEqual([false, true]);
    expect(untilChange(limit, at(299))).toBe(1000);
  });
});
