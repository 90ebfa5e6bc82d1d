import type { Article } from '../article/article';
import { visible } from '../bank/visible';
import { type Drafting, type Outcome, openDrafting } from '../store/drafting';
import { edit } from '../store/editor';
import { Trouble } from '../trouble';
import { print } from '../wrapped';
import { check } from './check';
import type { Globals } from './options';
import { isPlain } from './plain';

/** Has a person go through a drafted bank, with an editor in between, and then checks it. */
export async function goThrough(
  file: string,
  path: string,
  article: Article,
  globals: Globals,
): Promise<void> {
  const drafting = openDrafting(file, article);
  const round = await rounds(globals);
  for (;;) {
    const outcome = await round(drafting);
    const gone = drafting.gone();
    if (gone && outcome !== 'edit') {
      const mend = `It has all that was decided: talks-quiz new ${path} -o FILE goes on where it is now.`;
      throw new Trouble(visible(`${gone} ${mend}`), outcome === 'interrupted' ? 130 : 1);
    }
    switch (outcome) {
      case 'edit':
        drafting.reread(gone ?? edit(drafting.file, drafting.line(), process.env));
        continue;
      case 'interrupted':
        process.exitCode = 130;
        return left(drafting, path, file);
      case 'quit':
        return left(drafting, path, file);
      case 'done':
        return check([file], path === '-' ? {} : { article: path }, globals);
    }
  }
}

type Round = (drafting: Drafting) => Promise<Outcome>;

async function rounds(globals: Globals): Promise<Round> {
  return isPlain(globals)
    ? (await import('../plain/draft')).draftPlain
    : (await import('../ui/run-draft')).runDraft;
}

/** What is still to be done, and how to come back to it. */
function left(drafting: Drafting, path: string, file: string): void {
  const state = drafting.state();
  const count = state.phase === 'looking' ? state.revision.waiting.length : 0;
  if (count === 0) return;
  const questions = count === 1 ? '1 question is' : `${count} questions are`;
  print(process.stdout, [
    visible(`${questions} still to be looked at: talks-quiz new ${path} -o ${file} goes on.`),
  ]);
}
