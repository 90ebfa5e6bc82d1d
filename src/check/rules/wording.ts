import type { Question } from '../../bank/model';
import { type Fault, ITEM_WRITING, type Rule } from '../rule';
import {
  ABSOLUTES,
  AGEING,
  NEGATIVE,
  OF_THE_ABOVE,
  REPORTS,
  VAGUE,
  VAGUE_AMOUNT,
} from '../text/english';
import { DOUBTING_VERBS, SCORNING_VERBS } from '../text/loaded-verbs';
import { beforeAnswering, isOfArticle, offered, ownWords } from '../text/own-words';
import { unquoted } from '../text/quotes';

export const WORDING: readonly Rule[] = [
  {
    name: 'ageing-time',
    severity: 'error',
    why: 'On the day of the quiz "this year" may be another year, and the key is wrong',
    source: 'Associated Press Stylebook, "today, tonight"',
    needs: 'English',
    ofQuestion: question => ageing(ownWords(question)),
    ofBank: ({ bank }) => ageing(bank.briefing.split('\n\n')),
  },
  {
    name: 'loaded-verb',
    severity: 'warning',
    why: 'A verb that judges tells the class whom to believe; "said" does not',
    source: 'Reuters Handbook of Journalism',
    needs: 'English',
    ofQuestion: question => loaded(ownWords(question)),
    ofBank: ({ bank }) => loaded(bank.briefing.split('\n\n')),
  },
  {
    name: 'negative-stem',
    severity: 'warning',
    why: 'A negation is overlooked by readers who know the answer',
    source: ITEM_WRITING,
    needs: 'English',
    ofQuestion: ({ stem }) =>
      hits([stem], NEGATIVE)
        // "Who said that it would not last?" is no negative question: what was said is.
        .filter(({ before }) => !REPORTS.test(before))
        .map(({ word, at }) => ({
          what: `the stem is negative: "${word}"`,
          mend: 'Ask for what is so',
          at,
        })),
  },
  {
    name: 'absolutes',
    severity: 'warning',
    why: 'Options with such words are seldom right, so guessers strike them out',
    source: ITEM_WRITING,
    needs: 'English',
    ofQuestion: question =>
      hits(options(question), ABSOLUTES)
        .filter(hit => !isOfName(hit) && !isOfArticle(question, hit.word))
        .map(({ word, at }) => ({
          what: `an option is absolute: "${word}"`,
          mend: 'Say it without that word',
          at,
        })),
  },
  {
    name: 'vague-terms',
    severity: 'warning',
    why: 'How often is often, and how many are several, each reader takes differently',
    source: ITEM_WRITING,
    needs: 'English',
    ofQuestion: question => {
      const vague = [
        ...hits([...beforeAnswering(question), ...offered(question)], VAGUE),
        ...hits(options(question), VAGUE_AMOUNT),
      ];
      return vague
        .filter(({ word }) => !isOfArticle(question, word))
        .map(({ word, at }) => ({
          what: `"${word}" is vague`,
          mend: 'Say how often or how many, or leave it out',
          at,
        }));
    },
  },
];

function ageing(texts: readonly string[]): readonly Fault[] {
  return hits(texts, AGEING)
    .filter(hit => !isOfName(hit))
    .map(({ word, at }) => ({
      what: `"${word}" is another time on another day`,
      mend: 'Say the year or the day, or quote it',
      at,
    }));
}

/** A capital in the middle of a sentence is part of a name, such as that of a newspaper. */
function isOfName({ word, before }: Hit): boolean {
  return /^[A-Z]/.test(word) && !/(?:^|[.!?:]\s+)$/.test(before);
}

function loaded(texts: readonly string[]): readonly Fault[] {
  return hits(texts, LOADED_VERB).map(({ word, at }) => ({
    what: `"${word}" is a loaded verb`,
    mend: `Write "${LOADED.get(word.toLowerCase())}", or quote it`,
    at,
  }));
}

const LOADED = new Map([...DOUBTING_VERBS, ...SCORNING_VERBS]);

/** Victory and responsibility are claimed without a judgement. */
const LOADED_VERB = new RegExp(
  `\\b(?:${[...LOADED.keys()].join('|')})\\b(?! (?:(?:a|the|its|his|her|their) )?(?:victory|responsibility|credit|life|lives)\\b)`,
  'i',
);

/** The options; one of the kind "all of the above" has a rule of its own. */
function options(question: Question): readonly string[] {
  return 'options' in question ? offered(question).filter(text => !OF_THE_ABOVE.test(text)) : [];
}

/** The first hit in each text, outside quotation marks. */
function hits(texts: readonly string[], pattern: RegExp): readonly Hit[] {
  return texts.flatMap(at => {
    const own = unquoted(at);
    const found = pattern.exec(own);
    return found ? [{ word: found[0], at, before: own.slice(0, found.index) }] : [];
  });
}

interface Hit {
  readonly word: string;
  /** The text that it is in, and the part of that before it. */
  readonly at: string;
  readonly before: string;
}
