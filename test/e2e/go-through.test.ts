import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBank } from '../../src/bank/read';
import { temporaryFolder } from './folders';
import { type Settings, start } from './terminal';

const ARTICLE = `Bridge at Brodno stays closed

"We will not open a bridge that nobody has inspected," Mayor Ana Kral told reporters.

"The cracks in the second pillar are old," said Jan Novak, the engineer who built it.

"Our drivers lose two hours a day," said Eva Mala, who owns a transport company.

"The region will pay for the inspection," said Petr Svoboda, a spokesman for the region.
`;

const BANK = `---
title: Bridge at Brodno stays closed
article:
  sha256: ${createHash('sha256').update(ARTICLE).digest('hex')}
---

# Bridge at Brodno stays closed

## Who said that nobody has inspected the bridge?

\`\`\`quiz
id: inspected
topic: who said what
kind: statement
evidence: We will not open a bridge that nobody has inspected
by: Ana Kral
paragraph: 2
draft: sure
\`\`\`

- [x] Ana Kral
- [ ] Jan Novak
  > Novak spoke of the cracks.
- [ ] Eva Mala

> She told reporters so.

## How many hours a day do drivers lose, as Eva Mala said?

\`\`\`quiz
id: hours
topic: how many
kind: statement
evidence: Our drivers lose two hours a day
by: Eva Mala
paragraph: 4
draft: unsure
\`\`\`

**Answer:** 2

## Who said that the region will pay?

\`\`\`quiz
id: pays
topic: who said what
kind: statement
evidence: The region will pay for the inspection
by: Petr Svoboda
paragraph: 5
draft: sure
\`\`\`

- [ ] Jan Novak
- [x] Petr Svoboda
- [ ] Ana Kral
`;

interface Place {
  readonly article: string;
  readonly bank: string;
}

/** An article, and a draft of it that nobody has looked at. */
function place(): Place {
  const folder = temporaryFolder();
  const article = join(folder, 'bridge.txt');
  const bank = join(folder, 'bridge.quiz.md');
  writeFileSync(article, ARTICLE);
  writeFileSync(bank, BANK);
  return { article, bank };
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

test('every question is shown with its proof; what is decided is in the file at once', async () => {
  const at = place();
  const program = goThrough(at);
  const screen = await program.until('k keep · d drop');
  expect(screen.slice(screen.indexOf('New bank'))).toMatchInlineSnapshot(`
    "New bank · Bridge at Brodno stays closed                            3 to look at
    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌

    Who said that nobody has inspected the bridge?
    who said what · statement

    ✓ Ana Kral
      Jan Novak
        Novak spoke of the cracks.
      Eva Mala

    │ “We will not open a bridge that nobody has inspected”
    │ Ana Kral · paragraph 2

    She told reporters so.

    k keep · d drop · e edit · f fix distractor · l later · ? keys · q quit"
  `);
  program.press('k');
  await program.until('2 to look at');
  expect(program.screen()).toContain('! It may not be usable as it stands.');
  expect(questionsIn(at)[0]).not.toHaveProperty('draft');
  program.press('d');
  await program.until('1 to look at');
  expect(questionsIn(at).map(({ id }) => id)).toEqual(['inspected', 'pays']);
  program.kill('SIGKILL');
  await program.exited;

  const again = goThrough(at);
  await again.until('1 to look at');
  expect(again.scrollback().replace(/\n/g, ' ')).toContain(
    'is there already: 1 question still to look at.',
  );
  again.press('k');
  const end = await again.until('You have looked at everything.');
  expect(end.slice(end.indexOf('New bank'))).toMatchInlineSnapshot(`
    "New bank · Bridge at Brodno stays closed
    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

    You have looked at everything. 2 questions are in the bank.

    Enter checks the bank · u undo · ? keys · q quit"
  `);
  again.press('enter');
  expect(await again.exited).toMatchObject({ exitCode: 0 });
  expect(again.scrollback()).toContain('2 questions, no errors');
  expect(joined(again.scrollback())).toMatch(new RegExp(`talks-quiz play ${at.bank} plays it\\.$`));
  expect(questionsIn(at).some(({ draft }) => draft)).toBe(false);

  const third = goThrough(at);
  expect(await third.exited).toMatchObject({ exitCode: 1 });
  expect(joined(third.scrollback())).toBe(
    `${at.bank} is there already, and every question in it was looked at. -o names another file; talks-quiz check ${at.bank} checks this one, and talks-quiz play ${at.bank} plays it.`,
  );
});

test('at the end it is said how to play the bank, and that its list is still open', async () => {
  const article = join(temporaryFolder(), 'bridge.txt');
  writeFileSync(article, ARTICLE);
  const at = { article, bank: `${article.replace('.txt', '')} 2.quiz.md` };
  const program = goThrough(at);
  await program.until('1 to look at');
  program.press('k');
  await program.until('You have looked at everything');
  program.press('enter');
  expect(await program.exited).toMatchObject({ exitCode: 0 });
  const said = joined(program.scrollback());
  expect(said).toContain('1 question, no errors');
  expect(said.slice(said.lastIndexOf('talks-quiz play'))).toBe(
    `talks-quiz play "${at.bank}" plays it. The list at the top of the file says what is left to do before others play it.`,
  );
});

test.each([
  ['talks-quiz new bridge.txt', ['bridge.txt']],
  ['talks-quiz new bridge.txt -o "my bridge.quiz.md"', ['bridge.txt', '-o', 'my bridge.quiz.md']],
])('it is said how to go on as it was begun: %s', async (command, typed) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'bridge.txt'), ARTICLE);
  const program = start(['new', ...typed], { cwd, columns: 120 });
  await program.until('1 to look at');
  program.press('q');
  expect(await program.exited).toMatchObject({ exitCode: 0 });
  expect(program.screen().split('\n').at(-1)).toBe(
    `1 question is still to be looked at: ${command} goes on.`,
  );
});

