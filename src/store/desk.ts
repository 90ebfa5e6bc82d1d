import { SHIPPED } from '../bank/shipped';
import { begin } from '../quiz/attempt';
import { beginExam } from '../quiz/exam';
import {
  type AnyPlayer,
  createExamPlayer,
  createPlayer,
  type Manner,
  type Player,
} from '../quiz/player';
import type { Moment, Response } from '../quiz/response';
import { select } from '../quiz/select';
import type { DayNumber } from '../study/day';
import { type History, historyOf } from '../study/history';
import type { Learner } from '../study/learner';
import type { AttemptRecord, Mode, Purpose } from '../study/record';
import type { PlayedBank, Review } from '../study/review';
import type { Statistics } from '../study/statistics';
import { readNext } from '../study/words';
import { newId } from './attempts';
import { type OpenBank, openBank } from './banks';
import { later, now } from './clock';
import { codeOf } from './json-file';
import { readLearners } from './learners';
import { reviewPlayer } from './review-player';
import { type OpenReview, openReview } from './reviews';
import { readSettings, type Settings, writeSettings } from './settings';
import { type Shelf, shelfOf } from './shelf';
import { openStatistics } from './statistics';

/** Which questions an attempt asks. */
export interface Choice {
  readonly mode: Mode;
  /** Practice where it is missing. */
  readonly purpose?: Purpose;
  /** The time that an exam has; no limit where it is missing. */
  readonly minutes?: number;
  /** Decides the order of everything; a random one where it is missing. */
  readonly seed?: number;
  readonly count?: number;
  readonly topic?: string;
  readonly only?: ReadonlySet<string>;
}

/** A learner's place at one bank: what they did there, and the way to a new attempt. */
export interface Desk extends OpenBank {
  readonly learner: Learner;
  readonly history: () => History;
  readonly begin: (choice: Choice) => AnyPlayer;
  /** Goes on with an attempt, in a file of its own, so that two windows can. */
  readonly goOn: (attempt: AttemptRecord) => AnyPlayer;
  /** Whether the learner has played anything, at any bank. */
  readonly hasPlayed: () => boolean;
  /** What is due, over all banks that were played, or in this one. */
  readonly review: (wanted?: {
    readonly by?: DayNumber;
    readonly isHere?: boolean;
  }) => Promise<OpenReview>;
  readonly beginReview: (open: OpenReview) => Player;
  /** What all attempts of the learner come to, at every bank. */
  readonly statistics: () => Promise<Statistics>;
  /** Another bank, with the same learner. */
  readonly open: (wanted: string) => Promise<Desk>;
  /** The same bank, with another learner. */
  readonly as: (learner: Learner) => Desk;
  /** The names of those who have attempts. */
  readonly learners: () => readonly string[];
  /** The names of the banks that can be opened. */
  readonly banks: readonly string[];
  /** Sentences about files that could not be used or written, each once, oldest first. */
  readonly notices: () => readonly string[];
}

/** What there is first. */
export type Start =
  | { readonly at: 'menu' }
  | { readonly at: 'playing'; readonly player: AnyPlayer }
  | { readonly at: 'nothing-due'; readonly review: Review }
  /** The question who is learning, and what there is once that is known. */
  | { readonly at: 'learners'; readonly next: (desk: Desk) => Start | Promise<Start> };

/** Where everything is kept, and for whom. */
export interface Place {
  readonly folder: string;
  /** The one of the settings where it is missing. */
  readonly learner?: Learner;
}

/** A place that was opened. */
interface Open {
  readonly folder: string;
  readonly settings: Settings;
  readonly learner: Learner;
  readonly shelf: Shelf;
  readonly notices: string[];
}

type Save = (responses: readonly Response[], handedIn?: Moment) => void;
type Chosen = Pick<
  AttemptRecord,
  'mode' | 'purpose' | 'seed' | 'questions' | 'continues' | 'minutes'
>;

const DEFAULT = 'peace-talks';

/**
 * @param wanted a bank; the one that was played last where it is missing
 * @param instead what holds instead of the settings, for this time
 */
export async function openDesk(
  { folder, ...place }: Place,
  wanted?: string,
  instead: Partial<Settings> = {},
): Promise<Desk> {
  const { settings: kept, notices } = readSettings(folder);
  const settings = { ...kept, ...instead };
  const { learner = { kind: 'named', name: settings.learner } } = place;
  const shelf = shelfOf(folder, learner);
  const at: Open = { folder, settings, learner, shelf, notices: [...notices] };
  const open = async (name: string) => makeDesk(at, await openBank(name, settings.banks));
  if (wanted !== undefined) return open(wanted);
  return open(settings.bank ?? DEFAULT).catch(async (error: unknown) => {
    // Where the bank that was played last is gone or damaged, there is still one to play.
    const why = error instanceof Error ? error.message : String(error);
    return makeDesk({ ...at, notices: [...notices, why] }, await openBank(DEFAULT, {}));
  });
}

