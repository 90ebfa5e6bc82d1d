import type { Article } from '../article/article';
import { isEnglish } from '../article/english/is-english';
import type { About } from '../article/parse-article';
import type { Article as ArticleFacts, Bank, Day, Question } from '../bank/model';
import { writeBank } from '../bank/write';
import type { Candidate, Idea } from './candidate';
import { datelineOf } from './dateline';
import { withFeedback } from './feedback';
import { howMany } from './questions/how-many';
import { keyTerm } from './questions/key-term';
import { order } from './questions/order';
import { roles } from './questions/role';
import { whichPlace } from './questions/which-place';
import { whoDid } from './questions/who-did';
import { whoSaid } from './questions/who-said';
import { type Reading, readingOf } from './reading';
import { bySureness, type Limits } from './select';
import { selectSound } from './sound';
import { toDo } from './to-do';

export interface DraftOptions {
  /** Also the questions that may not be usable as they stand, each marked. */
  readonly all?: boolean;
  /** Where the text is, for `check` to compare excerpts with it: a file beside the bank, a checksum. */
  readonly source?: Pick<ArticleFacts, 'file' | 'sha256'>;
}

export type Draft =
  | { readonly ok: true; readonly text: string; readonly bank: Bank }
  /** A sentence that says why there is nothing to ask. */
  | { readonly ok: false; readonly why: string };

/**
 * Drafts a bank from an article: questions on who said what, how many and which, best first, for a
 * person to finish. The same article gives the same bytes.
 */
export function draft(
  article: Article & { readonly about?: About },
  options: DraftOptions = {},
): Draft {
  const { lang = 'en' } = article.about ?? {};
  if (!/^en(?:-|$)/i.test(lang)) {
    return {
      ok: false,
      why: `The page says that its language is ${lang}; only English can be drafted from.`,
    };
  }
  if (!isEnglish(article.text)) {
    return {
      ok: false,
      why: "It doesn't seem to be in English; only English can be drafted from.",
    };
  }
  const reading = readingOf(article);
  const questions = questionsOf(reading, options.all === true);
  if (questions.length === 0) return { ok: false, why: whyNone(reading) };
  const bank = bankOf(reading, questions, { ...article.about, ...options.source });
  return { ok: true, bank, text: withToDo(writeBank(bank), toDo(bank)) };
}

/** Each kind of question, all that the article has of it. */
const KINDS = [whoSaid, whoDid, roles, howMany, whichPlace, keyTerm, order];

/** Of a hundred questions as sure as this, most are usable. */
const THRESHOLD = 0.72;
const MOST = 12;

function questionsOf(reading: Reading, all: boolean): readonly Question[] {
  const limits = all ? { threshold: 0, most: 100 } : { threshold: THRESHOLD, most: MOST };
  const candidates = KINDS.flatMap(kind => best(kind(reading), limits));
  const chosen = selectSound(candidates, limits);
  return chosen.map(candidate => {
    const question = withFeedback(candidate, chosen, reading);
    return { ...question, draft: candidate.confidence < THRESHOLD ? 'unsure' : 'sure' };
  });
}

/** The questions of one kind that are worth a closer look, however long the article is. */
function best(ideas: readonly Idea[], { threshold, most }: Limits): readonly Candidate[] {
  const made: Candidate[] = [];
  for (const { ask, ...idea } of bySureness(ideas)) {
    if (idea.confidence < threshold || made.length === 4 * most) break;
    const asked = ask();
    if (asked) made.push({ ...asked, ...idea });
  }
  return made;
}

function bankOf(
  { article, title }: Reading,
  questions: readonly Question[],
  about: About & Pick<ArticleFacts, 'file' | 'sha256'>,
): Bank {
  const date = about.date ?? dateIn(article);
  const named = title || `${article.text.split(/\s+/, 10).join(' ')}…`;
  return {
    title: named,
    lang: about.lang ?? 'en',
    ...(date && { date }),
    article: {
      title: named,
      ...(about.outlet && { outlet: about.outlet }),
      ...(about.url && { url: about.url }),
      ...(about.file && { file: about.file }),
      ...(about.sha256 && { sha256: about.sha256 }),
    },
    tags: [],
    heading: named,
    briefing: BRIEFING,
    questions,
    extra: {},
  };
}

/** The day that stands below the headline. */
function dateIn({ text, paragraphs }: Article): Day | undefined {
  return paragraphs
    .slice(1, 4)
    .map(({ start, end }) => datelineOf(text.slice(start, end)))
    .find(day => day !== undefined);
}

const BRIEFING =
  'The quiz asks what one news article reported, not what is true: a right answer shows that you remember the report.';

/** The list of what is left to do stands below the heading, as a comment that no reader shows. */
function withToDo(text: string, list: string): string {
  return text.replace(/\n# .*\n\n/, heading => `${heading}${list}\n\n`);
}

function whyNone(reading: Reading): string {
  const { article, sentences } = reading;
  if (article.paragraphs.length < 2) return 'The text has a title alone, and nothing to ask about.';
  const { length } = sentences;
  const what =
    length === 1 ? 'Its one sentence makes no' : `None of its ${length} sentences makes a`;
  const unsure = questionsOf(reading, true).length;
  const why =
    unsure === 0
      ? ': its people and numbers are too few, or need the sentences around them.'
      : `; with --all, ${unsure} ${unsure === 1 ? 'is' : 'are'} drafted that may not be.`;
  return `${what} question that is sure to be usable${why}`;
}
