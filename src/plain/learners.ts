import type { Desk } from '../store/desk';
import { candidates } from '../study/candidates';
import { type Learner, newNickname } from '../study/learner';
import { choose } from './choose';
import type { Lines } from './lines';

/** Asks who is learning. The desk is that learner's; undefined at q or the end of the input. */
export async function chooseLearner(desk: Desk, lines: Lines): Promise<Desk | undefined> {
  lines.say('Who is learning?');
  const chosen = await choose(lines, candidates(desk.learners(), desk.learner), each => each.label);
  if (!chosen) return undefined;
  const learner = chosen.is === 'known' ? chosen.learner : await someoneNew(lines, desk.learners());
  return learner && desk.as(learner);
}

async function someoneNew(lines: Lines, taken: readonly string[]): Promise<Learner | undefined> {
  lines.say('What is your nickname?');
  for (;;) {
    const line = await lines.ask('> ');
    if (line === undefined) return undefined;
    const read = newNickname(line, taken);
    if (read.ok) return { kind: 'named', name: read.name };
    lines.say(read.mend);
  }
}
