import { fileOf } from './folders';

/** A bank with a question of every type. */
export const SIX = `---
title: Six types
---

# Six types

## Who spoke first?

\`\`\`quiz
id: first-speaker
topic: people
evidence: Ushakov spoke first
by: Yuri Ushakov, aide
paragraph: 2
\`\`\`

- [ ] Vladimir Putin
  > He spoke last.
- [x] Yuri Ushakov
- [ ] Marco Rubio

## Which words did he use?

\`\`\`quiz
id: his-words
topic: people
\`\`\`

- [x] useful
- [x] informed
- [ ] fruitless
- [ ] final

## Who is the aide?

\`\`\`quiz
id: aide
topic: people
hint: His first name is Yuri.
\`\`\`

**Answer:** Yuri Ushakov | Ushakov

## How many points had the plan?

\`\`\`quiz
id: points
topic: plan
\`\`\`

**Answer:** 28

## What came first?

\`\`\`quiz
id: sequence
topic: plan
type: order
\`\`\`

1. the flight
2. the meeting
3. the statement

## Who holds which office?

\`\`\`quiz
id: offices
topic: people
type: match
\`\`\`

| person | office |
|---|---|
| Ushakov | aide |
| Rubio | secretary |
| Putin | president |
`;

/** The path of that bank, in a folder of its own. */
export const sixTypes = () => fileOf('six.quiz.md', SIX);
