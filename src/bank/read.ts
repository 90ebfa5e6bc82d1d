import { texts } from './blocks';
import { plain } from './inline';
import type { Bank, Question } from './model';
import type { Problem } from './problem';
import { readQuestion } from './question';
import { type Sections, sections } from './sections';
import { FRONT_MATTER } from './shapes';
import { visible } from './visible';
import { readYaml } from './yaml';

/** Where a bank's questions stand in the text it was read from. */
export interface Source {
  readonly text: string;
  /** The bank as it was read. */
  readonly bank: Bank;
  /** Lines `from` to `to` of a question, counted from 1, `to` excluded. */
  readonly places: ReadonlyMap<Question, Lines>;
  /** The questions whose id is not written down, but made from the stem. */
  readonly unnamed: ReadonlySet<Question>;
}

export interface Lines {
  readonly from: number;
  readonly to: number;
}

export type ReadBank =
  | { readonly ok: true; readonly source: Source; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly errors: readonly Problem[] };

/**
 * Reads a bank in the format of QuizMD 0.3 with the keys that news needs on top.
 *
 * @param text a bank's file, as it is: any line ends, with or without a byte order mark
 * @returns the bank, or every error of the file at once
 */
export function readBank(text: string): ReadBank {
  const lineFeeds = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  // Unicode's own line separators end no line of Markdown, yet a heading that has one is lost.
  const normal = visible(lineFeeds.replace(/[\u2028\u2029]/g, ' '));
  const parts = sections(normal);
  const errors: Problem[] = [];
  const warnings: Problem[] = [];

  const header = readHeader(parts);
  errors.push(...header.errors);
  warnings.push(...header.warnings);

  const places = new Map<Question, Lines>();
  const unnamed = new Set<Question>();
  const ids = new Map<string, number>();
  for (const section of parts.questions) {
    const read = readQuestion(section);
    errors.push(...read.errors);
    warnings.push(...read.warnings);
    const { id, question } = read;
    if (id === undefined) continue;
    const earlier = ids.get(id);
    if (earlier !== undefined) {
      errors.push({
        line: section.from,
        column: 1,
        what: `the question has the id "${id}", which the one in line ${earlier} has`,
        mend: 'Give each an `id` of its own in its quiz block',
      });
    }
    ids.set(id, section.from);
    if (!question) continue;
    places.set(question, { from: section.from, to: section.to });
    if (!read.isNamed) unnamed.add(question);
  }
  if (!parts.frontMatter && /^---[ \t]*\n/.test(normal)) {
    errors.push({
      line: 1,
      column: 1,
      what: 'the front matter does not end',
      mend: 'Close it with a line `---`',
    });
  }
  if (parts.questions.length === 0) {
    errors.push({
      line: 1,
      column: 1,
      what: 'the file has no questions',
      mend: 'Begin each question with `## `',
    });
  }

  if (errors.length > 0) return { ok: false, errors: errors.sort(byPlace) };
  const bank: Bank = { ...header.bank, questions: [...places.keys()] };
  return { ok: true, source: { text, bank, places, unnamed }, warnings };
}

interface ReadHeader {
  readonly bank: Omit<Bank, 'questions'>;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function readHeader({ frontMatter, preamble }: Sections): ReadHeader {
  const read = readYaml(frontMatter?.yaml ?? '', frontMatter?.line ?? 1, FRONT_MATTER);
  const { token: first } = preamble[0] ?? {};
  const heading = (first?.type === 'heading' && plain(first.tokens)) || undefined;
  const briefing = preamble
    .slice(heading === undefined ? 0 : 1)
    .flatMap(({ token }) => texts([token]))
    .join('\n\n');
  const value = 'value' in read ? read.value : {};
  return {
    bank: {
      ...value,
      title: value.title ?? heading ?? 'Untitled',
      lang: value.lang ?? 'en',
      tags: value.tags ?? [],
      ...(heading !== undefined && { heading }),
      briefing,
      extra: 'value' in read ? read.extra : {},
    },
    errors: 'value' in read ? [] : read,
    warnings: 'value' in read ? read.warnings : [],
  };
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}
