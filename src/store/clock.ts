import type { Moment } from '../quiz/response';

/** Now, with the offset of the machine's time zone. */
export function now(date = new Date()): Moment {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const pad = (value: number) => String(Math.abs(value)).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.trunc(offset / 60))}:${pad(offset % 60)}`;
}
