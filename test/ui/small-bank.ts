/** A bank with a question of every type, in the shape that a teacher would write. */
export function bankOf(...questions: string[]): string {
  return `---
title: The bridge
date: 2025-12-02
---

# The bridge at Brodno

The old bridge was closed on Monday. Repairs are to take six weeks.

${questions.join('\n')}`;
}

export const CHOICE = `## Who said the bridge was "safe enough"?

\`\`\`quiz
id: who-safe
topic: who said what
evidence: safe enough
by: Ana Kral, the mayor
paragraph: 3
hint: She was elected in May.
\`\`\`

- [x] Ana Kral
- [ ] Jan Novak
  > Novak, the engineer, spoke of "visible cracks".
- [ ] Eva Mala

> She said it before the inspection.
`;

export const SEVERAL = `## Which parts are to be repaired?

\`\`\`quiz
id: parts
topic: the plan
evidence: the deck and both piers
paragraph: 4
\`\`\`

- [x] The deck
- [ ] The railing
  > The railing was renewed last year.
- [x] The piers
`;

export const TYPED = `## On which day was the bridge closed?

\`\`\`quiz
id: day
topic: the plan
evidence: closed on Monday
paragraph: 2
hint: The first day of the week.
\`\`\`

**Answer:** Monday | on Monday
`;

export const NUMBER = `## How many weeks are the repairs to take?

\`\`\`quiz
id: weeks
topic: the plan
evidence: six weeks
paragraph: 2
\`\`\`

**Answer:** 6
`;

export const ORDER = `## Put the events in order.

\`\`\`quiz
id: events
topic: the plan
type: order
\`\`\`

1. The inspection
2. The closing
3. The repairs
`;

export const MATCH = `## Who holds which office?

\`\`\`quiz
id: offices
topic: who said what
type: match
\`\`\`

| Person | Office |
| --- | --- |
| Kral | mayor |
| Novak | engineer |
| Mala | spokeswoman |
`;

export const ALL = bankOf(CHOICE, SEVERAL, TYPED, NUMBER, ORDER, MATCH);
