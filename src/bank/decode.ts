import type { Problem } from './problem';

/** A bank larger than this is a mistake, not a bank: 16 MiB. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** The text of a bank's file, or why it has none. The text may begin with a byte order mark. */
export function decode(bytes: Uint8Array): string | Problem {
  if (bytes.length > MAX_BYTES) {
    return {
      line: 1,
      column: 1,
      what: `the file has ${Math.ceil(bytes.length / 1024 / 1024)} MiB, and a bank may have 16`,
      mend: 'Split it into several banks',
    };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const before = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n');
    return {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      what: 'the file is not UTF-8 from here on',
      mend: 'Save it as UTF-8',
    };
  }
}
