/**
 * Reads the YAML that nearly every question has: on each line a key and a whole number, a plain text
 * or one in quotation marks, which mean the same in all of YAML 1.2. Reading it all as YAML takes as
 * long as reading the rest of a bank.
 *
 * @returns undefined for everything else
 */
export function readSimpleYaml(text: string): Readonly<Record<string, unknown>> | undefined {
  const value: Record<string, unknown> = {};
  for (const line of text.split('\n')) {
    const [, key, number, words, quoted] = LINE.exec(line) ?? [];
    if (key === undefined || key in value || KEYWORD.test(key)) return undefined;
    if (words !== undefined && KEYWORD.test(words)) return undefined;
    value[key] = number === undefined ? (words ?? quoted) : Number(number);
  }
  return value;
}

// A colon or a hash can end a plain text, so it has none; a backslash would begin an escape.
const LINE =
  /^([a-z]{1,20}): (?:(0|[1-9]\d{0,14})|(\p{L}(?:[\p{L}\p{N} .,;'’–—()/$€%?!-]*[\p{L}\p{N}.)?!%])?)|"([^"\\\p{C}]*)")$/u;
const KEYWORD = /^(?:null|true|false)$/i;