test('whoever quits at the end is told how to check and play the bank', async () => {
  const { at, program } = numbers();
  await program.until('1 to look at');
  program.press('k');
  await program.until('You have looked at everything');
  program.press('q');
  expect(await program.exited).toMatchObject({ exitCode: 0 });
  expect(joined(program.scrollback())).toContain(
    `talks-quiz check ${at.bank} checks the bank. talks-quiz play ${at.bank} plays it.`,
  );
});

test('a bank of another article is left alone', async () => {
  const at = place();
  writeFileSync(at.article, `${ARTICLE}\nMore.\n`);
  const program = goThrough(at);
  expect(await program.exited).toMatchObject({ exitCode: 1 });
  expect(program.scrollback().replace(/\n/g, ' ')).toContain('is of another article');
  expect(readFileSync(at.bank, 'utf8')).toBe(BANK);
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
  expect(program.scrollback().replace(/\n/g, ' ')).toContain(
    'still to be looked at: talks-quiz new',
  );
});

test('an edit is undone like any other decision, to the byte', async () => {
  const at = place();
  const vi = editor('vi', `sed -i 's/^# Bridge.*/# A bridge/; s/^## /## Edited: /' "$file"`);
  const program = goThrough(at, { env: { EDITOR: vi } });
  await program.until('3 to look at');
  program.press('k');
  await program.until('2 to look at');
  const before = readFileSync(at.bank, 'utf8');
  program.press('e');
  const edited = await program.until('Edited: How many hours');
  expect(edited).toContain('u undo');
  program.press('u');
  await program.until(screen => !screen.includes('Edited: '));
  expect(readFileSync(at.bank, 'utf8')).toBe(before);
  program.press('u');
  await program.until('3 to look at');
  expect(readFileSync(at.bank, 'utf8')).toBe(BANK);
});

test('an editor that changes nothing leaves what was decided before to be undone', async () => {
  const at = place();
  const fails = editor('fails', 'exit 3');
  const program = goThrough(at, { env: { EDITOR: fails } });
  await program.until('3 to look at');
  program.press('d');
  await program.until('2 to look at');
  program.press('e');
  await program.until('(it ended with 3)');
  program.press('u');
  await program.until('3 to look at');
  expect(readFileSync(at.bank, 'utf8')).toBe(BANK);
});

test('an edit is not undone over what somebody else has written since, or before', async () => {
  const at = place();
  const adds = editor('adds', `printf '\n> Edited.\n' >> "$file"`);
  const program = goThrough(at, { env: { EDITOR: adds } });
  await program.until('3 to look at');
  writeFileSync(at.bank, BANK.replace('## ', '## Changed: '));
  program.press('e');
  await program.until('Changed: ');
  program.press('u');
  await program.until(() => !readFileSync(at.bank, 'utf8').includes('Edited.'));
  expect(readFileSync(at.bank, 'utf8')).toBe(BANK.replace('## ', '## Changed: '));
  program.press('e');
  await program.until('u undo');
  const changed = `${readFileSync(at.bank, 'utf8')}<!-- by somebody else -->\n`;
  writeFileSync(at.bank, changed);
  program.press('u');
  await program.until('was changed elsewhere, and is read anew');
  expect(readFileSync(at.bank, 'utf8')).toBe(changed);
});

