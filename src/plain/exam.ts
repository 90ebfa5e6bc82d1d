import { answerText } from '../quiz/answer';
import type { Working } from '../quiz/exam';
import { openText } from '../quiz/exam-state';
import { examScore, examSummary } from '../quiz/exam-summary';
import type { ExamPlayer } from '../quiz/player';
import { present } from '../quiz/present';
import { warning } from '../quiz/time-limit';
import { now } from '../store/clock';
import { keepTime } from '../store/exam-timer';
import { parseExamLine } from './exam-line';
import { asked, how, overview, timeLine } from './exam-question';
import { reviewLines } from './exam-review';
import type { Lines } from './lines';
import { parseAnswer } from './parse-answer';

/**
 * Plays an exam line by line: nothing of right or wrong is told before it is handed in, and everything
 * after that.
 *
 * @param complain says what went wrong in saving, where something did
 */
export async function examPlain(
  player: ExamPlayer,
  lines: Lines,
  complain: () => void,
): Promise<void> {
  const handedIn = untilHandedIn(player);
  const sitting = { player, say: lines.say, ask: () => lines.ask('> ', handedIn) };
  const silence = tellTime(player, lines);
  const stop = keepTime(player);
  try {
    await work(sitting, complain);
  } finally {
    stop();
    silence();
  }
  const exam = player.state();
  if (exam.phase !== 'reviewing') {
    return lines.say(...examSummary(exam, player.manner.keeping?.()));
  }
  lines.say(...examScore(exam), '', ...reviewLines(exam));
  player.dispatch({ type: 'quit', at: now() });
}

interface Sitting {
  readonly player: ExamPlayer;
  readonly say: Lines['say'];
  /** The next line; an empty one where the time is over before it comes. */
  readonly ask: () => Promise<string | undefined>;
}

async function work(sitting: Sitting, complain: () => void): Promise<void> {
  const { player, say, ask } = sitting;
  const first = player.state();
  if (first.phase === 'working') say(...timeLine(first));
  let shown: Working['question'] | undefined;
  for (let exam = player.state(); exam.phase === 'working'; exam = player.state()) {
    if (exam.question !== shown) say(...(shown ? [''] : []), ...asked(exam));
    shown = exam.question;
    const line = await ask();
    if (line === undefined) player.dispatch({ type: 'quit', at: now() });
    else if (player.state().phase === 'working') await follow(sitting, exam, line);
    complain();
  }
}

/** Does what a line says. */
async function follow({ player, say, ask }: Sitting, exam: Working, line: string): Promise<void> {
  const { question, questions, place, marked } = exam;
  const said = parseExamLine(line);
  switch (said.says) {
    case 'next':
      if (place === questions.length - 1) return say(LAST, ...overview(exam));
      return player.dispatch({ type: 'next', at: now() });
    case 'previous':
      if (place === 0) return say('This is the first question.');
      return player.dispatch({ type: 'previous', at: now() });
    case 'go':
      if (said.number < 1 || said.number > questions.length)
        return say(`Go to a question from 1 to ${questions.length}.`);
      return player.dispatch({ type: 'go', place: said.number - 1, at: now() });
    case 'mark':
      player.dispatch({ type: 'mark' });
      return say(marked.has(question.id) ? 'No longer marked.' : 'Marked for later.');
    case 'overview':
      return say(...overview(exam));
    case 'help':
      return say(how(exam));
    case 'quit':
      return player.dispatch({ type: 'quit', at: now() });
    case 'hand-in': {
      const open = openText(exam);
      if (open) {
        say(`${open} Hand in all the same? Answer with yes or no.`);
        const sure = await ask();
        if (sure === undefined) return player.dispatch({ type: 'quit', at: now() });
        if (!/^(y|yes|hand ?in)$/i.test(sure)) return say('The exam goes on.');
      }
      return player.dispatch({ type: 'hand-in', at: now() });
    }
    case 'answer': {
      const parsed = parseAnswer(question, present(question, exam.seed), said.text);
      if ('mend' in parsed) return say(parsed.mend);
      player.dispatch({ type: 'answer', answer: parsed.answer, at: now() });
      if (player.state().phase !== 'working') return;
      say(`Your answer: ${answerText(parsed.answer)}`);
      if (place === questions.length - 1) say(LAST);
      return player.dispatch({ type: 'next', at: now() });
    }
  }
}

const LAST = 'That was the last question. Say "hand in", or "go 1" to go through them again.';

/** Resolves as soon as the exam is handed in, by whomever. */
function untilHandedIn(player: ExamPlayer): Promise<void> {
  return new Promise(done => {
    const look = () => {
      if (player.state().phase === 'reviewing') done();
    };
    player.subscribe(look);
  });
}

/** Says each warning of the time once; returns how to stop. */
function tellTime(player: ExamPlayer, lines: Lines): () => void {
  let told: number | undefined;
  return player.subscribe(() => {
    const exam = player.state();
    if (exam.phase !== 'working' || !exam.limit) return;
    const due = warning(exam.limit, exam.clock);
    if (!due || due.mark === told) return;
    told = due.mark;
    lines.say('', due.text);
  });
}
