import { parseNumber } from '../../quiz/number';

const SCALES: Readonly<Record<string, string>> = { m: 'million', bn: 'billion', tn: 'trillion' };

/** The value of a number as an article writes it: "4 million", "95%", "£1.7bn", "$2.7 trillion", "sixth". */
export function amountIn(amount: string): number | undefined {
  const text = withScale(amount);
  const value = parseNumber(text.replace(/%|per ?cent/i, '').replace(/trillion/i, 'billion'));
  return value !== undefined && /trillion/i.test(text) ? value * 1000 : value;
}

/** The same of what is known to be a number. */
export function sizeOf(number: string): number {
  return amountIn(number) ?? 0;
}

/** "1.7bn" as "1.7 billion". */
export function withScale(text: string): string {
  return text.replace(/(?<=\d)(?:m|bn|tn)$/, short => ` ${SCALES[short] ?? ''}`);
}
