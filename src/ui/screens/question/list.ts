import type { Key } from 'ink';

/** The rows that the item at a place takes, where items of these heights stand below each other. */
export function rowRange(heights: readonly number[], place: number): readonly [number, number] {
  const from = heights.slice(0, place).reduce((sum, height) => sum + height, 0);
  return [from, from + (heights[place] ?? 0)];
}

/** Where the pointer goes: ↓ and j down, ↑ and k up, round the ends; else undefined. */
export function moved(place: number, count: number, input: string, key: Key): number | undefined {
  if (key.downArrow || input === 'j') return (place + 1) % count;
  if (key.upArrow || input === 'k') return (place - 1 + count) % count;
  return undefined;
}

/** The place, counted from 0, that a digit names, if there is one. */
export function digit(input: string, count: number): number | undefined {
  const place = /^[1-9]$/.test(input) ? Number(input) - 1 : -1;
  return place >= 0 && place < count ? place : undefined;
}
