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
import type { AttemptRecord, Mode, Purpose } from '../study/record';
import type { PlayedBank } from '../study/review';
import type { Statistics } from '../study/statistics';
import { readNext } from '../study/words';
import { attemptFile, hasAttempts, newId, readAllAttempts, readAttempts } from './attempts';
import { type OpenBank, openBank } from './banks';
import { later, now } from './clock';
import { codeOf } from './json-file';
import { reviewPlayer } from './review-player';
import { type OpenReview, openReview } from './reviews';
import { readSettings, type Settings, writeSettings } from './settings';
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
  /** The names of the banks that can be opened. */
  readonly banks: readonly string[];
  /** Sentences about files that could not be used or written, each once, oldest first. */
  readonly notices: () => readonly string[];
}

type Save = (responses: readonly Response[], handedIn?: Moment) => void;
type Chosen = Pick<
  AttemptRecord,
  'mode' | 'purpose' | 'seed' | 'questions' | 'continues' | 'minutes'
>;

const DEFAULT = 'peace-talks';

/**
 * @param folder where everything is kept
 * @param wanted a bank; the one that was played last where it is missing
 * @param instead what holds instead of the settings, for this time
 */
export async function openDesk(
  folder: string,
  wanted?: string,
  instead: Partial<Settings> = {},
): Promise<Desk> {
  const read = readSettings(folder);
  const { notices } = read;
  const settings = { ...read.settings, ...instead };
  const open = async (name: string) =>
    makeDesk(folder, settings, await openBank(name, settings.banks), [...notices]);
  if (wanted !== undefined) return open(wanted);
  return open(settings.bank ?? DEFAULT).catch(async (error: unknown) => {
    // Where the bank that was played last is gone or damaged, there is still one to play.
    const why = error instanceof Error ? error.message : String(error);
    return makeDesk(folder, settings, await openBank(DEFAULT, {}), [...notices, why]);
  });
}

function makeDesk(folder: string, settings: Settings, open: OpenBank, notices: string[]): Desk {
  const { name, bank } = open;
  const note = (notice: string) => {
    if (!notices.includes(notice)) notices.push(notice);
  };

  const history = () => {
    const read = readAttempts(folder, settings.learner, name);
    read.notices.forEach(note);
    return historyOf(read.records, bank.questions);
  };

  const fileFor = ({ name, bank }: PlayedBank, chosen: Chosen, started: Moment) =>
    attemptFile(folder, {
      version: 1,
      id: newId(now()),
      learner: settings.learner,
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
      if (latest.length === responses.length + 1) remember(folder, open);
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
    hasPlayed: () => hasAttempts(folder, settings.learner),
    review: async ({ by, isHere } = {}) => {
      const read = await openReview(folder, settings, open, { by, ...(isHere && { only: name }) });
      read.notices.forEach(note);
      return read;
    },
    beginReview: read =>
      reviewPlayer(read, newSeed(), manner, (played, chosen) =>
        trying(fileFor(played, chosen, now())),
      ),
    statistics: async () => {
      const known = readSettings(folder).settings.banks;
      const read = await openStatistics(readAllAttempts(folder, settings.learner), open, known);
      read.notices.forEach(note);
      return read.statistics;
    },
    goOn: ({ id, mode, purpose, seed, questions, minutes, started, responses }) =>
      play({ mode, purpose, seed, questions, minutes, continues: id }, started, responses),
    open: async wanted =>
      makeDesk(folder, settings, await openBank(wanted, settings.banks), notices),
    banks: [...Object.keys(SHIPPED), ...Object.keys(settings.banks)],
    notices: () => notices,
  };
}

/** A bank that was played is offered by its name from then on, and first the next time. */
function remember(folder: string, { name, file }: OpenBank): void {
  const { settings } = readSettings(folder);
  const isKnown = file === undefined || settings.banks[name] === file;
  if (settings.bank === name && isKnown) return;
  const banks = file === undefined ? settings.banks : { ...settings.banks, [name]: file };
  writeSettings(folder, { ...settings, bank: name, banks });
}

function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
