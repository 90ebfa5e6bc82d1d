import { MOST } from '../evidence';
import type { Named, Sentence } from '../reading';
import { beginsDangling, danglingNouns } from './dangling';
import { outsideQuotation } from './quotation-marks';
import { standsAlone } from './standalone';

/** A sentence whose words make a gap to fill: those from `from` on, without a "But" before them. */
export interface Askable {
  readonly sentence: Sentence;
  readonly from: number;
  /** How much less sure a question of it is, from 0 on. */
  readonly doubt: number;
}

/**
 * Tells of a sentence whether it is whole, of reasonable length, and understood alone. That takes its
 * time, so it is told only of those that are asked after, and once of each.
 */
export function askableIn(reading: Named): (sentence: Sentence) => Askable | undefined {
  const told = new Map<Sentence, Askable | undefined>();
  return sentence => {
    if (!told.has(sentence)) told.set(sentence, askable(reading, sentence));
    return told.get(sentence);
  };
}

function askable(reading: Named, sentence: Sentence): Askable | undefined {
  const { text } = sentence;
  if (text.length > 500 || /^["“]/.test(text) || !isWhole(reading, sentence)) return undefined;
  const from = [openingOf(text), ...clauseAfterBut(text)].find(at =>
    isFit(capitalised(text.slice(at))),
  );
  if (from === undefined || !hasReferents(reading, sentence, from)) return undefined;
  return { sentence, from, doubt: doubtOf(reading, sentence, from) };
}

function openingOf(text: string): number {
  return OPENING.exec(text)?.[0].length ?? 0;
}

const OPENING =
  /^(?:But|And|Yet|So(?! far)|Still,|Meanwhile,|Also,|In addition,|Indeed,|Plus,|Already,) /;

/** A clause with a subject of its own. */
function clauseAfterBut(text: string): readonly number[] {
  const but = /, but (?=\p{Lu}|the |an? |some |many |officials |critics )/u.exec(text);
  if (!but) return [];
  const from = but.index + but[0].length;
  return /\S \p{Lu}\p{Ll}/u.test(text.slice(from)) ? [from] : [];
}

function isFit(text: string): boolean {
  const words = text.split(' ').length;
  if (words < 8 || words > MOST || !standsAlone(text)) return false;
  const own = outsideQuotation(text);
  return !FLEETING.test(own) && !MARKET.test(own);
}

/** What answers an earlier sentence does so with a small letter, too. */
function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What is not so a week later, and puzzles whoever reads it then. */
const FLEETING =
  /\b(?:today|yesterday|tomorrow|tonight|now|current|currently|recent|recently|so far|to date|not yet|(?:this|last|next|past|coming) (?:week|weekend|month|season|morning|afternoon|evening|night)|(?:days?|weeks?|months?) ago)\b/i;
/** What every year has, and some time before or after a day that isn't told. */
const OF_SOME_YEAR =
  /\b(?:in|since|by|until|for|during|last|next|from|of) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!,? (?:of )?\d)|\b(?:first|second|third|fourth) quarter\b(?! of \d)|\b(?:last|next|past|coming) (?:(?:[a-z]+|\d+) )?(?:weeks|months|years?|decades?|quarters?|spring|summer|autumn|fall|winter)\b|\byears? ago\b/;
/** What prices did on some day. */
const MARKET =
  /\b(?:shares|stocks?|Nasdaq|Dow Jones|FTSE|Nikkei|S&P|Sensex)\b|\b(?:closed|ended|closing|ending) (?:up|down|higher|lower)\b|% to \d+ /;

function isWhole({ article }: Named, { start, text }: Sentence): boolean {
  const before = article.text.slice(Math.max(0, start - 6), start);
  // "the U.S. | Army" is one sentence.
  const after = article.text.slice(start + text.length, start + text.length + 2);
  const isCut =
    /(?:\bthe (?:\p{Lu}\.)+|\b(?:St|Mr|Mrs|Ms|Sen|Rep|Gov)\.)$/u.test(text) && /^ \S/.test(after);
  return (
    !isCut &&
    !POLLING.test(text) &&
    /[\p{L}\p{N}%)]['’]?[.][”"]?$/u.test(text) &&
    !/\p{Lu}\.\s*$/u.test(before) &&
    !RUN_IN.test(text)
  );
}

/** How a poll was made is not what it found. */
const POLLING =
  /margin of error|\bsurveyed\b|\bconducted\b.*\b(?:poll|survey|interviews)|\b(?:poll|survey) (?:of|was conducted)\b/i;

/** A heading or a caption that ran into the sentence. */
const RUN_IN =
  /[\p{L}\d] (?:In|The|At|On|For|And|But|As|After|When|While|It|He|She|They|This|A|An|Of) (?=[\p{Ll}])|[\p{L}] In the \p{Lu}/u;

/** Whether somebody is named before each "he" and "she". */
function hasReferents(reading: Named, sentence: Sentence, from: number): boolean {
  const own = outsideQuotation(sentence.text);
  const named = reading.mentionsWithin(sentence);
  return [...own.matchAll(/\b(?:(he|him|his|himself)|(?:she|her|hers|herself))\b/gi)].every(
    ({ 1: male, index }) =>
      index < from ||
      named.some(
        ({ start, person }) =>
          start - sentence.start >= from &&
          start - sentence.start < index &&
          person.gender !== (male ? 'female' : 'male'),
      ),
  );
}

function doubtOf(reading: Named, sentence: Sentence, from: number): number {
  const text = sentence.text.slice(from);
  return (
    0.2 * danglingNouns(text, reading.known) +
    (beginsDangling(text, reading.known) ? 0.3 : 0) +
    (OF_SOME_YEAR.test(outsideQuotation(text)) ? 0.2 : 0) +
    (countNames(text) < 4 && namesByHalf(reading, sentence) ? 0.1 : 0) +
    (countNames(text) === 0 ? 0.2 : 0) +
    (/day\b/.test(text) && WEEKDAY.test(text) ? 0.2 : 0) +
    (/\b(?:also|too)\b/.test(text) ? 0.2 : 0) +
    (text.split(' ').length > 28 ? 0.05 : 0)
  );
}

/** How many words behind the first have a capital: what tells of which event a sentence speaks. */
function countNames(text: string): number {
  return text.match(/(?<=\S )\p{Lu}/gu)?.length ?? 0;
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** Whether somebody is named by the surname alone, whom the title doesn't name. */
function namesByHalf({ mentionsWithin, title }: Named, sentence: Sentence): boolean {
  return mentionsWithin(sentence).some(({ start, end, person }) => {
    const [last = '', ...before] = sentence.text
      .slice(start - sentence.start, end - sentence.start)
      .replace(/^(?:\p{L}{2,4}\.|Mrs?|Ms|Dr|Sir|Lord|Lady) /u, '')
      .split(' ')
      .reverse();
    return before.length === 0 && person.name !== last && !title.includes(last);
  });
}
