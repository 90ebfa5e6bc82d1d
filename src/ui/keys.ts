import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { graphemes } from '../bank/graphemes';

/**
 * The terminal's input, one key at a time. What is pasted or typed fast arrives in one piece, and
 * every handler would see the same old render for all of it; here each key waits until the screen
 * has taken in the one before. It begins to read when Ink does, and ends with `destroy`.
 */
export function keyStream(terminal: ReadStream): ReadStream & { destroy: () => void } {
  const keys = new PassThrough();
  const waiting: string[] = [];
  let isBusy = false;

  const pass = () => {
    const key = waiting.shift();
    isBusy = key !== undefined;
    if (key === undefined || keys.destroyed) return;
    keys.write(key);
    after(TURNS, pass);
  };
  let pasted: string | undefined;
  const take = (chunk: Buffer | string) => {
    // Leaving waits for nothing, least of all for a long paste.
    if (chunk.toString().endsWith(CTRL_C)) waiting.length = 0;
    for (const part of chunk.toString().split(PASTE)) {
      if (part === PASTE_BEGINS) pasted = '';
      else if (part === PASTE_ENDS) {
        if (pasted?.trim()) waiting.push(pasted.trim().replace(/\s+/g, ' '));
        pasted = undefined;
      } else if (pasted === undefined) waiting.push(...splitKeys(part));
      else pasted += part;
    }
    if (!isBusy) pass();
  };

  return Object.assign(keys, {
    isTTY: true,
    setRawMode(isRaw: boolean) {
      terminal.setRawMode(isRaw);
      process.stdout.write(isRaw ? '\x1b[?2004h' : '\x1b[?2004l');
      terminal.off('data', take);
      // Once paused, it would not go on by itself where it is drawn a second time.
      if (isRaw) terminal.setEncoding('utf8').on('data', take).resume();
      else terminal.pause();
      return keys;
    },
    ref: () => terminal.ref(),
    unref: () => terminal.unref(),
  }) as unknown as ReadStream;
}

/**
 * React renders, arms the next handlers and follows up what those set in immediates of its own,
 * each in the next turn of the event loop where the one before took more than 5 ms.
 */
const TURNS = 8;

function after(turns: number, callback: () => void): void {
  setImmediate(() => (turns > 1 ? after(turns - 1, callback) : callback()));
}

/** Escape sequences whole, everything else by what a person would call a character. */
export function splitKeys(chunk: string): string[] {
  // An Enter that was pressed before the terminal was in raw mode has become a line feed.
  return [...chunk.replace(/\r?\n/g, '\r').matchAll(PIECE)].flatMap(([piece]) => {
    if (!piece.startsWith('\x1b')) return keysOf(piece);
    return REPORT.test(piece) ? [] : piece;
  });
}

/** A piece longer than fingers are fast is text, and stays whole. */
function keysOf(piece: string): string[] {
  return (piece.match(/\p{Cc}|\P{Cc}+/gu) ?? []).flatMap(run => {
    const keys = graphemes(run);
    return keys.length > FAST ? run : keys;
  });
}

const FAST = 12;
const CTRL_C = '\x03';
// Terminals that are asked to put these around what is pasted (xterm's bracketed paste).
const PASTE_BEGINS = '\x1b[200~';
const PASTE_ENDS = '\x1b[201~';
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are the subject here
const PASTE = /(\x1b\[20[01]~)/;

// CSI and SS3 sequences (ECMA-48, 5.4), Escape with a letter, Escape alone.
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are the subject here
const PIECE = /\x1b(?:\[\[?[0-?]*[ -/]*[@-~]|O[@-~]|[^\x1b[O])?|[^\x1b]+/g;
// What a program before this one may have asked the terminal to send: the mouse, the focus, the ends
// of a paste. They are no keys, and would be taken for text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are the subject here
const REPORT = /^\x1b\[(?:[<-?]|20[01]~|.*[IOMcnt]$)/;
