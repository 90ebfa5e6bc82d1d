const OPENERS = new Set(
  (
    'He She It They We You I The A An But And Yet So In On At From For By With This That These Those There His Her Their ' +
    'Its When While As If After Before Since Then Now Both Some Many Most Others Another Asked Still Later Meanwhile However'
  ).split(' '),
);

/** Whether a word with a capital begins a sentence even behind an abbreviation: "in the U.S. The". */
export function opensSentence(word: string): boolean {
  return OPENERS.has(word);
}
