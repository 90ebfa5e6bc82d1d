import { writeFile } from 'node:fs/promises';
import { record } from './record';
import { svg } from './svg';

/** The picture of the README, which `npm run picture` draws. */
export const PICTURE = 'test/picture/quiz.svg';

/** Draws a question, and what is shown after a wrong answer, from a run of the program. */
export async function draw(): Promise<string> {
  const { seed, question, feedback } = await record();
  const command = `talks-quiz play --seed ${seed}`;
  return svg(
    [
      { title: command, runs: question },
      { title: `${command}: after a wrong answer`, runs: feedback },
    ],
    'talks-quiz in a terminal: a question with three options, and the feedback to a wrong answer with the evidence from the article',
  );
}

if (process.argv[1]?.endsWith('draw.ts')) await writeFile(PICTURE, await draw());
