import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BRIDGE, bridge, PAGE } from './article';
import { fileOf, temporaryFolder } from './folders';
import { run } from './piped';
import { start } from './terminal';

interface Read {
  readonly file?: string;
  readonly text?: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly speaker: { readonly name: string; readonly mention: string } | null;
  }[];
}

/** The objects that were printed, one a line. */
function objects(stdout: string): readonly Read[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Read => JSON.parse(line));
}

const speakers = ({ quotes }: Read) => quotes.map(({ speaker }) => speaker?.name);

test('piped it is text: speakers, and their quotations with paragraphs', async () => {
  const { code, stdout, stderr } = await run(['quotes', bridge()]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "Ana Kral: 2 quotations
      paragraph 3  “We have checked it twice, and it is safe for the next thirty years,”
      paragraph 3  “Nobody needs to worry about it any more,”

    Jan Novak, chief engineer: 1 quotation
      paragraph 4  “It was a year of hard work for all of us,”

    Speaker not known: 1 quotation
      paragraph 5  “no entry for anybody at all”
    "
  `);
});

test('--json is an object whose offsets lead into the file', async () => {
  const { code, stdout } = await run(['quotes', '--json', bridge()]);
  expect(code).toBe(0);
  const [read] = objects(stdout);
  expect(Object.keys(read ?? {})).toEqual(['quotes']);
  expect(read?.quotes[0]).toEqual({
    start: BRIDGE.indexOf('We have'),
    end: BRIDGE.indexOf('" said Ana'),
    text: 'We have checked it twice, and it is safe for the next thirty years,',
    cue: 'said',
    usable: true,
    speaker: { name: 'Ana Kral', mention: 'Ana Kral' },
  });
  for (const { start, end, text } of read?.quotes ?? [])
    expect(BRIDGE.slice(start, end)).toBe(text);
});

test('a web page has its own text in the JSON, and no menus', async () => {
  const { stdout } = await run(['quotes', '--json', fileOf('bridge.html', PAGE)]);
  const [page] = objects(stdout);
  expect(page?.text).toBe(BRIDGE.trimEnd());
  expect(speakers(page ?? { quotes: [] })).toEqual([
    'Ana Kral',
    'Ana Kral',
    'Jan Novak',
    undefined,
  ]);
  for (const { start, end, text } of page?.quotes ?? []) {
    expect(page?.text?.slice(start, end)).toBe(text);
  }
});

test('the standard input is read too', async () => {
  const { stdout } = await run(['quotes', '--json', '-'], { input: BRIDGE });
  const [read] = objects(stdout);
  expect(read?.quotes.length).toBe(4);
});

test('an article that is typed in a terminal is answered in text', async () => {
  const quotes = start(['quotes', '-']);
  quotes.paste('"The road is open to all of you," said Eva Mala.\r\x04');
  expect(await quotes.exited).toMatchObject({ exitCode: 0 });
  expect(quotes.screen()).toContain('Eva Mala: 1 quotation');
});

test('of several, a bad one is told of, and the others are done', async () => {
  const [good, page] = [bridge(), fileOf('bridge.html', PAGE)];
  const bad = fileOf('notes.pdf', '%PDF-1.7');
  const { code, stdout, stderr } = await run(['quotes', '--json', good, bad, page, '/no/such']);
  expect(code).toBe(1);
  expect(objects(stdout).map(({ file }) => file)).toEqual([good, page]);
  expect(stderr).toBe(
    `${bad} is a PDF. Save it as text (UTF-8), and give that.\nThere is no file /no/such.\n`,
  );
});

test('a folder stands for the articles in it', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'b.txt'), BRIDGE);
  writeFileSync(
    join(folder, 'a.md'),
    '# Roads\n\n"The road is *open* to all of you," said Eva Mala.\n',
  );
  writeFileSync(join(folder, 'bank.quiz.md'), '# No article\n');
  writeFileSync(join(folder, 'picture.png'), 'PNG');
  mkdirSync(join(folder, 'more.txt'));
  const { code, stdout } = await run(['quotes', folder]);
  expect(code).toBe(0);
  expect(
    stdout.replaceAll(folder, 'FOLDER').split('\n').slice(0, 8).join('\n'),
  ).toMatchInlineSnapshot(`
    "FOLDER/a.md

    Eva Mala: 1 quotation
      paragraph 2  “The road is open to all of you,”

    FOLDER/b.txt

    Ana Kral: 2 quotations"
  `);
});

test.each([
  ['a missing file', '/no/such', 'There is no file /no/such.\n'],
  ['a name that is too long', `/${'a'.repeat(300)}`, `There is no file /${'a'.repeat(300)}.\n`],
  ['a device', '/dev/zero', '/dev/zero is not a file. Give - to read the standard input.\n'],
])('%s gets a sentence', async (_, path, sentence) => {
  const { code, stdout, stderr } = await run(['quotes', path]);
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: sentence });
});

test('an empty folder and an empty input get a sentence', async () => {
  const folder = temporaryFolder();
  expect((await run(['quotes', folder])).stderr).toBe(
    `${folder} has no article: no file in it ends in .txt, .md or .html.\n`,
  );
  expect((await run(['quotes', '-'])).stderr).toBe(
    'The standard input is empty. Give the text of an article.\n',
  );
});

test('an endless input is not read to its end', async () => {
  const { code, stderr } = await run(['quotes', '-'], { input: 'word '.repeat(5_000_000) });
  expect(code).toBe(1);
  expect(stderr).toContain('The standard input has more than 16 MiB');
});

test('an article without quotations says so, on the screen too', async () => {
  const plain = fileOf('plain.txt', 'The bridge\nIt is shut, and nobody says why.\n');
  expect((await run(['quotes', '--json', plain])).stdout).toBe('{"quotes":[]}\n');
  const shown = start(['quotes', plain]);
  expect(await shown.exited).toMatchObject({ exitCode: 0 });
  expect(shown.screen()).toBe('It has no quotations.');
});

test('an article that is not in English is read, with a warning', async () => {
  const file = fileOf(
    'bruecke.txt',
    'Die Brücke über den Fluss wird im Frühjahr wieder geöffnet. "Wir haben sie zweimal geprüft", ' +
      'sagte die Bürgermeisterin Ana Kral am Montag vor dem Rat der Stadt.\n',
  );
  for (const args of [
    ['quotes', file],
    ['quotes', '--json', file],
  ]) {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(0);
    expect(stdout).toContain('Wir haben sie zweimal geprüft');
    expect(stderr).toBe(
      `${file} doesn't seem to be in English: who said what may be wrong or missing.\n`,
    );
  }
  expect((await run(['quotes', bridge(), file])).stderr).toContain('bruecke.txt');
});

