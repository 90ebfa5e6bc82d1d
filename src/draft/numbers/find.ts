import { mayHaveNumber } from '../../quiz/number-words';
import { amountIn } from './value';

/** A number of a sentence that counts or measures something a reader may be asked for. */
export interface NumberMention {
  /** Offsets into the sentence of what may be left out: "28", "4 million", "95%", "sixth". */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  readonly form: 'cardinal' | 'ordinal' | 'percent' | 'money' | 'year';
  /** What it counts, in the sentence's word: "points", "point" of "28-point"; of money the sign. */
  readonly unit: string;
  /** The number together with what it counts, as the sentence has it: "28-point", "80 people". */
  readonly phrase: string;
}

/**
 * The numbers of one sentence that count something. Ages, times of day, days of a month, ranges,
 * scores, numbers in names ("Article 5", "Fifth Avenue") and idioms ("one of", "a million times")
 * are left out: they are no facts to remember, or have no single right form.
 */
export function findNumbers(sentence: string): readonly NumberMention[] {
  const found: NumberMention[] = [];
  if (!mayHaveNumber(sentence)) return found;
  for (const match of sentence.matchAll(NUMERAL)) {
    const text = match[0];
    const start = match.index;
    const before = sentence.slice(Math.max(0, start - 24), start);
    const after = sentence.slice(start + text.length, start + text.length + 60);
    if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) continue;
    if (OPENS_MARKS.test(before) && CLOSES_MARKS.test(after)) continue;
    if (IN_TITLE.test(after)) continue;
    const mention = classify(text, before, after);
    if (mention?.form === 'cardinal' && (KNOWN.test(before) || /^ of\b/.test(after))) continue;
    const value = amountIn(text);
    if (!mention || value === undefined || isTooSmall(value, mention.form)) continue;
    const phrase =
      text + after.slice(0, Math.max(0, after.indexOf(mention.unit)) + mention.unit.length);
    const isWhole = mention.form === 'cardinal' || mention.form === 'ordinal';
    found.push({
      start,
      end: start + text.length,
      text,
      value,
      ...mention,
      phrase: isWhole ? phrase : text,
    });
  }
  return found;
}

const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UNIT = 'one|two|three|four|five|six|seven|eight|nine';
const SCALE = 'hundred|thousand|million|billion|trillion';
const ORDINAL =
  'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,3}(?:st|nd|rd|th)';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,9}(?:\\.\\d{1,3})?';

const NUMERAL = new RegExp(
  `(?<![\\p{L}\\d.,/:$£€-])(?:${ORDINAL}|[$£€]?(?:${DIGITS}|(?:${TENS})(?:-(?:${UNIT}))?|${SMALL})` +
    `(?:(?:m|bn|tn)|(?:[ -](?:${SCALE}))*)(?: ?%| per ?cent)?)(?![\\p{L}\\d%]|\\.\\d)`,
  'giu',
);

const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June?|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const NUMBERISH = `\\d|(?:${UNIT}|${SMALL}|${TENS}|${SCALE}|dozen|half)\\b`;

/** What in front of a number makes it a date, an age, a name, a range or part of another number. */
const NOT_BEFORE = new RegExp(
  `(?:\\b(?:${MONTH})|(?:percent|per cent|%|${SCALE}|\\d(?:m|bn|tn)) (?:to|and|or)|\\d[\\d,.]* [a-z]+,? or|\\b(?:aged?|page|chapter|article|section|title|route|channel|no\\.|number|at)|` +
    `\\b(?:between|from|new)|(?:(?<!\\b(?:19|20)\\d)\\d|\\b(?:${UNIT}|${SMALL}|${TENS}|${SCALE}))(?: to| or| and| in|,|–|—|-| )|[#&(]|\\b[ap]\\.m\\.,?)\\s?$`,
  'iu',
);

