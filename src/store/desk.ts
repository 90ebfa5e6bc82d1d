import { SHIPPED } from '../bank/shipped';
import type { AnyPlayer } from '../quiz/player';
import type { DayNumber } from '../study/day';
import { type History, historyOf } from '../study/history';
import type { Learner } from '../study/learner';
import type { Review } from '../study/review';
import type { Statistics } from '../study/statistics';
import { type OpenBank, openBank } from './banks';
import { now } from './clock';
import { readLearners } from './learners';
import type { OpenPlace, Place } from './place';
import { type Players, playersOf } from './players';
import { type OpenReview, openReview } from './reviews';
import { savingIn } from './saving';
import { readSettings, type Settings } from './settings';
import { shelfOf } from './shelf';
import { openStatistics } from './statistics';

/** A learner's place at one bank: what they did there, and the way to a new attempt. */
export interface Desk extends OpenBank, Players {
  readonly learner: Learner;
  readonly history: () => History;
  /** Whether the learner has played anything, at any bank. */
  readonly hasPlayed: () => boolean;
  /** What is due, over all banks that were played, or in this one. */
  readonly review: (wanted?: {
    readonly by?: DayNumber;
    readonly isHere?: boolean;
  }) => Promise<OpenReview>;
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
  /** Sentences about files that could not be used, each once, oldest first. */
  readonly notices: () => readonly string[];
  /** A sentence while there are answers that could not be saved. */
  readonly unsaved: () => string | undefined;
}

/** What there is first. */
export type Start =
  | { readonly at: 'menu' | 'scores' }
  | {
      readonly at: 'playing';
      readonly player: AnyPlayer;
      /** What is said before it, line by line. */
      readonly said?: readonly string[];
    }
  | { readonly at: 'nothing-due'; readonly review: Review }
  /** The question who is learning, and what there is once that is known. */
  | { readonly at: 'learners'; readonly next: (desk: Desk) => Start | Promise<Start> };

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
  const saving = savingIn(folder);
  const at: OpenPlace = { folder, settings, learner, shelf, saving, notices: [...notices] };
  const open = async (name: string) => makeDesk(at, await openBank(name, settings.banks));
  if (wanted !== undefined) return open(wanted);
  return open(settings.bank ?? DEFAULT).catch(async (error: unknown) => {
    // Where the bank that was played last is gone or damaged, there is still one to play.
    const why = error instanceof Error ? error.message : String(error);
    return makeDesk({ ...at, notices: [...notices, why] }, await openBank(DEFAULT, {}));
  });
}

function makeDesk(place: OpenPlace, open: OpenBank): Desk {
  const { folder, settings, learner, shelf, notices } = place;
  const { name, bank } = open;
  const note = (notice: string) => {
    if (!notices.includes(notice)) notices.push(notice);
  };

  const history = () => {
    const read = shelf.attempts(name);
    read.notices.forEach(note);
    return historyOf(read.records, bank.questions, now());
  };

  return {
    ...open,
    ...playersOf(place, open, history),
    learner,
    history,
    hasPlayed: () => shelf.hasAttempts(),
    review: async ({ by, isHere } = {}) => {
      const read = await openReview(place, open, { by, ...(isHere && { only: name }) });
      read.notices.forEach(note);
      return read;
    },
    statistics: async () => {
      const known = readSettings(folder).settings.banks;
      const read = await openStatistics(shelf.allAttempts(), open, known);
      read.notices.forEach(note);
      return read.statistics;
    },
    open: async wanted => makeDesk(place, await openBank(wanted, settings.banks)),
    as: other => makeDesk({ ...place, learner: other, shelf: shelfOf(folder, other) }, open),
    learners: () => readLearners(folder),
    banks: [...Object.keys(SHIPPED), ...Object.keys(settings.banks)],
    notices: () => notices,
    unsaved: place.saving.trouble,
  };
}
