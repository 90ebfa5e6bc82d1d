/** How many first responses there were, skipped ones too, and how many of them were right. */
export interface Tally {
  readonly right: number;
  readonly answered: number;
}

export function tallyOf(responses: readonly { readonly outcome: string }[]): Tally {
  return {
    right: responses.filter(({ outcome }) => outcome === 'right').length,
    answered: responses.length,
  };
}

/** From 0 to 1; 0 where nothing was answered. */
export function shareOf({ right, answered }: Tally): number {
  return answered === 0 ? 0 : right / answered;
}

/** "7 of 9 (78 %)". */
export function describeTally(tally: Tally): string {
  return `${tally.right} of ${tally.answered} (${Math.round(100 * shareOf(tally))} %)`;
}
