import { parseNumber } from '../../quiz/number';

/** The value of a number as an article writes it: "4 million", "95%", "$2.7 trillion", "sixth". */
export function amountIn(text: string): number | undefined {
  const value = parseNumber(text.replace(/%|per ?cent/i, '').replace(/trillion/i, 'billion'));
  return value !== undefined && /trillion/i.test(text) ? value * 1000 : value;
}
