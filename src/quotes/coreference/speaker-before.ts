import { speechVerb } from '../../article/english/speech-verbs';
import type { Attribution } from '../attribution/attribution';
import { cueAt } from '../attribution/cues';
import { invertedSubject, subjectOf } from '../attribution/subject';
import type { Items } from '../frame';
import type { Mention } from '../mentions/mention';

/** Who speaks in the sentence from one item up to another: "the police said", `"…," said a spokesman`. */
export function speakerIn(items: Items, from: number, to: number): Mention | undefined {
  for (let at = from; at < to; at++) {
    const verb = cueAt(items, at);
    if (verb?.form !== 'finite' || verb.kind !== 'says') continue;
    const before = items[at - 1]?.kind === 'mark' ? items[at - 2] : items[at - 1];
    const isInverted = at > from && before?.kind === 'quotation';
    const speaker = isInverted ? invertedSubject(items, at) : subjectOf(items, at, from);
    if (speaker) return speaker;
  }
  return undefined;
}

/** "he added": whoever goes on is who spoke in the sentence before. */
export function goesOn(items: Items, { cue }: Attribution): boolean {
  const { lemma } = speechVerb(cue === null ? '' : (items[cue]?.lower ?? '')) ?? {};
  return lemma === 'add' || lemma === 'continue' || lemma === 'go';
}
