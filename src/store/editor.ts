import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { basename } from 'node:path';
import { visible } from '../bank/visible';

/** Editors of the terminal that begin at a line where they are given `+LINE`. */
const TAKES_LINE = /^(vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|joe|kak|ne|mcedit|jed)$/;

/**
 * Has a person edit a file, and waits until they are done.
 *
 * @param line where to begin, counted from 1
 * @returns why it could not be done
 */
export function edit(
  file: string,
  line: number,
  { VISUAL, EDITOR }: NodeJS.ProcessEnv,
): string | undefined {
  const editor = VISUAL || EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');
  const [program = ''] = editor.trim().split(/\s+/);
  const args = TAKES_LINE.test(basename(program)) ? [`+${line}`, file] : [file];
  // Like git, so that a variable may hold options and quotation marks: it is a piece of shell.
  const { status, signal, error } =
    process.platform === 'win32'
      ? spawnSync(`${editor} "${file}"`, { stdio: 'inherit', shell: true })
      : spawnSync('sh', ['-c', `${editor} "$@"`, program, ...args], { stdio: 'inherit' });
  if (status === 0) return undefined;
  const why = error ? error.message : ending(status, signal);
  return visible(`The editor ${editor} failed (${why}). VISUAL or EDITOR names another.`);
}

/** How a program ended. A shell ends with 128 and the number of the signal that ended its program. */
function ending(status: number | null, signal: NodeJS.Signals | null): string {
  const [name = signal] =
    Object.entries(constants.signals).find(([, number]) => number + 128 === status) ?? [];
  return name ? `${name} ended it` : `it ended with ${status}`;
}
