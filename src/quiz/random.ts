import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { checksum } from '../bank/slug';

/**
 * The items in an order that the seed alone decides, on every machine (Fisher–Yates over
 * xoroshiro128+).
 *
 * @param salt tells shuffles under one seed apart: each question has its own
 */
export function shuffle<T>(items: readonly T[], seed: number, salt: string): readonly T[] {
  const random = xoroshiro128plus(seed ^ checksum(salt));
  const left = [...items];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(uniformInt(random, 0, left.length - 1), 1));
  return shuffled;
}
