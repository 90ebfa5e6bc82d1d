import type { Moment } from './response';

/** The time that an exam has, where it has a limit. */
export interface Limit {
  readonly started: Moment;
  readonly deadline: Moment;
}

const MINUTE = 60_000;

/** Some minutes after a moment, by the same clock. */
export function later(moment: Moment, minutes: number): Moment {
  const [zone = 'Z'] = /Z$|[+-]\d\d:\d\d$/.exec(moment) ?? [];
  const wall = Date.parse(`${moment.slice(0, -zone.length)}Z`) + minutes * MINUTE;
  return new Date(wall).toISOString().replace('Z', zone);
}

/** Whether the time is over. */
export function isOver(limit: Limit, at: Moment): boolean {
  return left(limit, at) <= 0;
}

/** How much is left, in whole minutes. */
export function timeLeft(limit: Limit, at: Moment): string {
  const minutes = Math.ceil(left(limit, at) / MINUTE);
  return minutes > 1 ? `${minutes} minutes left` : 'at most 1 minute left';
}

export interface Warning {
  /** What was left when it was due, in milliseconds: each has its own. */
  readonly mark: number;
  readonly text: string;
}

/** The last warning that is due: at half of the time, at 5 minutes and at 1 minute left. */
export function warning(limit: Limit, at: Moment): Warning | undefined {
  const ms = left(limit, at);
  const mark = marks(limit).findLast(each => ms <= each);
  if (mark === undefined) return undefined;
  const rest = timeLeft(limit, at);
  const isHalf = mark === left(limit, limit.started) / 2;
  const text = isHalf ? `Half of the time is over: ${rest}.` : `${capital(rest)}.`;
  return { mark, text };
}

/** The milliseconds until what is to be said of the time changes, or it is over. */
export function untilChange(limit: Limit, at: Moment): number {
  const ms = left(limit, at);
  const minute = (Math.ceil(ms / MINUTE) - 1) * MINUTE;
  return ms - Math.max(0, minute, ...marks(limit).filter(mark => mark < ms));
}

/** Milliseconds left, falling, at which to warn. */
function marks(limit: Limit): readonly number[] {
  const whole = left(limit, limit.started);
  return [whole / 2, 5 * MINUTE, MINUTE].filter(mark => mark < whole).sort((a, b) => b - a);
}

function left({ deadline }: Limit, at: Moment): number {
  return Date.parse(deadline) - Date.parse(at);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
