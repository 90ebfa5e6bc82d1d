/**
 * What a bank is, once it has been read. All text is plain: Markdown markup and control
 * characters are gone, so it can be shown and compared as it stands.
 */

export interface Bank {
  readonly title: string;
  /** BCP 47 tag of the language the questions are in. */
  readonly lang: string;
  /** The day the news is from. */
  readonly date?: Day;
  /** The day after which the bank's questions are stale. */
  readonly expires?: Day;
  readonly article?: Article;
  /** Who speaks for which side, by the names that are in `by`: for `check`, which tells the balance. */
  readonly sides?: Readonly<Record<string, readonly string[]>>;
  readonly description?: string;
  readonly author?: string;
  readonly license?: string;
  readonly tags: readonly string[];
  /** The level-one heading, where the bank has one. */
  readonly heading?: string;
  /** What happened, to read before answering; paragraphs are parted by a blank line. */
  readonly briefing: string;
  readonly questions: readonly Question[];
  /** Keys of the front matter that this program does not know, kept for writing back. */
  readonly extra: Extra;
}

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export type Extra = Readonly<Record<string, unknown>>;

export interface Article {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** A file beside the bank that holds the article's text. */
  readonly file?: string;
  /** Of the article's text, in hex, when the text itself is not shipped. */
  readonly sha256?: string;
}

/** How sure the program is that a question it proposed can be asked as it stands. */
export type Sureness = 'sure' | 'unsure';

export type Kind = 'fact' | 'statement' | 'opinion' | 'forecast';

/** The article's own words that prove the key. */
export interface Evidence {
  readonly text: string;
  /** Who said it, as it is shown: a name, or "name, role". */
  readonly by?: string;
  /** Counted from 1, which is the article's title. */
  readonly paragraph?: number;
}

export interface Option {
  readonly text: string;
  readonly right: boolean;
  /** What this option really was. */
  readonly feedback?: string;
}

export interface Pair {
  readonly left: string;
  readonly right: string;
}

interface Common {
  /** A slug, stable under rewording: a learner's progress hangs on it. */
  readonly id: string;
  readonly stem: string;
  readonly topic?: string;
  readonly kind?: Kind;
  readonly evidence?: Evidence;
  readonly hint?: string;
  /** Shown after every answer; paragraphs are parted by a blank line. */
  readonly explanation?: string;
  /** Rules of `check` that are not to be applied, each with the reason. */
  readonly waive?: Readonly<Record<string, string>>;
  /** Proposed by the program, and kept by nobody yet. */
  readonly draft?: Sureness;
  /** Keys of the quiz block that this program does not know, kept for writing back. */
  readonly extra: Extra;
}

/** Every form of an answer that is right; the first is the one shown. */
export type Forms = readonly [string, ...string[]];

/** One right option among several. */
export interface ChoiceQuestion extends Common {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** Every form that is right where the same is asked typed, on a later day. */
  readonly typed?: Forms;
}

/** Two or more right options among several. */
export interface SeveralQuestion extends Common {
  readonly type: 'several';
  readonly options: readonly Option[];
}

export interface TypedQuestion extends Common {
  readonly type: 'typed';
  readonly forms: Forms;
}

export interface NumberQuestion extends Common {
  readonly type: 'number';
  readonly value: number;
  /** How far off still counts as right, in the value's own unit. */
  readonly tolerance: number;
}

export interface OrderQuestion extends Common {
  readonly type: 'order';
  /** In the right order. */
  readonly items: readonly string[];
}

export interface MatchQuestion extends Common {
  readonly type: 'match';
  /** The table's header: what stands on the left, what on the right. */
  readonly columns: Pair;
  readonly pairs: readonly Pair[];
}

export type Question =
  | ChoiceQuestion
  | SeveralQuestion
  | TypedQuestion
  | NumberQuestion
  | OrderQuestion
  | MatchQuestion;
