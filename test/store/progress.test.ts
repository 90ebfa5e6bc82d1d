import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProgress, tracked } from '../../src/store/progress';

let now = 0;
let written: string[] = [];

beforeEach(() => {
  now = 0;
  written = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(process.stderr, 'write').mockImplementation(text => written.push(`${text}`) > 0);
  showProgress(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  showProgress(false);
});

/** Goes through four items, each of which takes a while. */
function work(ms: number): readonly number[] {
  const seen: number[] = [];
  for (const item of tracked([1, 2, 3, 4], 'Reading banks')) {
    seen.push(item);
    now += ms;
  }
  return seen;
}

test('work of more than half a second shows how far it is, and takes the bar away again', () => {
  expect(work(300)).toEqual([1, 2, 3, 4]);
  expect(written).toEqual([
    '\rReading banks ██████████░░░░░░░░░░ 50 %',
    '\rReading banks ███████████████░░░░░ 75 %',
    `\r${' '.repeat(39)}\r`,
  ]);
});

test('short work shows nothing', () => {
  expect(work(100)).toEqual([1, 2, 3, 4]);
  expect(written).toEqual([]);
});

test('nothing is shown where it is not wanted', () => {
  showProgress(false);
  work(900);
  expect(written).toEqual([]);
});

test('the bar goes away where the work fails', () => {
  expect(() => {
    for (const item of tracked([1, 2, 3], 'Restoring')) {
      now += 600;
      if (item === 2) throw new Error('The disk is full.');
    }
  }).toThrow('The disk is full.');
  expect(written.at(-1)).toBe(`\r${' '.repeat(35)}\r`);
});