test('an edit that breaks the bank is told, and can be mended or undone', async () => {
  const at = place();
  const breaks = editor('breaks', `sed -i '0,/^- \\[x\\]/s//- [ ]/' "$file"`);
  const program = goThrough(at, { columns: 40, rows: 12, env: { VISUAL: breaks } });
  await program.until('k keep');
  const before = readFileSync(at.bank, 'utf8');
  program.press('e');
  const broken = await program.until("can't be read as it is now");
  expect(broken.slice(broken.indexOf('The file'))).toMatchInlineSnapshot(`
    "The file can't be read as it is now
    It stays as it was saved. Nothing is
    lost by editing it again.

    bridge.quiz.md:21:1: no option is marked
    as right. Write its box as \`[x]\`.
    e edit again · u undo the edit · ? keys
    q quit"
  `);
  program.press('u');
  await program.until('k keep');
  expect(readFileSync(at.bank, 'utf8')).toBe(before);
  program.press('ctrlC');
  expect(await program.exited).toMatchObject({ exitCode: 130 });
});

test('an edit that leaves no text, or no file, ends nothing', async () => {
  const at = place();
  const spoils = editor('spoils', `printf '\\377' > "$file"`);
  const program = goThrough(at, { env: { VISUAL: spoils } });
  await program.until('k keep');
  program.press('e');
  await program.until('the file is not UTF-8 from here on. Save it as UTF-8.');
  rmSync(at.bank);
  program.press('u');
  await program.until('! The bank is no longer at');
  writeFileSync(at.bank, '');
  program.press('u');
  await program.until('k keep');
  expect(readFileSync(at.bank, 'utf8')).toBe(BANK);
});

test('every key is in sight on a small screen', async () => {
  const at = place();
  const program = goThrough(at, { columns: 40, rows: 12 });
  await program.until('3 to look at');
  program.press('k');
  await program.until('2 to look at');
  program.press('d');
  const small = await program.until('1 to look at');
  expect(small.slice(small.indexOf('New bank'))).toMatchInlineSnapshot(`
    "New bank · Bridge at Brod…  1 to look at
    Who said that the region will pay?
    who said what · statement

      Jan Novak
    ✓ Petr Svoboda
      Ana Kral

    ↓ 3 more lines · PgDn
    k keep · d drop · e edit · f fix
    l later · u undo · ? keys · q quit"
  `);
  program.press('k');
  const end = await program.until('You have looked at');
  expect(end.slice(end.indexOf('New bank'))).toMatchInlineSnapshot(`
    "New bank · Bridge at Brodno stays clo…
    You have looked at everything. 2
    questions are in the bank.
    Enter checks the bank · u undo · ? keys
    q quit"
  `);
});

test('every key is in sight on a usual screen', async () => {
  const program = goThrough(place());
  await program.until('3 to look at');
  program.press('l');
  await program.until('u undo');
  program.press('l');
  const usual = await program.until('f fix distractor');
  expect(usual.split('\n').at(-1)).toMatchInlineSnapshot(
    `"k keep · d drop · e edit · f fix distractor · l later · u undo · ? keys · q quit"`,
  );
});

test('an editor that is not there is told', async () => {
  const program = goThrough(place(), { env: { EDITOR: '/no/such/editor' } });
  await program.until('k keep · d drop');
  program.press('e');
  expect(await program.until('The editor /no/such/editor failed')).toContain('k keep');
});

test('of an editor that a signal ended, the signal is named', async () => {
  const dies = editor('dies', 'kill -TERM $$');
  const program = goThrough(place(), { env: { EDITOR: dies } });
  await program.until('k keep · d drop');
  program.press('e');
  await program.until(screen =>
    joined(screen).includes(
      `! The editor ${dies} failed (SIGTERM ended it). VISUAL or EDITOR names another.`,
    ),
  );
});

