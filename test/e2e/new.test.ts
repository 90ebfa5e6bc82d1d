import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { COUNCIL } from './article';
import { fileOf, temporaryFolder } from './folders';
import { run } from './piped';
import { start } from './terminal';

test('a draft goes to stdout, and can be played', async () => {
  const { code, stdout, stderr } = await run(['new', fileOf('council.txt', COUNCIL)]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('A draft made by rules, for a person to finish.');

  const bank = fileOf('council.quiz.md', stdout);
  const played = await run(['play', bank, '--seed', '1'], { input: 'Novak\nMala\nq\n' });
  expect(played.code).toBe(0);
  expect(played.stdout).toContain('Question 2 of 3');
  expect(played.stdout).not.toContain('A draft made by rules');
  expect(await run(['check', bank])).toMatchObject({ code: 0 });
});

test('the article may come from the standard input, the draft go into a file', async () => {
  const file = join(temporaryFolder(), 'council.quiz.md');
  const ended = await run(['new', '-', '-o', file], { input: COUNCIL });
  expect(ended).toMatchObject({
    code: 0,
    stdout: '',
    stderr: `3 questions drafted into ${file}, which begins with what is left to do.\n`,
  });
  expect(readFileSync(file, 'utf8')).toContain('## Who said: “');
  // A class shares it, as any file that its teacher writes.
  expect(statSync(file).mode & 0o777).toBe(0o666 & ~process.umask());
});

test('a bank beside its article names it, so that its excerpts can be checked', async () => {
  const article = fileOf('council.txt', COUNCIL);
  const bank = join(dirname(article), 'council.quiz.md');
  expect(await run(['new', article, '-o', bank])).toMatchObject({ code: 0 });
  expect(readFileSync(bank, 'utf8')).toContain('\n  file: council.txt\n');

  writeFileSync(article, COUNCIL.replace('a good teacher', 'good teachers'));
  const { code, stdout } = await run(['check', bank]);
  expect(code).toBe(1);
  expect(stdout).toContain('does not stand in the article word for word');
});

test.each([
  ['mine', () => 'mine', `can't be read as a bank. -o names another file; `],
  [
    'of another article',
    (draft: string) => draft.replace(/sha256: \w{4}/, 'sha256: 0000'),
    'is of another article. -o names another file; ',
  ],
  [
    'looked at',
    (draft: string) => draft.replace(/^draft: .*\n/gm, ''),
    'every question in it was looked at. -o names another file; ',
  ],
])('a file that is there is not overwritten, where it is %s', async (_, change, why) => {
  const { stdout } = await run(['new', '-'], { input: COUNCIL });
  const text = change(stdout);
  const file = fileOf('mine.quiz.md', text);
  const { code, stderr } = await run(['new', '-', '-o', file], { input: COUNCIL });
  expect(code).toBe(1);
  expect(stderr).toContain(`${file} is there already, and ${why}talks-quiz check ${file}`);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('of a draft that is there it says how to go on with it', async () => {
  const article = fileOf("the council's.txt", COUNCIL);
  const folder = dirname(article);
  const file = join(folder, 'my draft.quiz.md');
  await run(['new', article, '-o', file]);
  const text = readFileSync(file, 'utf8');
  const again = await run(['new', article, '-o', file]);
  expect(again).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `${file} is there already: 3 questions still to look at. In a terminal, talks-quiz new "${article}" -o "${file}" goes on; -o names another file.\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('where there is nothing to ask, it says why, and writes nothing', async () => {
  const file = join(temporaryFolder(), 'quiet.quiz.md');
  const { code, stdout, stderr } = await run(['new', '-', '-o', file], {
    input: 'A quiet day\n\nThe sun rose over the hills.\n',
  });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    'The standard input: Its one sentence makes no question that is sure to be usable: its people and numbers are too few, or need the sentences around them.\n',
  );
  expect(existsSync(file)).toBe(false);
});

test('an article that there is not is named', async () => {
  const { code, stderr } = await run(['new', 'nothing.txt']);
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'There is no file nothing.txt.\n' });
});

test('a new bank in a folder that there is not is told so', async () => {
  const file = join(temporaryFolder(), 'banks', 'council.quiz.md');
  const ended = await run(['new', '-', '-o', file], { input: COUNCIL });
  expect(ended).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `${file} can't be written: there is no folder ${dirname(file)}.\n`,
  });
});

test('of a folder, every article gets a bank; a bad one stops none of the others', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), COUNCIL);
  writeFileSync(join(folder, 'b.txt'), Uint8Array.of(0, 1, 2, 255));
  writeFileSync(join(folder, 'c.txt'), COUNCIL);
  const target = join(folder, 'banks');
  const ended = await run(['new', folder, '-o', target]);
  expect(ended).toMatchObject({
    code: 1,
    stdout: `${join(target, 'a.quiz.md')}: 3 questions\n${join(target, 'c.quiz.md')}: 3 questions\n`,
    stderr: `${join(folder, 'b.txt')} is not text. Save it as text (UTF-8), and give that.\n`,
  });
  const again = await run(['new', folder, '-o', target]);
  expect(again).toMatchObject({ code: 1, stdout: '' });
  expect(again.stderr).toContain(`${join(target, 'a.quiz.md')} is there already, and stays.\n`);
});

test('the banks of a folder go into no file', async () => {
  const article = fileOf('council.txt', COUNCIL);
  const ended = await run(['new', dirname(article), '-o', article]);
  expect(ended).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `${article} is a file. For the articles of a folder, -o names a folder.\n`,
  });
  expect(readFileSync(article, 'utf8')).toBe(COUNCIL);
});

test('in a narrow terminal, what is told of a folder is broken by words', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), COUNCIL);
  writeFileSync(join(folder, 'b.txt'), 'A quiet day\n\nThe sun rose over the hills.\n');
  const program = start(['new', folder], { columns: 52 });
  expect(await program.exited).toMatchObject({ exitCode: 1 });
  expect(program.hasWrapped()).toBe(false);
  expect(program.screen().replaceAll('\n', ' ')).toBe(
    `${join(folder, 'a.quiz.md')}: 3 questions ${join(folder, 'b.txt')}: Its one sentence makes no question that is sure to be usable: its people and numbers are too few, or need the sentences around them.`,
  );
});
