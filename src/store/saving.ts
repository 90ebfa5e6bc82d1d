import { codeOf } from './error-code';

/** Saving that may fail for a while, as where a disk is full. */
export interface Saving {
  /**
   * Writes now. Where that fails it is done again whenever something is to be written, until it is
   * done, or until something newer takes its place.
   *
   * @param key what is written, whose latest state is enough
   */
  readonly write: (key: object, write: () => void) => void;
  /** A sentence while there is something that could not be written. */
  readonly trouble: () => string | undefined;
}

export function savingIn(folder: string): Saving {
  const waiting = new Map<object, () => void>();
  let trouble: string | undefined;
  return {
    write: (key, write) => {
      waiting.set(key, write);
      trouble = undefined;
      for (const [each, again] of waiting) {
        try {
          again();
          waiting.delete(each);
        } catch (error) {
          trouble = `Your answers are not being saved: ${folder} can't be written (${codeOf(error)}).`;
        }
      }
    },
    trouble: () => trouble,
  };
}