test('no escape of an article reaches the terminal', async () => {
  const file = fileOf(
    'evil.txt',
    'The bridge\n"It is \x1b[31mred\x9b0m all over," said Ana Kral.\n',
  );
  for (const args of [
    ['quotes', file],
    ['quotes', '--json', file],
  ]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the subject here
    expect((await run(args)).stdout).not.toMatch(/[\x1b\x9b]/);
  }
  const shown = start(['quotes', file]);
  await shown.until('Ana Kral');
  shown.press('enter');
  expect(await shown.until('Paragraph 2')).toContain('It is ␛[31mred�0m all over');
});

test('in a terminal of 80 × 24: the speakers, and one’s quotations in their paragraphs', async () => {
  const quotes = start(['quotes', bridge()]);
  expect(await quotes.until('❯ Ana Kral')).toMatchInlineSnapshot(`
    "Bridge over the river to open in spring                             4 quotations

    ❯ Ana Kral                   2
      Jan Novak, chief engineer  1
      Speaker not known          1

    ↑↓ Enter · ? keys · q quit"
  `);
  quotes.press('enter');
  expect(await quotes.until('1 of 2')).toMatchInlineSnapshot(`
    "Ana Kral                                                                  1 of 2

    ❯ Paragraph 3
    │ ❯"We have checked it twice, and it is safe for the next thirty years,"❮ said
    │ Ana Kral. "Nobody needs to worry about it any more," Kral told reporters.

      Paragraph 3
    │ "We have checked it twice, and it is safe for the next thirty years," said Ana
    │ Kral. ❯"Nobody needs to worry about it any more,"❮ Kral told reporters.

    ↑↓ move · Esc back · ? keys · q quit"
  `);
  quotes.press('j');
  expect(await quotes.until('2 of 2')).toMatchInlineSnapshot(`
    "Ana Kral                                                                  2 of 2

      Paragraph 3
    │ ❯"We have checked it twice, and it is safe for the next thirty years,"❮ said
    │ Ana Kral. "Nobody needs to worry about it any more," Kral told reporters.

    ❯ Paragraph 3
    │ "We have checked it twice, and it is safe for the next thirty years," said Ana
    │ Kral. ❯"Nobody needs to worry about it any more,"❮ Kral told reporters.

    ↑↓ move · Esc back · ? keys · q quit"
  `);
  quotes.press('esc');
  await quotes.until('❯ Ana Kral');
  quotes.press('down');
  await quotes.until('❯ Jan Novak');
  quotes.press('enter');
  await quotes.until('1 of 1');
  quotes.press('esc');
  await quotes.until('❯ Jan Novak');
  quotes.press('?');
  expect(await quotes.until('Any key goes back, q quits')).toMatchInlineSnapshot(`
    "Keys
    ↑ ↓ or j k move
    Enter      choose
    PgUp PgDn  scroll
    ?          these keys
    Esc        back
    q          quit
    Ctrl-C     quit from anywhere
    Any key goes back, q quits"
  `);
  quotes.press('esc');
  await quotes.until('❯ Jan Novak');
  quotes.press('?');
  await quotes.until('q quits');
  quotes.press('q');
  expect(await quotes.exited).toMatchObject({ exitCode: 0 });
  expect(quotes.hasWrapped()).toBe(false);
  expect(quotes.scrolled()).toBe(0);
});

