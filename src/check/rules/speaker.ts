import type { Question } from '../../bank/model';
import { keyOf } from '../../quiz/key';
import { speakerOf } from '../../study/speaker';
import type { Fault, Rule } from '../rule';
import type { Subject } from '../subject';
import { A_KIND, ASKS_WHO, REPORTS } from '../text/english';
import { areOneName, isName, joined, nameWords } from '../text/names';
import { unquoted } from '../text/quotes';
import { areAkin, isContent, wordsOf } from '../text/words';

export const SPEAKER: readonly Rule[] = [
  {
    name: 'speaker-not-named',
    severity: 'error',
    why: 'A statement without its speaker reads as a fact that the class is asked to accept',
    source: 'Society of Professional Journalists, Code of Ethics',
    needs: 'English',
    ofQuestion: (question, { speakers }) => {
      const { kind, stem, evidence } = question;
      if (kind === undefined || kind === 'fact' || ASKS_WHO.test(unquoted(stem))) return [];
      const names = evidence?.by === undefined ? [...speakers.keys()] : [evidence.by];
      // What asks for the speaker without a "who" has the name in its key.
      const told = wordsOf(`${stem} ${keyOf(question)}`);
      const isNamed = names.some(name =>
        wordsOf(name).some(word => isNaming(word) && told.some(each => areAkin(each, word))),
      );
      if (isNamed || (evidence?.by === undefined && NAMES_SOMEBODY.test(unquoted(stem)))) return [];
      const who = speakerOf(question);
      return [
        {
          what: `the question is of ${A_KIND[kind]}, and does not say whose`,
          mend: who ? `Name ${who} in the stem` : 'Name the speaker in the stem and in `by`',
        },
      ];
    },
  },
  {
    name: 'by-is-not-key',
    severity: 'error',
    why: 'A key that gives words to somebody who did not say them teaches just that',
    source: 'Associated Press Stylebook, "quotations in the news"',
    needs: 'English',
    ofQuestion: question => {
      const by = speakerOf(question);
      if (question.type !== 'choice' || by === undefined || !asksForSpeaker(question, by))
        return [];
      const key = keyOf(question);
      const other = question.options.find(({ text }) => areOneName(text, by));
      if (other === undefined || areOneName(key, by)) return [];
      return [
        {
          what: `the key is "${key}", and \`by\` gives the evidence to "${other.text}"`,
          mend: 'Mark the option that said it, or mend `by`',
          at: key,
        },
      ];
    },
  },
  {
    name: 'speaker-not-in-article',
    severity: 'error',
    why: 'A class remembers every name that it is shown, so nobody may be named who has no part in the news',
    source: 'Roediger & Marsh 2005',
    needs: 'English',
    ofQuestion: (question, subject) => [
      ...strangerInBy(question, subject),
      ...strangersOffered(question, subject),
    ],
  },
];

/** The bank itself has the name in `by`, so only the article can tell. */
function strangerInBy(question: Question, subject: Subject): readonly Fault[] {
  const by = speakerOf(question);
  if (!subject.article || by === undefined || isInArticle(by, subject)) return [];
  return [
    {
      what: `\`by\` says "${by}", and the article names nobody so`,
      mend: 'Write the name as the article does',
      at: by,
    },
  ];
}

/** A first name may be known from elsewhere; a last name is spelt as in the article. */
function isInArticle(by: string, { known, isKnown }: Subject): boolean {
  // Small words describe: of "a Kremlin spokesman" the article need not say spokesman.
  const names = wordsOf((by.match(/\p{Lu}\S*/gu) ?? []).join(' ')).filter(isNaming);
  const isPerson = isName(by) && joined(by).length === 1;
  return isPerson ? known.has(names.at(-1) ?? '') || names.length === 0 : names.every(isKnown);
}

function strangersOffered(question: Question, { isKnown, article }: Subject): readonly Fault[] {
  if (!asksWhoSaid(question)) return [];
  return distractors(question)
    .filter(text => !nameWords(text).filter(isNaming).every(isKnown))
    .map(text => ({
      what: `"${text}" is offered as a speaker, and ${article ? 'the article does not name them' : 'the bank names them nowhere else'}`,
      mend: article
        ? 'Take somebody whom the article names'
        : 'Take somebody whom the article names, or give the article with --article',
      at: text,
    }));
}

/** "According to Kral", or a capital that begins no sentence. */
const NAMES_SOMEBODY = /according to|(?<=[\p{L}\p{N},;:] )\p{Lu}/u;
export const SAYS =
  /(?<!\b(?:is|are|was|were|been) )\b(?:sa(?:id|ys?)|call(?:ed|s)?|told|warn(?:ed|s)|add(?:ed|s)|describ(?:ed|es)|accus(?:ed|es)|wrote|announced|promised|predicted|stated|spoke)\b/i;

/** Whether a question asks for somebody who said, or thought, or expects something. */
export function asksWhoSaid({ stem, kind }: Question): boolean {
  const own = unquoted(stem);
  return ASKS_WHO.test(own) && ((kind !== undefined && kind !== 'fact') || SAYS.test(own));
}

/** Whether the key is who spoke: not whom somebody spoke of, nor what a speaker said of others. */
function asksForSpeaker({ stem }: Question, by: string): boolean {
  const own = unquoted(stem);
  // In "Who signed the paper that said so?" it is not who signed that spoke.
  const [asked = ''] = own.slice(own.search(/\bwho\b/i)).split(/\b(?:that|which|what|when)\b/);
  return (
    ASKS_WHO.test(own) &&
    !ASKS_FOR_OTHERS.test(own) &&
    (SAYS.test(asked) || REPORTS.test(asked)) &&
    !wordsOf(own).includes(nameWords(by).at(-1) ?? '')
  );
}

/** "Whom did she accuse?", "Who was called …?", "About whom …?" */
const ASKS_FOR_OTHERS =
  /\bwho(?:m|se)\b|\b(?:by|from|to|with|of|for|about|against|on|at) who\b|\bwho(?:'s|’s| (?:is|are|was|were|did|does|do|will|would|should|could|can|may|might|must|had been|has been|have been))\b/i;

export function distractors(question: Question): readonly string[] {
  if (question.type !== 'choice' && question.type !== 'several') return [];
  return question.options.filter(({ right }) => !right).map(({ text }) => text);
}

/** A word that tells somebody from others; initials and small words do not. */
function isNaming(word: string): boolean {
  return isContent(word) || (word.length === 3 && !SMALL.test(word));
}

const SMALL = /^(?:and|are|but|for|had|has|her|his|its|new|not|off|old|our|out|she|was|who)$/;
