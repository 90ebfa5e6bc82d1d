import type { Question } from '../bank/model';
import { distractors } from '../draft/replace';
import type { Drafting } from '../store/drafting';
import { QUIT } from './choose';
import type { Lines } from './lines';

/** Puts something else in the place of a distractor: something of the article, or what is typed. */
export async function replace(drafting: Drafting, question: Question, lines: Lines): Promise<void> {
  const options = distractors(question);
  if (options.length === 0) return lines.say('It has no distractors.');
  const option = await oneOf(lines, 'Replace which distractor?', options);
  if (option === undefined) return;
  const alternatives = drafting.alternatives(question);
  const by =
    alternatives.length === 0
      ? TYPE
      : await oneOf(lines, `Instead of “${option}”:`, [...alternatives, TYPE]);
  const written = by === TYPE ? await lines.ask(`Type what stands instead of “${option}” > `) : by;
  if (written && QUIT.test(written)) lines.leave();
  else if (written) drafting.dispatch({ type: 'replace', option, by: written });
}

const TYPE = 'Something else: type it';

/** One of a numbered list; undefined where it is left. */
async function oneOf(
  lines: Lines,
  title: string,
  items: readonly string[],
): Promise<string | undefined> {
  lines.say(title, ...items.map((item, index) => `  ${index + 1}. ${item}`));
  for (;;) {
    const line = await lines.ask('> ');
    if (line === undefined || QUIT.test(line)) {
      lines.leave();
      return undefined;
    }
    if (line === '') return undefined;
    const item = /^\d+$/.test(line) ? items[Number(line) - 1] : undefined;
    if (item !== undefined) return item;
    lines.say(`Answer with a number from 1 to ${items.length}, with nothing to go back, or q.`);
  }
}
