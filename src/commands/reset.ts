import { createInterface } from 'node:readline/promises';
import { visible } from '../bank/visible';
import { dataFolder, fileName } from '../store/folder';
import { codeOf } from '../store/json-file';
import { countLearners } from '../store/learners';
import { isAttempt, isOwn, keptFiles } from '../store/own-files';
import { removeFiles } from '../store/reset';
import { readSettings, writeSettings } from '../store/settings';
import { shownName } from '../study/learner';
import { Trouble } from '../trouble';
import { noLearner } from './learner';
import type { Globals, ResetOptions } from './options';

/** Removes the attempts of one learner, or everything, once that was confirmed. */
export async function reset({ all, yes }: ResetOptions, globals: Globals): Promise<void> {
  const { learner } = globals;
  const folder = dataFolder(globals.dataDir, process.env);
  if ((learner === undefined) === (all === undefined)) {
    throw new Trouble('Say whose data is to go: --learner NAME, or --all.', 2);
  }
  const below = learner === undefined ? '' : `learners/${fileName(learner)}/`;
  const files = keptFiles(folder).filter(name => isOwn(name) && name.startsWith(below));
  if (files.length === 0) throw new Trouble(nothing(folder, learner));

  const what = describe(folder, files, learner);
  if (!yes) await confirm(`${what} will be removed from ${folder}.`, learner);
  try {
    removeFiles(folder, below);
    if (learner !== undefined) forget(folder, learner);
  } catch (error) {
    throw new Trouble(visible(`Not everything in ${folder} can be removed (${codeOf(error)}).`));
  }
  process.stdout.write(`Removed: ${what}.\n`);
}

function describe(folder: string, files: readonly string[], learner: string | undefined): string {
  const attempts = files.filter(isAttempt).length;
  const count = `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  if (learner !== undefined) return `${count} of ${shownName({ kind: 'named', name: learner })}`;
  const learners = countLearners(folder);
  return `${count} of ${learners} ${learners === 1 ? 'learner' : 'learners'}, and the settings`;
}

function nothing(folder: string, learner: string | undefined): string {
  if (learner === undefined) return visible(`There is nothing to remove in ${folder}.`);
  return noLearner(folder, learner, 'to remove');
}

/** @throws Trouble where the word is another, or nobody is there to give one */
async function confirm(what: string, learner: string | undefined): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new Trouble('Nothing was removed: without a terminal to ask in, add --yes.', 2);
  }
  const words = ['reset', ...(learner === undefined ? [] : [learner])];
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const stop = new AbortController();
  let isInterrupted = false;
  lines.once('SIGINT', () => {
    isInterrupted = true;
    lines.close();
  });
  lines.once('close', () => stop.abort());
  const prompt = visible(`${what}\nType ${words.join(' or ')} to go on: `);
  const answer = await lines.question(prompt, { signal: stop.signal }).catch(() => '');
  lines.close();
  if (isInterrupted) throw new Trouble('\nNothing was removed.', 130);
  if (!words.includes(answer.normalize('NFC').trim())) throw new Trouble('Nothing was removed.');
}

/** The next one to learn is not somebody who has just been removed. */
function forget(folder: string, learner: string): void {
  const { settings } = readSettings(folder);
  if (settings.learner === learner) writeSettings(folder, { learner: 'me' });
}