test('a distractor is replaced by somebody of the article, or by what is typed', async () => {
  const at = place();
  const program = goThrough(at);
  await program.until('f fix distractor');
  program.press('f');
  await program.until('Replace which distractor?');
  program.press('enter');
  const others = await program.until('Something else: type it');
  expect(others.slice(others.indexOf('Instead'))).toMatchInlineSnapshot(`
    "Instead of “Jan Novak”

    Who said that nobody has inspected the bridge?

    ❯ Petr Svoboda
      Something else: type it

    ↑↓ Enter · Esc back · ? keys · q quit"
  `);
  program.press('up', 'enter');
  await program.until('Instead of');
  program.press('P', 'a', 'v', 'e', 'l', 'enter');
  expect(await program.until('k keep · d drop')).toContain('  Pavel');
  expect(readFileSync(at.bank, 'utf8')).toContain('- [ ] Pavel\n');
  program.press('u');
  await program.until(screen => !screen.includes('Pavel'));
  expect(readFileSync(at.bank, 'utf8')).not.toContain('Pavel');
});

test('Escape goes one step back: from typing to the list, to the distractors, to the question', async () => {
  const program = goThrough(place());
  await program.until('f fix distractor');
  program.press('f');
  await program.until('Replace which distractor?');
  program.press('down');
  await program.until('❯ Eva Mala');
  program.press('enter');
  await program.until('Something else: type it');
  program.press('up', 'enter');
  await program.until('The words of the new option');
  program.press(...'jan novak', 'enter');
  await program.until('! That is an option already.');
  program.press('esc');
  const list = await program.until('Something else: type it');
  expect(list.slice(list.indexOf('Instead'))).toMatchInlineSnapshot(`
    "Instead of “Eva Mala”

    Who said that nobody has inspected the bridge?

      Petr Svoboda
    ❯ Something else: type it

    ↑↓ Enter · Esc back · ? keys · q quit"
  `);
  program.press('esc');
  await program.until('❯ Eva Mala');
  expect(program.screen()).toContain('Replace which distractor?');
  program.press('esc');
  await program.until('k keep · d drop');
});

test('an option that is there already is refused, and can be typed anew', async () => {
  const at = place();
  const program = goThrough(at);
  await program.until('f fix distractor');
  program.press('f');
  await program.until('Replace which distractor?');
  program.press('enter');
  await program.until('Something else: type it');
  program.press('up', 'enter');
  await program.until('Nobody may be said');
  program.press(...'eva mala', 'enter');
  const refused = await program.until('is an option');
  expect(refused.slice(refused.indexOf('Instead'))).toMatchInlineSnapshot(`
    "Instead of “Jan Novak”
    ! That is an option already.

    The words of the new option, then Enter:
    > eva mala

    Nobody may be said to have said what they did not.

    Enter goes on · Esc back"
  `);
  for (const _ of 'eva mala') program.press('backspace');
  const cleared = await program.until('>\n');
  expect(cleared.slice(cleared.indexOf('Instead'))).toMatchInlineSnapshot(`
    "Instead of “Jan Novak”

    The words of the new option, then Enter:
    >

    Nobody may be said to have said what they did not.

    Enter goes on · Esc back"
  `);
  program.press(...'Mayor Kral', 'enter');
  await program.until('! "Ana Kral" and "Mayor Kral" are the same under two names.');
  expect(readFileSync(at.bank, 'utf8')).toBe(BANK);
  program.press('backspace', 'enter');
  await program.until('k keep · d drop');
  expect(readFileSync(at.bank, 'utf8')).toContain('- [ ] Mayor Kra\n');
});

/** Goes through a question for a number, of an article with nothing else in it. */
function numbers(settings: Settings = {}) {
  const folder = temporaryFolder();
  const at = { article: join(folder, 'vote.txt'), bank: join(folder, 'vote.quiz.md') };
  writeFileSync(at.article, 'The vote\n\nKral was elected with 54 percent of the vote.\n');
  const sha256 = createHash('sha256').update(readFileSync(at.article)).digest('hex');
  writeFileSync(
    at.bank,
    `---
article:
  sha256: ${sha256}
---

# The vote

## Which percentage is missing? “Kral was elected with ____ of the vote.”

\`\`\`quiz
id: vote
topic: numbers
kind: fact
evidence: Kral was elected with 54 percent of the vote.
paragraph: 2
draft: sure
\`\`\`

- [ ] 36 percent
- [ ] 51 percent
- [x] 54 percent
`,
  );
  return { at, program: goThrough(at, settings) };
}

