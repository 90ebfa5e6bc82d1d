import type { Question } from '../bank/model';
import { describe } from '../bank/problem';
import { DRAFT_KEYS, QUIT_DRAFT } from '../draft/keys';
import { lookedAtAll, questionOf, type Revision } from '../draft/revision';
import { proof } from '../quiz/feedback';
import { keyLines, keyOf } from '../quiz/key';
import type { Drafting, DraftState, Outcome } from '../store/drafting';
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
  let shown: Extract<DraftState, { phase: 'looking' }> | undefined;
  for (;;) {
    const state = drafting.state();
    if (state.phase === 'unreadable') {
      lines.say(
        ...(state.notice ? [state.notice] : []),
        ...state.problems.map(each => describe(drafting.file, each)),
      );
      const line = await lines.ask("The file can't be read as it is now. e edit again, u undo > ");
      if (line === undefined || isQuit(line)) return 'quit';
      if (/^e/i.test(line)) return 'edit';
      if (/^u/i.test(line)) drafting.restore();
      continue;
    }
    const question = questionOf(state.revision);
    if (!question) {
      lines.say('', ...(state.notice ? [state.notice] : []), lookedAtAll(state.revision.bank));
      const line = await lines.ask('Enter checks the bank, u undo, q quit > ');
      if (line === undefined || isQuit(line)) return 'quit';
      if (line === '') return 'done';
      if (/^(u|undo)$/i.test(line)) drafting.dispatch({ type: 'undo' });
      continue;
    }
    if (state !== shown) {
      lines.say(
        ...(state.notice ? [state.notice] : []),
        ...(state.revision === shown?.revision
          ? []
          : draftLines(drafting, state.revision, question)),
      );
    }
    shown = state;
    const line = await lines.ask(PROMPT);
    if (line === undefined || isQuit(line)) return 'quit';
    if (/^(e|edit)$/i.test(line)) return 'edit';
    if (/^(f|fix)$/i.test(line)) {
      await replace(drafting, question, lines);
      if (lines.isLeft()) return 'quit';
    } else {
      const type = DECISIONS.find(each => [each, each[0]].includes(line.toLowerCase()));
      if (type) drafting.dispatch({ type });
      else if (/^(\?|h|help)$/i.test(line)) lines.say(...HELP);
      else lines.say('Answer with k, d, l, e, f, u, ? or q.');
    }
  }
}

const PROMPT = 'k keep, d drop, l later, e edit, f fix a distractor, u undo, ? help, q quit > ';
const HELP = [...DRAFT_KEYS, ['q', QUIT_DRAFT]].map(([key, does]) => `  ${key}  ${does}`);
const DECISIONS = ['keep', 'drop', 'later', 'undo'] as const;

function isQuit(line: string): boolean {
  return /^(q|quit)$/i.test(line);
}

function draftLines(
  { doubts }: Drafting,
  { waiting }: Revision,
  question: Question,
): readonly string[] {
  const { stem, topic, kind, evidence, explanation, draft } = question;
  const said = evidence && proof(evidence);
  return [
    '',
    `${waiting.length} to look at. ${stem}`,
    ...(topic ? [`Topic: ${topic}`] : []),
    ...(kind ? [`Kind: ${kind}`] : []),
    ...(draft === 'unsure' ? ['It may not be usable as it stands.'] : []),
    ...doubts(question).map(({ rule, what }) => `${rule}: ${what}.`),
    ...answers(question),
    ...(said ? [`The article: ${said.text}`, `(${said.source})`] : []),
    ...(explanation ? [explanation] : []),
  ];
}

function answers(question: Question): readonly string[] {
  if (question.type === 'choice' || question.type === 'several') {
    return question.options.flatMap(({ text, right, feedback }) => [
      `${right ? 'Right' : 'Wrong'}: ${text}`,
      ...(feedback ? [`  ${feedback}`] : []),
    ]);
  }
  const lines = keyLines(question);
  return (lines.length > 0 ? lines : [keyOf(question)]).map(line => `Right: ${line}`);
}
