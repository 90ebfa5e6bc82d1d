import { QUICK, topics } from '../quiz/select';
import type { Desk } from '../store/desk';
import type { Choice } from '../store/players';
import { type MenuEntry, menu } from '../study/menu';
import { Trouble } from '../trouble';
import { choose } from './choose';
import { chooseLearner } from './learners';
import type { Lines } from './lines';
import { playAny } from './play-any';
import { reviewPlain } from './review';
import { scoreLines } from './scores';

/** The menu line by line, until the learner quits or the input ends. */
export async function menuPlain(desk: Desk, lines: Lines, complain: () => void): Promise<void> {
  const { bank } = desk;
  const review = desk.hasPlayed() ? (await desk.review()).review : undefined;
  const entries = menu(desk.history(), bank.questions, review);
  complain();
  lines.say(`talks-quiz: ${bank.heading ?? bank.title}`);
  const entry = await choose(lines, entries, ({ label }) => label);
  if (entry?.to === 'quit') return;
  const next = entry ? await follow(desk, entry, lines, complain) : desk;
  if (!lines.isLeft()) await menuPlain(next, lines, complain);
}

async function follow(
  desk: Desk,
  entry: MenuEntry,
  lines: Lines,
  complain: () => void,
): Promise<Desk> {
  const { bank } = desk;
  const play = async (choice: Choice) => {
    await playAny(desk.begin(choice), lines, complain);
    lines.say('');
    return desk;
  };
  switch (entry.to) {
    case 'go-on':
      await playAny(desk.goOn(entry.attempt), lines, complain);
      return desk;
    case 'quick':
      return play({ mode: 'quick', count: QUICK });
    case 'review':
      await reviewPlain(desk, await desk.review(), lines, complain);
      return desk;
    case 'missed':
      return play({ mode: 'missed', purpose: 'cram', only: desk.history().missed });
    case 'whole':
      return play({ mode: 'whole' });
    case 'topics': {
      const topic = await choose(lines, topics(bank.questions), each => each);
      return topic === undefined ? desk : play({ mode: 'topic', topic });
    }
    case 'briefing':
      lines.say(...bank.briefing.split('\n'), '');
      return desk;
    case 'scores':
      lines.say(...(await scoreLines(desk)), '');
      complain();
      return desk;
    case 'banks': {
      const name = await choose(lines, desk.banks, each => each);
      return name === undefined ? desk : open(desk, name, lines);
    }
    case 'learners':
      lines.clear();
      return (await chooseLearner(desk, lines)) ?? desk;
    case 'quit':
      return desk;
  }
}

async function open(desk: Desk, name: string, lines: Lines): Promise<Desk> {
  try {
    return await desk.open(name);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    lines.say(error.message);
    return desk;
  }
}
