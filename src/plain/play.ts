import type { Answer } from '../quiz/answer';
import { type Asking, canUndo } from '../quiz/attempt';
import { feedback } from '../quiz/feedback';
import type { Player } from '../quiz/player';
import { CONFIDENCES, type Confidence } from '../quiz/response';
import { progress } from '../quiz/score';
import { summary } from '../quiz/summary';
import { now } from '../store/clock';
import type { Lines } from './lines';
import { parseAnswer } from './parse-answer';
import { feedbackLines, howTo, questionLines } from './question-lines';

/**
 * Plays an attempt line by line, and sums it up.
 *
 * @param complain says what went wrong in saving, where something did
 */
export async function playPlain(player: Player, lines: Lines, complain: () => void): Promise<void> {
  for (let attempt = player.state(); attempt.phase !== 'over'; attempt = player.state()) {
    if (attempt.phase === 'asking') {
      lines.say(...asked(attempt, player.manner.titleOf?.(attempt.question)));
      await respond(player, lines);
    } else {
      complain();
      lines.say(...feedbackLines(feedback(attempt.question, attempt.response)), '');
      player.dispatch({ type: 'next', at: now() });
    }
  }
  lines.say(
    ...summary(player.state(), player.manner.keeping?.()),
    ...(player.manner.after?.() ?? []),
  );
}

/** Reads lines until one answers, skips or quits. */
async function respond(player: Player, lines: Lines): Promise<void> {
  const asking = player.state();
  while (player.state().responses === asking.responses && asking.phase === 'asking') {
    const line = await lines.ask('> ');
    const { question, shown } = asking;
    if (line === undefined || /^(q|quit)$/i.test(line)) return player.dispatch({ type: 'quit' });
    if (/^(s|skip)$/i.test(line)) player.dispatch({ type: 'skip', at: now() });
    else if (/^(u|undo)$/i.test(line)) {
      if (!canUndo(asking)) lines.say('There is no answer to undo.');
      return player.dispatch({ type: 'undo', at: now() });
    } else if (/^(h|hint)$/i.test(line)) {
      player.dispatch({ type: 'hint' });
      lines.say(question.hint ? `Hint: ${question.hint}` : 'There is no hint.');
    } else if (line === '' || line === '?') lines.say(how(asking));
    else {
      const parsed = parseAnswer(question, shown, line);
      if ('mend' in parsed) lines.say(parsed.mend);
      else await answer(player, parsed.answer, lines);
    }
  }
}

/** Gives an answer, after asking how sure the learner is of it where that is wanted. */
async function answer(player: Player, given: Answer, lines: Lines): Promise<void> {
  const give = (confidence?: Confidence) =>
    player.dispatch({
      type: 'answer',
      answer: given,
      ...(confidence && { confidence }),
      at: now(),
    });
  if (!player.manner.asksConfidence) return give();
  lines.say('How sure are you? 1 guess, 2 fairly sure, 3 certain; Enter leaves it open.');
  for (;;) {
    const line = (await lines.ask('> ')) ?? '';
    if (line === '') return give();
    const confidence =
      CONFIDENCES[Number(line) - 1] ?? CONFIDENCES.find(each => each === line.toLowerCase());
    if (confidence) return give(confidence);
    lines.say('Answer with 1, 2 or 3.');
  }
}

function asked(attempt: Asking, title: string | undefined): readonly string[] {
  const { question, shown, questions, responses } = attempt;
  const ids = questions.map(({ id }) => id);
  const { answered, total, right } = progress(ids, responses);
  const isAgain = responses.some(response => response.question === question.id);
  return [
    ...(title ? [`${title}:`] : []),
    isAgain ? 'Again:' : `Question ${answered + 1} of ${total}, ${right} right so far.`,
    ...questionLines(question, shown),
    how(attempt),
  ];
}

/** How a question is answered, and what else can be said to it. */
function how(attempt: Asking): string {
  const { question, shown } = attempt;
  const words = [
    ...(question.hint ? ['hint'] : []),
    'skip',
    ...(canUndo(attempt) ? ['undo'] : []),
    'quit',
  ];
  // The eighth option is h, as the hint would be.
  const said = shown.length > 7 ? words : words.map(word => `${word.charAt(0)} ${word}`);
  return `${howTo(question)}; ${said.join(', ')}.`;
}
