import type { Question } from '../bank/model';

/** The name of who is quoted, without the role after it. */
export function speakerOf({ evidence }: Question): string | undefined {
  return evidence?.by?.split(',')[0]?.trim();
}
