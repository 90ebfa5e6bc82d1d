/** A path as it can be typed into a shell. */
export function typed(path: string): string {
  if (/^[\p{L}\p{M}\p{N}_./\\~:@%+=,-]+$/u.test(path)) return path;
  return /[$`"!]/.test(path) ? `'${path.replaceAll("'", `'\\''`)}'` : `"${path}"`;
}
