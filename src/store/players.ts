import { begin } from '../quiz/attempt';
import { beginExam } from '../quiz/exam';
import {
  type AnyPlayer,
  createExamPlayer,
  createPlayer,
  type ExamState,
  type Keeping,
  type Manner,
  type Player,
} from '../quiz/player';
import type { Moment, Response } from '../quiz/response';
import { select } from '../quiz/select';
import { later } from '../quiz/time-limit';
import type { History } from '../study/history';
import type { AttemptRecord, Mode, Purpose } from '../study/record';
import type { PlayedBank } from '../study/review';
import { readNext } from '../study/words';
import { newId } from './attempts';
import type { OpenBank } from './banks';
import { now } from './clock';
import { type OpenPlace, remember } from './place';
import { reviewPlayer } from './review-player';
import type { OpenReview } from './reviews';

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

/** The ways to an attempt. Each is kept as it is played. */
export interface Players {
  readonly begin: (choice: Choice) => AnyPlayer;
  /** Goes on with an attempt, in a file of its own, so that two windows can. */
  readonly goOn: (attempt: AttemptRecord) => AnyPlayer;
  readonly beginReview: (open: OpenReview) => Player;
}

type Save = (responses: readonly Response[], state?: ExamState) => void;
type Chosen = Pick<
  AttemptRecord,
  'mode' | 'purpose' | 'seed' | 'questions' | 'continues' | 'minutes'
>;

export function playersOf(place: OpenPlace, open: OpenBank, history: () => History): Players {
  const { settings, learner, shelf, saving } = place;
  const { bank } = open;

  const fileFor = ({ name, bank }: PlayedBank, chosen: Chosen, started: Moment) =>
    shelf.place({
      version: 1,
      id: newId(now()),
      bank: name,
      title: bank.title,
      started,
      ...chosen,
    });

  const trying =
    (save: Save): Save =>
    (latest, state) =>
      saving.write(save, () => save(latest, state));
  const keeping = (): Keeping => {
    if (learner.kind === 'guest') return 'guest';
    return saving.trouble() === undefined ? 'kept' : 'failed';
  };

  const manner: Manner = { asksConfidence: settings.confidence, keeping };

  const play = (
    chosen: Chosen,
    started: Moment,
    responses: readonly Response[],
    marked: AttemptRecord['marked'] = [],
  ): AnyPlayer => {
    const write = fileFor(open, chosen, started);
    let isFirst = true;
    const save = trying((latest, state) => {
      write(latest, state);
      if (isFirst) remember(place, open);
      isFirst = false;
    });
    const wanted = new Map(bank.questions.map(question => [question.id, question]));
    const questions = chosen.questions.flatMap(each => wanted.get(each) ?? []);
    const run = { seed: chosen.seed, questions, responses };
    if (chosen.purpose === 'exam') {
      const { minutes } = chosen;
      const limit = minutes !== undefined && { started, deadline: later(started, minutes) };
      const exam = beginExam({ ...run, ...(limit && { limit }), marked }, now());
      return createExamPlayer(exam, save, manner);
    }
    const isPretest = chosen.purpose === 'pretest';
    return createPlayer(begin({ ...run, isOnce: isPretest }, now()), save, {
      ...manner,
      ...(isPretest && { after: () => [readNext(bank)] }),
    });
  };

  return {
    begin: ({ mode, purpose = 'practice', minutes, ...selection }) => {
      const seed = selection.seed ?? newSeed();
      // A seed names its questions alone; without one, what was missed or never asked comes first.
      const past = selection.seed === undefined && mode === 'quick' ? history() : undefined;
      const first = past ? [past.missed, past.unseen] : [];
      const questions = select(bank.questions, { ...selection, seed, first });
      const ids = questions.map(each => each.id);
      return play({ mode, purpose, seed, questions: ids, minutes }, now(), []);
    },
    beginReview: read =>
      reviewPlayer(read, newSeed(), manner, (played, chosen) => {
        const save = fileFor(played, chosen, now());
        return trying(latest => {
          save(latest);
          if (latest.length === 1) remember(place, open);
        });
      }),
    goOn: ({ id, started, responses, marked, ...record }) => {
      const { mode, purpose, seed, questions, minutes } = record;
      const chosen = { mode, purpose, seed, questions, minutes, continues: id };
      return play(chosen, started, responses, marked);
    },
  };
}

function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}