test('in a terminal of 40 × 12: the same, and what is too long scrolls', async () => {
  const quotes = start(['quotes', bridge()], { columns: 40, rows: 12 });
  expect(await quotes.until('❯ Ana Kral')).toMatchInlineSnapshot(`
    "Bridge over the river to …  4 quotations
    ❯ Ana Kral                   2
      Jan Novak, chief engineer  1
      Speaker not known          1
    ↑↓ Enter · ? keys · q quit"
  `);
  quotes.press('enter');
  expect(await quotes.until('1 of 2')).toMatchInlineSnapshot(`
    "Ana Kral                          1 of 2
    ❯ Paragraph 3
    │ ❯"We have checked it twice, and it is
    │ safe for the next thirty years,"❮ said
    │ Ana Kral. "Nobody needs to worry about
    │ it any more," Kral told reporters.

      Paragraph 3
    │ "We have checked it twice, and it is
    ↓ 4 more lines · PgDn
    ↑↓ move · Esc back · ? keys · q quit"
  `);
  quotes.press('down');
  expect(await quotes.until('2 of 2')).toMatchInlineSnapshot(`
    "Ana Kral                          2 of 2
    │ it any more," Kral told reporters.

    ❯ Paragraph 3
    │ "We have checked it twice, and it is
    │ safe for the next thirty years," said
    │ Ana Kral. ❯"Nobody needs to worry
    │ about it any more,"❮ Kral told
    │ reporters.
    ↑ 4 more lines · PgUp
    ↑↓ move · Esc back · ? keys · q quit"
  `);
  quotes.resize(80, 24);
  expect(await quotes.until('  Paragraph 3')).toContain('❯ Paragraph 3');
  quotes.press('ctrlC');
  expect(await quotes.exited).toMatchObject({ exitCode: 130 });
  expect(quotes.raw()).not.toContain('\x1b[3J');
});

test('several articles are a list first, and each is gone back to', async () => {
  const other = fileOf(
    'roads.md',
    '# All roads open\n\n"They are open to all of you," said Eva Mala.\n',
  );
  const quotes = start(['quotes', bridge(), other, '/no/such']);
  expect(await quotes.until('❯ Bridge')).toContain('All roads open (1 quotation)');
  quotes.press('down');
  await quotes.until('❯ All roads');
  quotes.press('enter');
  expect(await quotes.until('❯ Eva Mala')).toContain('Esc back');
  quotes.press('esc');
  await quotes.until('❯ All roads');
  quotes.press('q');
  expect(await quotes.exited).toMatchObject({ exitCode: 1 });
  expect(quotes.scrollback()).toContain('There is no file /no/such.');
});

test.each([
  ['--plain', ['--plain', 'quotes'], {}],
  ['TERM=dumb', ['quotes'], { TERM: 'dumb' }],
  ['a screen reader', ['quotes'], { INK_SCREEN_READER: 'true' }],
])('with %s it is text, in a terminal too', async (_, args, env) => {
  const quotes = start([...args, bridge()], { env });
  expect(await quotes.exited).toMatchObject({ exitCode: 0 });
  expect(quotes.screen()).toContain('Jan Novak, chief engineer: 1 quotation');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are the subject here
  expect(quotes.raw()).not.toMatch(/\x1b/);
});

test('without colour the quotation is still marked', async () => {
  const quotes = start(['quotes', bridge()], { env: { NO_COLOR: '1' } });
  await quotes.until('❯ Ana Kral');
  quotes.press('enter');
  expect(await quotes.until('1 of 2')).toContain('❯"We have checked it twice');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are the subject here
  expect(quotes.raw()).not.toMatch(/\x1b\[[\d;]*m/);
});
