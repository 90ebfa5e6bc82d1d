import type { Question } from '../bank/model';
import { describe } from '../bank/problem';
import { distractors } from '../draft/replace';
import { questionOf, type Revision } from '../draft/revision';
import { proof } from '../quiz/feedback';
import { keyLines, keyOf } from '../quiz/key';
import type { Drafting, Outcome } from '../store/drafting';
import { type Lines, openLines } from './lines';
import { replace } from './replace';

/** Has a person go through a drafted bank line by line, until they leave it. */
export async function draftPlain(drafting: Drafting): Promise<Outcome> {
  const lines = openLines(process.stdin, process.stdout);
  const outcome = await goThrough(drafting, lines);
  lines.close();
  return lines.isInterrupted() ? 'interrupted' : outcome;
}

async function goThrough(drafting: Drafting, lines: Lines): Promise<Outcome> {
  for (;;) {
    const state = drafting.state();
    if (state.phase === 'unreadable') {
      lines.say(...state.problems.map(each => describe(drafting.file, each)));
      const line = await lines.ask("The file can't be read as it is now. e edit again, u undo > ");
      if (line === undefined || isQuit(line)) return 'quit';
      if (/^e/i.test(line)) return 'edit';
      if (/^u/i.test(line)) drafting.restore();
      continue;
    }
    const question = questionOf(state.revision);
    if (!question) return 'done';
    lines.say(
      ...(state.notice ? [state.notice] : []),
      ...draftLines(drafting, state.revision, question),
    );
    const line = await lines.ask(PROMPT);
    if (line === undefined || isQuit(line)) return 'quit';
    if (/^(e|edit)$/i.test(line)) return 'edit';
    if (/^(f|fix)$/i.test(line)) {
      await replace(drafting, question, lines);
      if (lines.isLeft()) return 'quit';
    } else {
      const type = DECISIONS.find(each => [each, each[0]].includes(line.toLowerCase()));
      if (type) drafting.dispatch({ type });
      else lines.say('Answer with k, d, l, e, f, u or q.');
    }
  }
}

const PROMPT = 'k keep, d drop, l later, e edit, f fix a distractor, u undo, q quit > ';
const DECISIONS = ['keep', 'drop', 'later', 'undo'] as const;

function isQuit(line: string): boolean {
  return /^(q|quit)$/i.test(line);
}

function draftLines(
  { doubts }: Drafting,
  { waiting }: Revision,
  question: Question,
): readonly string[] {
  const { stem, evidence, explanation, draft } = question;
  const said = evidence && proof(evidence);
  return [
    '',
    `${waiting.length} to look at. ${stem}`,
    ...(draft === 'unsure' ? ['It may not be usable as it stands.'] : []),
    ...doubts(question).map(({ rule, what }) => `${rule}: ${what}.`),
    ...answers(question),
    ...(said ? [`${said.text} ${said.source}`] : []),
    ...(explanation ? [explanation] : []),
  ];
}

function answers(question: Question): readonly string[] {
  const lines = keyLines(question);
  const key = lines.length > 0 ? lines : [keyOf(question)];
  return [
    ...key.map(line => `Right: ${line}`),
    ...distractors(question).map(line => `Wrong: ${line}`),
  ];
}