function optionsIn(at: Place): readonly string[] {
  return readFileSync(at.bank, 'utf8').match(/- \[.*/g) ?? [];
}

test('a number is replaced by one near it, which goes to its place', async () => {
  const { at, program } = numbers();
  await program.until('f fix distractor');
  program.press('f');
  await program.until('Replace which distractor?');
  program.press('enter');
  const others = await program.until('Something else: type it');
  expect(others.slice(others.indexOf('Instead'))).toMatchInlineSnapshot(`
    "Instead of “36 percent”

    Which percentage is missing? “Kral was elected with ____ of the vote.”

    ❯ 28 percent
      33 percent
      46 percent
      53 percent
      63 percent
      64 percent
      76 percent
      92 percent
      Something else: type it

    ↑↓ Enter · Esc back · ? keys · q quit"
  `);
  program.press('up');
  await program.until('❯ Something else');
  program.press('up');
  await program.until('❯ 92 percent');
  program.press('enter');
  await program.until('k keep · d drop');
  expect(optionsIn(at)).toEqual(['- [ ] 51 percent', '- [x] 54 percent', '- [ ] 92 percent']);
  program.press('f');
  await program.until('Replace which distractor?');
  program.press('enter');
  await program.until('Something else: type it');
  program.press('up', 'enter');
  const typing = await program.until('Enter goes on');
  expect(typing.slice(typing.indexOf('Instead'))).toMatchInlineSnapshot(`
    "Instead of “51 percent”

    The words of the new option, then Enter:
    >

    Write it in the form of the other options.

    Enter goes on · Esc back"
  `);
  program.press(...'52 percent', 'enter');
  await program.until('k keep · d drop');
  expect(optionsIn(at)).toEqual(['- [ ] 52 percent', '- [x] 54 percent', '- [ ] 92 percent']);
});

test('line by line, numbers stand in a list, and one of the list is no number to type', async () => {
  const { at, program } = numbers({ columns: 160, env: { INK_SCREEN_READER: 'true' } });
  await program.until('f fix a distractor');
  program.press('f', 'enter', '1', 'enter');
  const others = await program.until('Something else: type it\n>');
  expect(others.slice(others.indexOf('Instead of'))).toMatchInlineSnapshot(`
    "Instead of “36 percent”:
      1. 28 percent
      2. 33 percent
      3. 46 percent
      4. 53 percent
      5. 63 percent
      6. 64 percent
      7. 76 percent
      8. 92 percent
      9. Something else: type it
    >"
  `);
  program.press('1', 'enter');
  await program.until('Wrong: 28 percent');
  expect(optionsIn(at)).toEqual(['- [ ] 28 percent', '- [ ] 51 percent', '- [x] 54 percent']);
  program.press('f', 'enter', '1', 'enter', '99', 'enter', 'enter');
  await program.until('Answer with a number from 1 to ');
  program.press('f', 'enter', '1', 'enter', 'q', 'enter');
  expect(await program.exited).toMatchObject({ exitCode: 0 });
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

/** In one line, whatever the width. */
function joined(screen: string): string {
  return screen.replace(/\s*\n\s*/g, ' ');
}

test('a bank that was moved is told of, and nothing that was decided is lost', async () => {
  const at = place();
  const away = join(temporaryFolder(), 'away.quiz.md');
  const creates = editor('creates', `echo > "$file"`);
  const program = goThrough(at, { env: { EDITOR: creates } });
  await program.until('3 to look at');
  program.press('k');
  await program.until('2 to look at');
  renameSync(at.bank, away);
  program.press('d');
  const told = await program.until('no longer');
  expect(joined(told)).toContain(
    `! The bank is no longer at ${at.bank}: it was moved or deleted. It has all that was decided before. Put it back there and do this again, or quit. How many hours`,
  );
  const drawn = () => program.raw().split('no longer').length;
  const before = drawn();
  program.press('e');
  await program.until(() => drawn() > before);
  expect(existsSync(at.bank)).toBe(false);
  renameSync(away, at.bank);
  program.press('d');
  await program.until('1 to look at');
  expect(questionsIn(at).map(({ id, draft }) => [id, draft])).toEqual([
    ['inspected', undefined],
    ['pays', 'sure'],
  ]);
  renameSync(at.bank, away);
  program.press('q');
  expect(await program.exited).toMatchObject({ exitCode: 1 });
  const said = joined(program.scrollback());
  expect(said.slice(said.indexOf('The bank is'))).toBe(
    `The bank is no longer at ${at.bank}: it was moved or deleted. It has all that was decided: talks-quiz new ${at.article} -o FILE goes on where it is now.`,
  );
});

test.each([
  ['k', 'q', 1],
  ['k', 'ctrlC', 130],
  ['', 'ctrlC', 130],
])('a bank that was deleted is not said to go on (%s %s)', async (first, key, exitCode) => {
  const at = place();
  const program = goThrough(at);
  await program.until('3 to look at');
  rmSync(at.bank);
  if (first) {
    program.press(first);
    await program.until('no longer');
  }
  program.press(key);
  expect(await program.exited).toMatchObject({ exitCode });
  const said = joined(program.scrollback());
  expect(said).toContain('The bank is no longer at');
  expect(said).not.toContain('still to be looked at');
  expect(existsSync(at.bank)).toBe(false);
});

test('a bank that was deleted at the end is not checked; line by line it is the same', async () => {
  const { at, program } = numbers({ env: { INK_SCREEN_READER: 'true' } });
  await program.until('q quit >');
  program.press('k', 'enter');
  await program.until('Enter checks the bank');
  rmSync(at.bank);
  program.press('u', 'enter');
  await program.until('no longer');
  program.press('enter');
  expect(await program.exited).toMatchObject({ exitCode: 1 });
  expect(program.scrollback()).not.toContain('There is no bank');
});

test('line by line it is the same', async () => {
  const at = place();
  const env = { INK_SCREEN_READER: 'true' };
  const program = goThrough(at, { columns: 160, rows: 99, env });
  const first = await program.until('q quit >');
  expect(first.slice(first.indexOf('3 to look'))).toMatchInlineSnapshot(`
    "3 to look at. Who said that nobody has inspected the bridge?
    Topic: who said what
    Kind: statement
    Right: Ana Kral
    Wrong: Jan Novak
      Novak spoke of the cracks.
    Wrong: Eva Mala
    The article: “We will not open a bridge that nobody has inspected”
    (Ana Kral · paragraph 2)
    She told reporters so.
    k keep, d drop, l later, e edit, f fix a distractor, u undo, ? help, q quit >"
  `);
  program.press('?', 'enter');
  const help = await program.until(screen => screen.split('q quit >').length === 3);
  expect(help.slice(help.indexOf('  k  '))).toMatchInlineSnapshot(`
    "  k  keep the question as it is
      d  drop it from the bank
      l  later: look at the others first
      e  edit it in your editor
      f  fix a distractor: put another in its place
      u  undo the last decision, also an edit
      q  quit; what was decided is in the file
    k keep, d drop, l later, e edit, f fix a distractor, u undo, ? help, q quit >"
  `);
  program.press('k', 'enter');
  await program.until('2 to look at.');
  program.press('x', 'enter');
  await program.until('Answer with k, d, l, e, f, u, ? or q.');
  program.press('f', 'enter');
  await program.until('It has no distractors.');
  program.press('u', 'enter', 'f', 'enter');
  await program.until('Replace which distractor?');
  program.press('1', 'enter');
  await program.until('1. Petr Svoboda');
  program.press(...'Eva Mala', 'enter');
  await program.until('Answer with a number from 1 to 2, with nothing to go back, or q.');
  program.press('2', 'enter', ...'Eva Mala', 'enter');
  const refused = await program.until('That is an option already.\nk keep');
  expect(refused.split('3 to look at. ')).toHaveLength(3);
  program.press('f', 'enter', '1', 'enter');
  await program.until(screen => screen.split('1. Petr Svoboda').length === 3);
  program.press('1', 'enter');
  await program.until('Wrong: Petr Svoboda');
  expect(readFileSync(at.bank, 'utf8')).toBe(
    BANK.replace(
      '- [ ] Jan Novak\n  > Novak spoke of the cracks.',
      '- [ ] Petr Svoboda\n  > The article calls Petr Svoboda “spokesman for the region”.',
    ),
  );
  program.press('k', 'enter', 'd', 'enter', 'k', 'enter');
  await program.until('Enter checks the bank');
  program.press('u', 'enter', 'k', 'enter');
  const end = await program.until(screen => screen.split('Enter checks the bank').length === 3);
  expect(end.slice(end.lastIndexOf('You have'))).toMatchInlineSnapshot(`
    "You have looked at everything. 2 questions are in the bank.
    Enter checks the bank, u undo, q quit >"
  `);
  program.press('enter');
  expect(await program.exited).toMatchObject({ exitCode: 0 });
  expect(program.scrollback()).toContain('2 questions, no errors');
  expect(program.raw()).not.toContain('\x1b[2K');
});
