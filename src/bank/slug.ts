/**
 * A slug for a text that has no id of its own: its first words, and a checksum (FNV-1a, 32 bits)
 * of the whole, so that two long texts with the same beginning differ.
 */
export function slugOf(text: string): string {
  return [...slugWords(text), checksum(text).toString(36)].join('-');
}

/** The first words of a text, in letters without accents and digits. */
export function slugWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean)
    .slice(0, 6);
}

/** FNV-1a over UTF-16 units: 32 bits, the same on every machine. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
