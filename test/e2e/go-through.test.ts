import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBank } from '../../src/bank/read';
import { temporaryFolder } from './folders';
import { type Settings, start } from './terminal';

const ARTICLE = `Bridge at Brodno stays closed

The bridge at Brodno will stay closed until the summer, Mayor Ana Kral said on 2 December 2025.

"We will not open a bridge that nobody has inspected for twelve years," Kral told reporters.

Engineer Jan Novak disagreed. "The cracks in the second pillar are older than the bridge's last coat of paint," Novak said.

"Our drivers lose two hours a day because of this detour," said Eva Mala, who owns a transport company in Brodno.

About 900 lorries crossed the bridge each day before it was closed, according to Petr Svoboda, a spokesman for the region.

"The region will pay for the inspection before the end of March," Svoboda said.
`;

interface Place {
  readonly article: string;
  readonly bank: string;
}

function place(): Place {
  const folder = temporaryFolder();
  const article = join(folder, 'bridge.txt');
  writeFileSync(article, ARTICLE);
  return { article, bank: join(folder, 'bridge.quiz.md') };
}

function goThrough({ article, bank }: Place, settings: Settings = {}) {
  return start(['new', article, '-o', bank], settings);
}

/** An editor that does one thing to the file that it is given, whatever it is told besides. */
function editor(name: string, script: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, `#!/bin/sh\nfor file; do :; done\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function questionsIn({ bank }: Place) {
  const read = readBank(readFileSync(bank, 'utf8'));
  if (!read.ok) throw new Error('It is no bank.');
  return read.source.bank.questions;
}

test('every question is shown with its proof; what is kept is in the file at once', async () => {
  const at = place();
  const program = goThrough(at);
  await program.until('k keep · d drop');
  const drafted = questionsIn(at);
  expect(drafted.length).toBeGreaterThan(2);
  expect(drafted.every(({ draft }) => draft === 'sure')).toBe(true);
  expect(program.screen()).toContain(`${drafted.length} to look at`);
  expect(program.screen()).toContain('paragraph');

  program.press('k');
  await program.until(`${drafted.length - 1} to look at`);
  expect(questionsIn(at)[0]).not.toHaveProperty('draft');
  program.press('d');
  await program.until(`${drafted.length - 2} to look at`);
  expect(questionsIn(at)).toHaveLength(drafted.length - 1);
  program.kill('SIGKILL');
  await program.exited;

  const again = goThrough(at);
  await again.until('k keep · d drop');
  expect(again.scrollback()).toContain(
    `is there already: ${drafted.length - 2} questions still to look at`,
  );
  for (let left = drafted.length - 2; left > 0; left -= 1) {
    await again.until(`${left} to look at`);
    again.press('k');
  }
  await again.until('You have looked at everything.');
  again.press('enter');
  expect(await again.exited).toMatchObject({ exitCode: 0 });
  expect(again.scrollback()).toContain(`${drafted.length - 1} questions, no errors`);
  expect(questionsIn(at).some(({ draft }) => draft)).toBe(false);

  const third = goThrough(at);
  expect(await third.exited).toMatchObject({ exitCode: 1 });
  expect(third.scrollback()).toContain('every question in it was looked at');
});

test('a question is edited in the editor of the user, and the review goes on with it', async () => {
  const at = place();
  const told = join(temporaryFolder(), 'told');
  const vi = editor('vi', `echo "$1" > '${told}'; sed -i 's/^## /## Edited: /' "$file"`);
  const program = goThrough(at, { env: { EDITOR: vi } });
  await program.until('k keep · d drop');
  const before = readFileSync(at.bank, 'utf8').split('\n');
  program.press('e');
  await program.until('Edited: ');
  expect(before[Number(readFileSync(told, 'utf8').trim().slice(1)) - 1]).toMatch(/^## /);
  program.press('q');
  expect(await program.exited).toMatchObject({ exitCode: 0 });
  expect(program.scrollback().replace(/\n/g, '')).toContain(
    'still to be looked at: talks-quiz new',
  );
});

test('an edit that breaks the bank is told, and can be mended or undone', async () => {
  const at = place();
  const breaks = editor('breaks', `sed -i '0,/^- \\[x\\]/s//- [ ]/' "$file"`);
  const program = goThrough(at, { columns: 40, rows: 12, env: { VISUAL: breaks } });
  await program.until('k keep');
  const before = readFileSync(at.bank, 'utf8');
  program.press('e');
  await program.until("can't be read as it is now");
  expect(program.screen()).toContain('no option is');
  program.press('u');
  await program.until('k keep');
  expect(readFileSync(at.bank, 'utf8')).toBe(before);
  program.press('ctrlC');
  expect(await program.exited).toMatchObject({ exitCode: 130 });
});

test('an editor that is not there is told', async () => {
  const program = goThrough(place(), { env: { EDITOR: '/no/such/editor' } });
  await program.until('k keep · d drop');
  program.press('e');
  expect(await program.until('The editor /no/such/editor failed')).toContain('k keep');
});

test('a distractor is replaced by somebody of the article, or by what is typed', async () => {
  const at = place();
  const program = goThrough(at);
  await program.until('f fix a distractor');
  program.press('f');
  await program.until('Replace which distractor?');
  program.press('enter');
  await program.until('Something else: type it');
  program.press('up', 'enter');
  await program.until('Instead of');
  program.press('P', 'a', 'v', 'e', 'l', 'enter');
  expect(await program.until('k keep · d drop')).toContain('  Pavel');
  expect(readFileSync(at.bank, 'utf8')).toContain('- [ ] Pavel\n');
  program.press('u');
  await program.until(screen => !screen.includes('Pavel'));
  expect(readFileSync(at.bank, 'utf8')).not.toContain('Pavel');
});

test('what was changed elsewhere meanwhile is not overwritten', async () => {
  const at = place();
  const program = goThrough(at);
  await program.until('k keep · d drop');
  const changed = readFileSync(at.bank, 'utf8').replace('## ', '## Changed: ');
  writeFileSync(at.bank, changed);
  program.press('k');
  await program.until('was changed elsewhere, and is read anew');
  expect(program.screen()).toContain('Changed: ');
  expect(readFileSync(at.bank, 'utf8')).toBe(changed);
});

test('line by line it is the same', async () => {
  const at = place();
  const program = goThrough(at, { env: { INK_SCREEN_READER: 'true' } });
  await program.until('k keep, d drop, l later');
  const count = questionsIn(at).length;
  program.press('k', 'enter');
  await program.until(`${count - 1} to look at.`);
  program.press('x', 'enter');
  await program.until('Answer with k, d, l, e, f, u or q.');
  program.press('u', 'enter');
  await program.until(screen => screen.trimEnd().endsWith('q quit >'));
  expect(questionsIn(at).every(({ draft }) => draft === 'sure')).toBe(true);
  program.press('q', 'enter');
  expect(await program.exited).toMatchObject({ exitCode: 0 });
  expect(program.raw()).not.toContain('\x1b[2K');
});
