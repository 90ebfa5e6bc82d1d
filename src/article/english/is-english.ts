/** Frequent small words of English that are rare or unknown in the languages that are written like it. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'the of and that with from this they his her their its were has had been which would could but not are it he she said ' +
    'who about more when there you your what'
  ).split(' '),
);

/** What is enough to tell: in UTF-16 units, and the fewest words. */
const SAMPLE = 20_000;
const FEWEST = 20;

/** In English prose about every fourth word is one of these; in Dutch, which has a few of them too, one of thirty. */
const SHARE = 0.05;

/** Whether a text seems to be English, by its small words. A few words tell nothing: they may be. */
export function isEnglish(text: string): boolean {
  let words = 0;
  let common = 0;
  let otherScript = 0;
  for (const [word] of text.slice(0, SAMPLE).matchAll(/\p{L}+/gu)) {
    words += 1;
    if (COMMON.has(word.toLowerCase())) common += 1;
    else if (!/^\p{Script=Latin}/u.test(word)) otherScript += 1;
  }
  if (otherScript > words / 2) return false;
  return words < FEWEST || common >= SHARE * words;
}
