import { withoutAgeing } from '../ageing';
import type { Candidate } from '../candidate';
import { otherPeople } from '../distractors';
import { kindOf } from '../kind';
import { speakerLabel, typedForms } from '../names';
import type { Mention, Reading, Sentence } from '../reading';
import { danglingNouns, outsideQuotation, standsAlone } from '../standalone';
import { IRREGULAR, LOADED, NEUTRAL } from '../verbs';
import { byName, choice, evidenceOf } from './choice';

/**
 * "Who …?" made from a sentence that begins with a person and goes on with a verb: the name is
 * replaced, and everything else stays, so that the question is as grammatical as the sentence.
 */
export function whoDid(reading: Reading): readonly Candidate[] {
  return reading.sentences.flatMap(sentence => ask(reading, sentence) ?? []);
}

function ask(reading: Reading, sentence: Sentence): Candidate | undefined {
  const subject = subjectOf(reading, sentence);
  if (!subject) return undefined;
  const predicate = predicateOf(sentence.text.slice(subject.end));
  if (predicate === undefined) return undefined;
  const { person } = subject.mention;
  if (!standsAlone(`X ${predicate}.`)) return undefined;
  if (person.aliases.some(form => predicate.includes(form))) return undefined;

  const distractors = otherPeople(reading, person, sentence, predicate);
  if (distractors.length < 2) return undefined;
  const isSaid = SAYS.test(predicate);
  const question = choice({
    topic: isSaid ? 'who said what' : 'who did what',
    stem: `Who ${predicate}?`,
    kind: isSaid ? kindOf(predicate) : 'fact',
    key: person.name,
    typed: typedForms(person),
    options: byName([person, ...distractors].map(({ name }) => name)),
    evidence: evidenceOf(reading, sentence, { start: subject.start, end: subject.start + 1 }),
    by: speakerLabel(person),
    explanation: isSaid
      ? `The article reports this as words of ${speakerLabel(person)}, in paragraph ${sentence.paragraph}.`
      : `The article reports this of ${speakerLabel(person)}, in paragraph ${sentence.paragraph}.`,
  });
  return {
    question,
    confidence: confidence(predicate, reading.title),
    subject: person.name,
    forms: person.aliases,
    source: sentence,
  };
}

interface Subject {
  readonly mention: Mention;
  /** Where the noun phrase begins and what follows it, as offsets into the sentence. */
  readonly start: number;
  readonly end: number;
}

function subjectOf(reading: Reading, { start, end, text }: Sentence): Subject | undefined {
  const mention = reading.mentions.find(each => each.start >= start && each.end <= end);
  if (!mention) return undefined;
  const before =
    /^(?:(?:But|And|Still,|Yet|Meanwhile,|On \p{Lu}\p{L}+day,|(?:In|At|During|Before|After|Ahead of) [^,“"]{3,40},) )?((?:[\p{L}.'’-]+ ){0,7})$/u.exec(
      text.slice(0, mention.start - start),
    );
  if (!before || !isTitle(before[1] ?? '')) return undefined;
  const after = text.slice(mention.end - start);
  const apposition = /^(?:, [^“”".;:]{3,90}?,| \([^)]{1,30}\))(?= \p{L})/u.exec(after)?.[0] ?? '';
  const from = before[0].length - (before[1] ?? '').length;
  return { mention, start: from, end: mention.end - start + apposition.length + 1 };
}

function isTitle(words: string): boolean {
  return (
    words.trim() === '' ||
    words
      .trim()
      .split(' ')
      .every(word =>
        /^\p{Lu}|^(?:former|senior|presidential|candidate|spokesman|spokeswoman|president|leader|of|nominee|billionaire|businessman|aide|governor|rival|the|host|and|chairman|manager|campaign|chief|deputy|attorney|lawyer|mayor|director|professor|strategist|founder|editor|secretary|councillor|expert|barrister|campaigner|adviser|advisor|front-runner|frontrunner|veteran|fellow|prosecutor)$/u.test(
          word,
        ),
      )
  );
}

const SAYS =
  /^(?:also |later |then )?(?:said|says|told|called|calls|described|wrote|accused|warned|argued|announced|stated|asked|urged|denied|promised)\b/;

function predicateOf(text: string): string | undefined {
  const clean = withoutAgeing(text.replace(/\s*[.]?\s*$/, ''));
  if (clean === undefined || clean.length < 20 || clean.split(' ').length > 34) return undefined;
  const [, adverb = '', verb = '', rest = ''] =
    /^((?:also|later|once|again|further) )?(\p{Ll}+)(.*)$/su.exec(clean) ?? [];
  const isVerb = IRREGULAR.has(verb) || (/ed$/.test(verb) && !/^ by\b/.test(rest));
  if (!isVerb || LOADED.test(verb)) return undefined;
  const neutral = NEUTRAL.get(verb);
  if (neutral && !/^(?:,? ?[“"]| that\b|: )/.test(rest)) return undefined;
  if (/[;]|: [“"].*[“"] /.test(rest)) return undefined;
  void adverb;
  return `${neutral ?? verb}${rest}`.replaceAll('“', '"').replaceAll('”', '"').replace(/,"$/, '"');
}

function confidence(predicate: string, title: string): number {
  const own = outsideQuotation(predicate);
  return (
    0.8 +
    (SAYS.test(predicate) ? 0.1 : 0) -
    (/\b(?:he|she|his|her|him)\b/.test(own) ? 0.1 : 0) -
    (/^(?:is|was|has|had)\b/.test(predicate) ? 0.1 : 0) -
    0.12 * danglingNouns(predicate, title)
  );
}
