import { countedIn, type Moment, type Response } from '../quiz/response';
import { isOver, later } from '../quiz/time-limit';

/** How the questions of an attempt were chosen. */
export type Mode = (typeof MODES)[number];
export const MODES = ['quick', 'whole', 'missed', 'topic', 'due', 'custom'] as const;

/** What an attempt is for. Practice and exams are reviews; cramming and pretests never are. */
export type Purpose = (typeof PURPOSES)[number];
export const PURPOSES = ['practice', 'exam', 'cram', 'pretest'] as const;

/** One attempt as it is kept and handed in: everything else is folded from these. */
export interface AttemptRecord {
  readonly version: 1;
  readonly id: string;
  readonly learner: string;
  /** The bank's name, which its folder has, and its title. */
  readonly bank: string;
  readonly title: string;
  readonly mode: Mode;
  readonly purpose: Purpose;
  readonly seed: number;
  readonly started: Moment;
  /** The ids of the questions, in the order of asking. */
  readonly questions: readonly string[];
  readonly responses: readonly Response[];
  /** The attempt that this one goes on with, whose responses it begins with. */
  readonly continues?: string;
  /** The time that an exam has from its start, where it has a limit. */
  readonly minutes?: number;
  /** When an exam was handed in: from then on it is settled, whether or not all was answered. */
  readonly handedIn?: Moment;
  /** The ids of the questions that are marked for later, in an exam that was not handed in. */
  readonly marked?: readonly string[];
}

/** The record; an exam whose time is over, though nobody was there, as one that was handed in then. */
export function settled(record: AttemptRecord, at: Moment): AttemptRecord {
  const { started, minutes } = record;
  if (!isOpenExam(record) || minutes === undefined) return record;
  const deadline = later(started, minutes);
  return isOver({ started, deadline }, at) ? { ...record, handedIn: deadline } : record;
}

/** All that was answered, and in an exam that was handed in what was not, as not right. */
export function countedOf({ questions, responses, handedIn }: AttemptRecord): readonly Response[] {
  return handedIn ? countedIn(questions, responses, handedIn) : responses;
}

/** Whether it is an exam that was not handed in yet: nothing must tell what in it is right. */
export function isOpenExam({ purpose, handedIn }: AttemptRecord): boolean {
  return purpose === 'exam' && handedIn === undefined;
}