function makeDesk(place: Open, open: OpenBank): Desk {
  const { folder, settings, learner, shelf, notices } = place;
  const { name, bank } = open;
  const note = (notice: string) => {
    if (!notices.includes(notice)) notices.push(notice);
  };

  const history = () => {
    const read = shelf.attempts(name);
    read.notices.forEach(note);
    return historyOf(read.records, bank.questions);
  };

  const fileFor = ({ name, bank }: PlayedBank, chosen: Chosen, started: Moment) =>
    shelf.place({
      version: 1,
      id: newId(now()),
      bank: name,
      title: bank.title,
      started,
      ...chosen,
    });

  let isSaved = true;
  const trying =
    (save: Save): Save =>
    (latest, handedIn) => {
      try {
        save(latest, handedIn);
        isSaved = true;
      } catch (error) {
        isSaved = false;
        note(`Your answers are not being saved: ${folder} can't be written (${codeOf(error)}).`);
      }
    };

  const manner: Manner = { asksConfidence: settings.confidence, isSaved: () => isSaved };

  const play = (
    chosen: Chosen,
    started: Moment,
    responses: readonly Response[],
    after?: Manner['after'],
  ): AnyPlayer => {
    const write = fileFor(open, chosen, started);
    const save = trying((latest, handedIn) => {
      write(latest, handedIn);
      if (latest.length === responses.length + 1) remember(place, open);
    });
    const wanted = new Map(bank.questions.map(question => [question.id, question]));
    const questions = chosen.questions.flatMap(each => wanted.get(each) ?? []);
    const run = { seed: chosen.seed, questions, responses };
    if (chosen.purpose === 'exam') {
      const { minutes } = chosen;
      const limit = minutes !== undefined && { started, deadline: later(started, minutes) };
      return createExamPlayer(beginExam({ ...run, ...(limit && { limit }) }, now()), save);
    }
    return createPlayer(begin(run, now()), save, { ...manner, ...(after && { after }) });
  };

  return {
    ...open,
    learner,
    history,
    begin: ({ mode, purpose = 'practice', minutes, ...selection }) => {
      const seed = selection.seed ?? newSeed();
      // A seed names its questions alone; without one, what was missed or never asked comes first.
      const past = selection.seed === undefined && mode === 'quick' ? history() : undefined;
      const first = past ? [past.missed, past.unseen] : [];
      const questions = select(bank.questions, { ...selection, seed, first });
      const ids = questions.map(each => each.id);
      const after = purpose === 'pretest' ? () => [readNext(bank)] : undefined;
      return play({ mode, purpose, seed, questions: ids, minutes }, now(), [], after);
    },
    hasPlayed: () => shelf.hasAttempts(),
    review: async ({ by, isHere } = {}) => {
      const read = await openReview(place, open, { by, ...(isHere && { only: name }) });
      read.notices.forEach(note);
      return read;
    },
    beginReview: read =>
      reviewPlayer(read, newSeed(), manner, (played, chosen) => {
        const save = fileFor(played, chosen, now());
        return trying(latest => {
          save(latest);
          if (latest.length === 1) remember(place, open);
        });
      }),
    statistics: async () => {
      const known = readSettings(folder).settings.banks;
      const read = await openStatistics(shelf.allAttempts(), open, known);
      read.notices.forEach(note);
      return read.statistics;
    },
    goOn: ({ id, mode, purpose, seed, questions, minutes, started, responses }) =>
      play({ mode, purpose, seed, questions, minutes, continues: id }, started, responses),
    open: async wanted => makeDesk(place, await openBank(wanted, settings.banks)),
    as: other => makeDesk({ ...place, learner: other, shelf: shelfOf(folder, other) }, open),
    learners: () => readLearners(folder),
    banks: [...Object.keys(SHIPPED), ...Object.keys(settings.banks)],
    notices: () => notices,
  };
}

/** The bank and the learner of the last answer are those of the next time. */
function remember({ folder, learner }: Open, { name, file }: OpenBank): void {
  if (learner.kind === 'guest') return;
  const { settings } = readSettings(folder);
  const isKnown = file === undefined || settings.banks[name] === file;
  if (settings.bank === name && settings.learner === learner.name && isKnown) return;
  const banks = file === undefined ? settings.banks : { ...settings.banks, [name]: file };
  writeSettings(folder, { ...settings, learner: learner.name, bank: name, banks });
}

function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
