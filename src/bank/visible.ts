/**
 * Shows control characters (terminal escapes among them) as symbols, so that no bank, article or
 * file name can steer the terminal. Tabs and line feeds stay. One character for one character, so
 * positions hold.
 */
export function visible(text: string): string {
  return text.replace(CONTROL, character => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject here
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