/** Her “47 percent” remark. */
const OPENS_MARKS = /["“‘']$/;
const CLOSES_MARKS = /^["”’']/;
/** "35 Innovators Under Forty". */
const IN_TITLE = /^ \p{Lu}\p{Ll}+ \p{Lu}/u;

/** "The two men" were spoken of before. */
const KNOWN = /\b(?:the|these|those|other|every|his|her|their|its|our|my|both|all)\s$/i;

/** "500 miles (800 km)": the same in another unit, which tells it. */
const CONVERTED =
  '\\s?\\([$£€]?\\d|-per-cent|[ -][a-z-]+(?: [a-z-]+)?,? (?:\\(|or )(?:about |around |roughly |some )?[$£€]?\\d';

/** What behind a number makes it a time, a date, an age, a name, a range or an idiom. */
const NOT_AFTER = new RegExp(
  `^(?:\\s?[ap]\\.?m\\b|\\s?o['’]clock|:\\d|[-–—/](?:\\d|year-old|year old|quarters|thirds|fifths|${NUMBERISH})|[- ]years?[- ]old|` +
    `\\s(?:or so|${MONTH})\\b|\\s(?:to|or|and|million|billion|trillion|thousand|hundred)\\s(?:[$£€]|${NUMBERISH})|'|’|\\s(?:${NUMBERISH})|` +
    `\\s(?:times|ways|things|points? in|cents)\\b|,? and (?:a half|counting)|${CONVERTED})`,
  'iu',
);

type Class = Pick<NumberMention, 'form' | 'unit'>;

function classify(text: string, before: string, after: string): Class | undefined {
  if (/^[$£€]/.test(text)) return { form: 'money', unit: text.slice(0, 1) };
  if (/%|per ?cent$/i.test(text)) {
    // Of whom?
    const isBare =
      /^[^a-z]*(?:(?:but|and|only|just|about|nearly|some|another) )*$/i.test(before) &&
      !/^ of\b/.test(after);
    return isBare ? undefined : { form: 'percent', unit: '%' };
  }
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) {
    return /\b(?:in|since|until|by|during)\s$/i.test(before) && /^(?:[.,;]|\s[a-z])/.test(after)
      ? { form: 'year', unit: 'year' }
      : undefined;
  }
  if (new RegExp(`^(?:${ORDINAL})$`, 'i').test(text)) return ordinal(text, before, after);
  const compound = /^-([a-z]{3,})/.exec(after);
  if (compound?.[1]) return { form: 'cardinal', unit: compound[1] };
  const unit = plural(after);
  return unit === undefined ? undefined : { form: 'cardinal', unit };
}

function ordinal(text: string, before: string, after: string): Class | undefined {
  const noun = /^\s([a-z]{3,})/.exec(after)?.[1];
  if (noun === undefined || /^\p{Lu}/u.test(text) || /(?:\b(?:an?|one)\s|-)$/i.test(before)) return;
  if (/^(?:part(?:y|ies)|century|quarter|and|person|world|base|grade|floor|birthday)$/.test(noun))
    return;
  return { form: 'ordinal', unit: noun };
}

/** The first plural noun of the next few words; a preposition, a verb or a mark ends the search. */
function plural(after: string): string | undefined {
  const words = /^((?:\s[\p{L}'’-]+){1,4})/u.exec(after)?.[1]?.trim().split(' ') ?? [];
  for (const word of words) {
    if (STOP.test(word)) return undefined;
    if (PLURAL.test(word)) return word;
  }
  return undefined;
}

const STOP =
  /^(?:of|in|on|at|to|for|from|by|with|and|or|but|than|as|is|was|has|were|are|have|had|will|the|an?|this|his|its|other|others|who|that|which|days?|times|this|less|plus|across|perhaps)$/i;
const PLURAL = /^(?:people|men|women|children|(?:\p{L}|-)*\p{L}(?:[^sui\P{L}]s|ies|ses))$/u;

function isTooSmall(value: number, form: NumberMention['form']): boolean {
  return form === 'ordinal' ? value < 3 : value < 2 && Number.isInteger(value);
}
