/** Colours help, and are never alone: words and signs say the same. */
export const COLOR = {
  right: 'green',
  wrong: 'red',
  skipped: 'yellow',
  accent: 'cyan',
} as const;

export const SIGN = {
  right: '✓',
  wrong: '✗',
  skipped: '–',
} as const;
