/**
 * The text of bytes, in whatever encoding they are. A byte order mark stays in it.
 *
 * @returns undefined where the bytes are no text
 */
export async function decodeText(bytes: Uint8Array): Promise<Decoded | undefined> {
  const decoded = byMark(bytes) ?? (await byContent(bytes));
  return isText(decoded.text) ? decoded : undefined;
}

export interface Decoded {
  readonly text: string;
  /** Whether it is what reading the bytes as UTF-8 gives. */
  readonly isUtf8: boolean;
}

function byMark(bytes: Uint8Array): Decoded | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  return undefined;
}

async function byContent(bytes: Uint8Array): Promise<Decoded> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const utf16 = text.includes('\0') ? utf16Of(bytes) : undefined;
    return utf16 ? decode(bytes, utf16) : { text, isUtf8: true };
  } catch {
    const utf16 = utf16Of(bytes);
    if (utf16) return decode(bytes, utf16);
    const lenient = decode(bytes, 'utf-8');
    return isMostlyUtf8(lenient.text)
      ? lenient
      : decode(bytes, declared(bytes) ?? (await guessed(bytes)));
  }
}

/** Where every other byte is zero, as it is in UTF-16 without a mark. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = (from: number) =>
    sample.filter((byte, index) => index % 2 === from && byte === 0).length / (sample.length / 2);
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > 0.4 && even < 0.05) return 'utf-16le';
  return even > 0.4 && odd < 0.05 ? 'utf-16be' : undefined;
}

/** Whether a few bytes are damaged, rather than all in another encoding. */
function isMostlyUtf8(lenient: string): boolean {
  const bad = lenient.match(/\ufffd/g)?.length ?? 0;
  const beyondAscii = lenient.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return bad < beyondAscii - bad;
}

/** What a page says of itself in the first 1024 bytes (HTML standard, 4.2.5.4). */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, label = ''] =
    /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head) ?? [];
  return isKnown(label) && !/^utf/i.test(label) ? label : undefined;
}

async function guessed(bytes: Uint8Array): Promise<string> {
  // Bundled, a CommonJS module has nothing but its default.
  const { default: chardet } = await import('chardet');
  const first = bytes.findIndex(byte => byte > 0x7f);
  // Letters beside the first foreign one are enough to tell.
  const [best] = chardet.analyse(bytes.subarray(Math.max(0, first - 1000), first + 20_000));
  return best && isKnown(best.name) ? best.name : 'windows-1252';
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, label: string): Decoded {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  // Given all at once, windows-1252 is taken for Latin-1 by Node 20, and its quotation marks are lost.
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
  return { text, isUtf8: label === 'utf-8' };
}

/** Whether there are no more control characters than slips, and little that could not be decoded. */
function isText(text: string): boolean {
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / (text.length || 1);
  return share(/\0/g) < 0.001 && share(CONTROL) < 0.05 && share(/\ufffd/g) < 0.1;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject here
const CONTROL = /[\x01-\x08\x0e-\x1f\x7f]/g;
