import { amountIn, withScale } from './value';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** What is right where a number is asked for typed: as the article has it, in digits, in words. */
export function typedNumber(text: string): readonly string[] {
  const bare = text.replace(/^[$£€]|\s*(?:%|per ?cent)$/g, '');
  const value = /^[\p{L}\d,.-]+$/u.test(bare) ? amountIn(bare) : undefined;
  const isOrdinal = /(?:st|nd|rd|th|third)$/.test(bare);
  const words = value !== undefined && !isOrdinal ? [String(value), WORDS[value] ?? ''] : [];
  return [...new Set([text, bare, bare.replaceAll(',', ''), withScale(bare), ...words])].filter(
    Boolean,
  );
}
