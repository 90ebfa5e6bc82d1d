import type { Article } from '../article/article';
import { decode } from '../bank/decode';
import { visible } from '../bank/visible';
import { hasToDo } from '../draft/to-do';
import { readBytes } from '../store/banks';
import { type Drafting, type DraftState, type Outcome, openDrafting } from '../store/drafting';
import { edit } from '../store/editor';
import { Trouble } from '../trouble';
import { print } from '../wrapped';
import { check } from './check';
import type { Globals, NewOptions } from './options';
import { isPlain } from './plain';
import { typed } from './typed';

/** Has a person go through a drafted bank, with an editor in between, and then checks it. */
export async function goThrough(
  file: string,
  path: string,
  article: Article,
  { output }: NewOptions,
  globals: Globals,
): Promise<void> {
  const drafting = openDrafting(file, article);
  const round = await rounds(globals);
  for (;;) {
    const outcome = await round(drafting);
    const gone = drafting.gone();
    if (gone && outcome !== 'edit') {
      const mend = `It has all that was decided: ${goesOn(path, 'FILE')} goes on where it is now.`;
      throw new Trouble(visible(`${gone} ${mend}`), outcome === 'interrupted' ? 130 : 1);
    }
    switch (outcome) {
      case 'edit':
        drafting.edit((bank, line) => edit(bank, line, process.env));
        continue;
      case 'interrupted':
        process.exitCode = 130;
        return left(drafting, file, goesOn(path, output));
      case 'quit':
        return left(drafting, file, goesOn(path, output));
      case 'done':
        await check([file], path === '-' ? {} : { article: path }, globals);
        say('');
        return say([played(typed(file)), ...(hasToDo(textOf(file)) ? [TO_DO] : [])].join(' '));
    }
  }
}

type Round = (drafting: Drafting) => Promise<Outcome>;

async function rounds(globals: Globals): Promise<Round> {
  return isPlain(globals)
    ? (await import('../plain/draft')).draftPlain
    : (await import('../ui/run-draft')).runDraft;
}

/** Says what is still to be done, and how to come back to it. */
function left(drafting: Drafting, file: string, again: string): void {
  say(open(drafting.state(), typed(file), again));
}

function open(state: DraftState, file: string, again: string): string {
  if (state.phase === 'unreadable') {
    return `The file can't be read as it is now: talks-quiz check ${file} says why.`;
  }
  const { length } = state.revision.waiting;
  if (length === 0) return `talks-quiz check ${file} checks the bank. ${played(file)}`;
  const questions = length === 1 ? '1 question is' : `${length} questions are`;
  return `${questions} still to be looked at: ${again} goes on.`;
}

/** The command that was typed, or one that names the bank's file. */
function goesOn(path: string, file: string | undefined): string {
  return `talks-quiz new ${typed(path)}${file === undefined ? '' : ` -o ${typed(file)}`}`;
}

function played(file: string): string {
  return `talks-quiz play ${file} plays it.`;
}

const TO_DO = 'The list at the top of the file says what is left to do before others play it.';

function textOf(file: string): string {
  const text = decode(readBytes(file, 'a bank'));
  return typeof text === 'string' ? text : '';
}

function say(sentence: string): void {
  print(process.stdout, [visible(sentence)]);
}
