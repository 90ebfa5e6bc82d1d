import type { Article } from '../article/article';
import type { Bank, ChoiceQuestion, Question } from '../bank/model';
import { speakerOf } from '../study/speaker';
import { ASKS_WHO } from './text/english';
import { isName, joined, nameWords } from './text/names';
import { bareWords, quotations } from './text/quotes';
import { typewritten } from './text/typography';
import { areAkin, wordsOf } from './text/words';

/** A bank's article, where it is at hand. */
export interface ArticleAtHand extends Article {
  /** Of the file, in hex, where that is to be compared with what the bank says. */
  readonly sha256?: string;
}

/** What rules look at: a bank, and what is worked out of it once. */
export interface Subject {
  readonly bank: Bank;
  readonly choices: readonly ChoiceQuestion[];
  /** Everybody who is quoted, by the name alone, with the number of questions. */
  readonly speakers: ReadonlyMap<string, number>;
  /** How many questions quote somebody, whatever the title before the name. */
  readonly timesQuoted: (name: string) => number;
  /** Of everybody who is quoted, as a word. */
  readonly surnames: ReadonlySet<string>;
  readonly article?: {
    /** As typewritten; the first is the title. */
    readonly paragraphs: readonly string[];
    /** All of it, as `bareWords`. */
    readonly words: string;
    readonly sha256?: string;
  };
  /** The words of the article; else of what the bank has of it. */
  readonly known: ReadonlySet<string>;
  /** Whether one of them is a word, or akin to it. */
  readonly isKnown: (word: string) => boolean;
  /** What is quoted in the article, as typewritten; else in what the bank has of it. */
  readonly quoted: readonly string[];
}

export function subjectOf(bank: Bank, article?: ArticleAtHand): Subject {
  const paragraphs = article?.paragraphs.map(({ start, end }) => article.text.slice(start, end));
  const texts = paragraphs ?? reported(bank);
  const quotes = paragraphs ?? bank.questions.map(({ stem }) => stem);
  const excerpts = paragraphs ? [] : bank.questions.flatMap(({ evidence }) => evidence?.text ?? []);
  const known = new Set(texts.flatMap(wordsOf));
  const speakers = speakersOf(bank.questions);
  const times = new Map([...speakers].map(([name, count]) => [nameWords(name).join(' '), count]));
  return {
    bank,
    choices: bank.questions.filter(each => each.type === 'choice'),
    speakers,
    timesQuoted: name => times.get(nameWords(name).join(' ')) ?? 0,
    surnames: new Set([...speakers.keys()].flatMap(name => nameWords(name).at(-1) ?? [])),
    ...(article &&
      paragraphs && {
        article: {
          paragraphs: paragraphs.map(typewritten),
          words: bareWords(paragraphs.join(' ')),
          ...(article.sha256 !== undefined && { sha256: article.sha256 }),
        },
      }),
    known,
    isKnown: kinOf(known),
    quoted: [...quotes.flatMap(quotations), ...excerpts].map(typewritten),
  };
}

/** Whether an answer is likely one person: a name where it is asked who, or of somebody quoted. */
export function isPerson(text: string, { stem }: Question, { surnames }: Subject): boolean {
  if (!isName(`X ${text}`) || joined(text).length > 1) return false;
  return ASKS_WHO.test(stem) || surnames.has(nameWords(text).at(-1) ?? '');
}

/** What a bank tells of its article, which is not at hand. */
function reported({ title, article, briefing, questions }: Bank): readonly string[] {
  const ofQuestions = questions.flatMap(question => [
    question.stem,
    question.evidence?.text ?? '',
    question.evidence?.by ?? '',
    question.explanation ?? '',
    // What an option really was is what the article says of it.
    ...('options' in question ? question.options.map(({ feedback }) => feedback ?? '') : []),
  ]);
  return [title, article?.title ?? '', briefing, ...ofQuestions];
}

function speakersOf(questions: readonly Question[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const question of questions) {
    const speaker = speakerOf(question);
    if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return counts;
}

function kinOf(all: ReadonlySet<string>): (word: string) => boolean {
  const byStart = new Map<string, string[]>();
  for (const word of all) {
    const alike = byStart.get(word.slice(0, 4)) ?? [];
    alike.push(word);
    byStart.set(word.slice(0, 4), alike);
  }
  return word =>
    all.has(word) || (byStart.get(word.slice(0, 4))?.some(each => areAkin(each, word)) ?? false);
}
