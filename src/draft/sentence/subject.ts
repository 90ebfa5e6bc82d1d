import { isRole } from '../people/titles';
import type { Mention, Reading, Sentence } from '../reading';

/** A person who is the subject of a sentence, and where they end in it. */
export interface Subject {
  readonly mention: Mention;
  /** Where the noun phrase begins and where the predicate does, as offsets into the sentence. */
  readonly start: number;
  readonly predicate: number;
}

/**
 * The person with whom a sentence begins: at its start, or after a short opening that the rest can do
 * without ("On Tuesday,"), with a role before the name or behind it between commas.
 */
export function subjectOf({ mentionsWithin }: Reading, sentence: Sentence): Subject | undefined {
  const { start, text } = sentence;
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const mention = mentionsWithin(sentence).find(each => each.start >= start + opening);
  if (!mention) return undefined;
  const before = text.slice(opening, mention.start - start);
  if (before.length > 100 || !before.split(' ').every(isOfRole)) return undefined;
  const from = mention.end - start;
  const apposition = APPOSITION.exec(text.slice(from))?.[0].length ?? 0;
  if (text[from + apposition] !== ' ') return undefined;
  return { mention, start: opening, predicate: from + apposition + 1 };
}

const OPENING =
  /^(?:(?:But|And|Yet|Still,|Meanwhile,|(?:Late |Early )?On \p{Lu}\p{L}+day(?: \p{Ll}+)?,|(?:In|At|During|Before|After|Ahead of|Despite) [^,“"]{3,60},) )/u;
const APPOSITION = /^(?:, [^“”".;:]{3,90}?,| \([^)]{1,30}\))(?= \p{Ll})/u;

/** A word of a role before a name: "former US Secretary of State". */
function isOfRole(word: string): boolean {
  return (
    word === '' ||
    (/^\p{Lu}/u.test(word) && !OPENS_CLAUSE.test(word)) ||
    OF_ROLES.test(word) ||
    isRole(word.toLowerCase())
  );
}

/** Words that begin another clause, or make the name the object of one. */
const OPENS_CLAUSE =
  /^(?:While|As|If|When|Although|Though|Because|Since|Until|Unless|Once|After|Before|Like|Unlike|With|Without|For|To|By|From|On|In|At|And|But|Even|Not|That|What|Where|Whether|Only|Just|Both|Had|Were|Should|So|Until|Despite|Behind|Under|Among|Some|Many|Most|All)$/;

const OF_ROLES =
  /^(?:of|the|and|former|senior|deputy|prime|vice|presidential|veteran|fellow|rival|campaign|immigration|political|then)$/;
