import type { Mention, Reading, Sentence } from '../reading';

/** Indirect speech whose speaker stands behind it: "The law is not retroactive, Mr. Kral said." */
export interface SaidBehind {
  readonly mention: Mention;
  /** What was said, ready to follow "Who said". */
  readonly clause: string;
}

export function saidBehind(
  { mentionsWithin }: Reading,
  sentence: Sentence,
): SaidBehind | undefined {
  const { start, text } = sentence;
  const mention = mentionsWithin(sentence).at(-1);
  if (!mention || /["“”]|''/.test(text)) return undefined;
  const before = /^(.{20,}), (?:[\p{L}.’'-]+ ){0,6}$/su.exec(
    text.slice(0, mention.start - start),
  )?.[1];
  const after = text.slice(mention.end - start);
  if (
    before === undefined ||
    !/^(?:, [^,]{3,60},)? (?:said|says)(?: [^,]{0,30})?\.$/u.test(after)
  ) {
    return undefined;
  }
  const [first = ''] = before.split(' ');
  if (SMALL.test(first)) {
    return { mention, clause: first.toLowerCase() + before.slice(first.length) };
  }
  // A name has its capital always; of other words it is not known.
  const isName =
    mentionsWithin(sentence)[0]?.start === start || /^\p{Lu}\S* \p{Lu}|^\p{Lu}{2}/u.test(before);
  return isName ? { mention, clause: before } : undefined;
}

/** Words that have a capital only because they begin a sentence. */
const SMALL =
  /^(?:The|An?|In|On|At|There|Some|Most|Many|All|No|More|About|Nearly|Almost|At|If|When|While|After|Before|As|For|With|Without|Under|During|Both|Every|Only|Other|People|Voters|Officials)$/;
