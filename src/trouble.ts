/** An error that is the user's to mend: sentences for stderr, and the exit code. */
export class Trouble extends Error {
  override readonly name = 'Trouble';

  constructor(
    message: string,
    /** 1 it could not be done, 2 it was asked for in a wrong way, 130 it was interrupted. */
    readonly exitCode: 1 | 2 | 130 = 1,
  ) {
    super(message);
  }
}
