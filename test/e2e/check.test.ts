import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/check/rules';
import { sixTypes } from './bank';
import { fileOf, temporaryFolder } from './folders';
import { run } from './piped';
import { start } from './terminal';

const CHECK = resolve('test/check');

const FLAWED = `---
title: Lipa
---

## On which day did the mayor not speak?

- [ ] 28
  > A count.
- [x] 6
- [ ] 12

> The sixth of the month.
`;

const CLEAN = `## On which day did the mayor speak?

\`\`\`quiz
id: weekday
evidence: said on Monday that the old bridge would stay closed
paragraph: 2
\`\`\`

- [ ] On Friday
- [x] On Monday
- [ ] On Sunday
`;

test('a bank without errors is told in a few lines, and the exit code is 0', async () => {
  const path = fileOf('clean.quiz.md', CLEAN);
  const { code, stdout, stderr } = await run(['check', basename(path)], { cwd: dirname(path) });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`clean.quiz.md: 1 question, no errors, no warnings
  Guessing: 1 with one right option are too few to tell it from luck.
  By paragraph: 2: 1
`);
});

test('in a narrow terminal the report is broken by words', async () => {
  const checked = start(['check', fileOf('lipa.quiz.md', FLAWED)], { columns: 40, rows: 99 });
  await checked.exited;
  expect(checked.hasWrapped()).toBe(false);
  const report = checked.screen();
  expect(report.slice(report.indexOf('Why'), report.indexOf('  no-id:'))).toMatchInlineSnapshot(`
    "Why
      negative-stem: A negation is
      overlooked by readers who know the
      answer
        (Haladyna, Downing & Rodriguez
        2002).
      no-evidence: Feedback that explains
      teaches far more than the right answer
        alone (Van der Kleij et al. 2015).
    "
  `);
});

test('warnings come at their lines, and are no errors', async () => {
  const path = fileOf('flawed.quiz.md', FLAWED);
  const { code, stdout } = await run(['check', path]);
  expect(code).toBe(0);
  expect(stdout.split('\n').filter(line => line.startsWith(path))).toEqual([
    `${path}:5:1: warning: the question has no id written down [no-id]`,
    `${path}:5:1: warning: the question has no evidence [no-evidence]`,
    `${path}:5:4: warning: the stem is negative: "not" [negative-stem]`,
    `${path}:7:7: warning: the numbers are not in order [numbers-not-in-order]`,
    `${path}: 1 question, no errors, 4 warnings`,
  ]);
});

test('an error makes the exit code 1', async () => {
  const path = fileOf('flawed.quiz.md', FLAWED.replace('12', 'six'));
  const { code, stdout } = await run(['check', path]);
  expect(code).toBe(1);
  expect(stdout).toContain(
    `${path}:10:7: error: "6" and "six" are the same under two names [same-option-twice]\n    Change one. (On which day did the mayor not speak?)\n`,
  );
});

test('the shipped bank has no error, no warning, and is not guessed', async () => {
  const { code, stdout } = await run(['check', 'peace-talks', '--json']);
  expect(code).toBe(0);
  const [bank] = JSON.parse(stdout);
  expect(bank).toMatchObject({ errors: 0, warnings: 0, findings: [], questions: 53 });
  expect(bank.guessing.attackers).toHaveLength(10);
  expect(bank.guessing.attackers.filter((each: { isWithin: boolean }) => !each.isWithin)).toEqual(
    [],
  );
});

test('--json says all that there is to say', async () => {
  const path = fileOf(
    'flawed.quiz.md',
    FLAWED.replace(
      '\n- [ ] 28',
      '\n```quiz\nid: day\nwaive: {negative-stem: the point is who did not}\n```\n\n- [ ] 28',
    ),
  );
  const { code, stdout } = await run(['check', '--json', path]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    {
      file: path,
      errors: 0,
      warnings: 2,
      findings: [
        expect.objectContaining({ rule: 'no-evidence' }),
        {
          file: path,
          line: 12,
          column: 7,
          rule: 'numbers-not-in-order',
          severity: 'warning',
          question: 'day',
          what: 'the numbers are not in order',
          why: 'Numbers out of order cost time, and tell nothing about what is known (Haladyna, Downing & Rodriguez 2002).',
          mend: 'Put them from low to high, as --fix does',
        },
      ],
      waived: [
        expect.objectContaining({ rule: 'negative-stem', reason: 'the point is who did not' }),
      ],
      fixed: [],
      questions: 1,
      skipped: [],
      guessing: {
        questions: 1,
        chance: 1 / 3,
        limit: expect.any(Number),
        attackers: expect.arrayContaining([{ attacker: 'first', right: 0, isWithin: true }]),
      },
      balance: { speakers: [], sides: [], topics: [], paragraphs: [], keys: [] },
    },
  ]);
});

test('--fix mends the file and says so; then there is nothing left to mend', async () => {
  const path = fileOf('flawed.quiz.md', FLAWED);
  chmodSync(path, 0o664);
  const first = await run(['check', path, '--fix']);
  expect(first.code).toBe(0);
  expect(first.stdout.split('\n').slice(0, 2)).toEqual([
    `${path}:5: mended: its numbers are in order now (On which day did the mayor not speak?)`,
    expect.stringMatching(/:5: mended: its id is written down: on-which-day-did-the-mayor-/),
  ]);
  expect(first.stdout).not.toMatch(/no-id|numbers-not/);
  const mended = readFileSync(path, 'utf8');
  expect(mended).toContain('- [x] 6\n- [ ] 12\n- [ ] 28\n  > A count.\n\n> The sixth');
  expect(statSync(path).mode & 0o777).toBe(0o664);
  expect(readdirSync(dirname(path))).toEqual(['flawed.quiz.md']);

  const second = await run(['check', path, '--fix']);
  expect(second.stdout).not.toContain('mended');
  expect(readFileSync(path, 'utf8')).toBe(mended);
});

test('--fix writes through a link', async () => {
  const path = fileOf('flawed.quiz.md', FLAWED);
  const link = join(temporaryFolder(), 'link.quiz.md');
  symlinkSync(path, link);
  expect((await run(['check', link, '--fix'])).code).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain('id: on-which-day');
});

test.skipIf(process.getuid?.() === 0)('a bank that --fix can not write is told', async () => {
  const path = fileOf('flawed.quiz.md', FLAWED);
  chmodSync(dirname(path), 0o500);
  const { code, stderr } = await run(['check', path, '--fix']);
  chmodSync(dirname(path), 0o700);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `${path} may not be written: it is protected, or its folder is.\n`,
  });
  expect(readFileSync(path, 'utf8')).toBe(FLAWED);
});

test('several banks are all checked, whatever one of them is', async () => {
  const clean = fileOf('clean.quiz.md', CLEAN);
  const broken = fileOf('broken.quiz.md', FLAWED.replace('- [x]', '- [ ]'));
  const { code, stdout, stderr } = await run(['check', broken, 'no-such', clean, '/dev/zero']);
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    expect.stringContaining('There is no bank "no-such".'),
    '/dev/zero is not a file that a bank could be in.',
    '',
  ]);
  expect(stdout).toContain(
    `${broken}:7:1: error: no option is marked as right [unreadable]\n    Write its box as \`[x]\`.\n`,
  );
  expect(stdout).toContain(`${broken}: 1 error, no warnings\n`);
  expect(stdout).toContain(`${clean}: 1 question, no errors, no warnings\n`);
});

test('a folder stands for every bank in it', async () => {
  const folder = temporaryFolder();
  for (const name of ['b.quiz.md', 'a.quiz.md', 'notes.md'])
    writeFileSync(join(folder, name), CLEAN);
  const { code, stdout } = await run(['check', folder, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual([
    join(folder, 'a.quiz.md'),
    join(folder, 'b.quiz.md'),
  ]);
});

test('a bank that was played is known by its name', async () => {
  const { dataDir } = await run(['play', sixTypes()], { input: 's\n' });
  const { code, stdout } = await run(['check', 'six', '--json'], { dataDir });
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ questions: 6 }]);
});

test('a file that is damaged is told, not thrown', async () => {
  const path = fileOf('odd.quiz.md', Uint8Array.of(0x23, 0x20, 0x0a, 0xff, 0xfe));
  const { code, stdout } = await run(['check', path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/:2:1: error: the file is not UTF-8 from here on \[unreadable\]/);
});

test('names and texts cannot steer the terminal', async () => {
  const path = fileOf('\x1b[31mred.quiz.md', FLAWED.replace('the mayor', 'the \x1b[2Jmayor'));
  const { stdout } = await run(['check', path]);
  expect(stdout).not.toContain('\x1b');
  expect(stdout).toContain('␛[31mred.quiz.md:5:1:');
});

test('excerpts are compared with the article beside the bank', async () => {
  const folder = temporaryFolder();
  for (const name of ['bad.quiz.md', 'bridge.txt'])
    copyFileSync(join(CHECK, name), join(folder, name));
  const bank = join(folder, 'bad.quiz.md');
  const beside = await run(['check', bank]);
  expect(beside.code).toBe(1);
  expect(beside.stdout).toContain('the evidence does not stand in the article word for word');
  expect(beside.stdout).toContain('Coverage: ');

  mkdirSync(join(folder, 'below'));
  copyFileSync(bank, join(folder, 'below', 'bad.quiz.md'));
  const gone = await run(['check', join(folder, 'below')]);
  expect(gone.stdout).toMatch(
    /bad\.quiz\.md:6:3: warning: the article is not at hand: .*There is no file .*bridge\.txt \[article-missing\]/,
  );

  const given = await run([
    'check',
    join(folder, 'below'),
    '--article',
    join(folder, 'bridge.txt'),
  ]);
  expect(given.stdout).not.toContain('article-missing');
  expect(given.stdout).toContain('the evidence does not stand in the article word for word');
});

test('an article outside the folder of the bank is not read', async () => {
  const path = fileOf('bank.quiz.md', `---\narticle:\n  file: ../../etc/passwd\n---\n\n${CLEAN}`);
  const { stdout } = await run(['check', path]);
  expect(stdout).toContain("the article's file ../../etc/passwd is not beside the bank");
});

test('another article than the one that the bank names is an error', async () => {
  const path = fileOf(
    'bank.quiz.md',
    `---\narticle:\n  sha256: ${'a'.repeat(64)}\n---\n\n${CLEAN}`,
  );
  const { code, stdout } = await run(['check', path, '--article', join(CHECK, 'bridge.txt')]);
  expect(code).toBe(1);
  expect(stdout).toContain(
    `${path}:3:3: error: the article is not the one whose sha256 the bank names`,
  );
});

test('an article that can not be read is told before anything is checked', async () => {
  const path = fileOf('bank.quiz.md', CLEAN);
  const { code, stdout, stderr } = await run(['check', path, '--article', 'no-such.txt']);
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no file no-such.txt.\n',
  });
});

test('rules that need English are not applied to a bank in another language, and that is said', async () => {
  const path = fileOf(
    'bank.quiz.md',
    `---\nlang: de\n---\n\n${FLAWED.replace(/^---[\s\S]*?---\n/, '')}`,
  );
  const { stdout } = await run(['check', path]);
  expect(stdout).not.toContain('[negative-stem]');
  expect(stdout).toMatch(/ {2}Not applied to a bank in de: .*negative-stem/s);
});

test('--rules lists every rule, with its reason and source', async () => {
  const { code, stdout } = await run(['check', '--rules']);
  expect(code).toBe(0);
  for (const { name, severity, source } of RULES) {
    expect(stdout).toContain(`${severity} ${name}\n`);
    expect(stdout.replace(/\s+/g, ' ')).toContain(`(${source}).`);
  }
  const { stdout: json } = await run(['check', '--rules', '--json']);
  expect(JSON.parse(json)).toHaveLength(RULES.length);
  expect(Object.keys(JSON.parse(json)[0])).toEqual(['name', 'severity', 'why', 'source']);
});

test.each([
  { args: ['check'], says: 'Name the bank to check, or list the rules with --rules.\n' },
  { args: ['check', 'x', '--fixx'], says: "unknown option '--fixx'\n(Did you mean --fix?)" },
  {
    args: ['check', 'x', '--rules', '--fix'],
    says: "option '--rules' cannot be used with option '--fix'",
  },
])('$args is wrong usage', async ({ args, says }) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
});

test('a reader that has seen enough is no error', () => {
  const command = `node dist/cli.js check test/check/bad.quiz.md | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^test\/check\/bad\.quiz\.md:\d+:\d+: /);
});

test('severities are coloured in a terminal, and not with NO_COLOR', async () => {
  const path = fileOf('flawed.quiz.md', FLAWED);
  const colourful = start(['check', path]);
  expect(await colourful.exited).toMatchObject({ exitCode: 0 });
  expect(colourful.raw()).toContain('\x1b[33mwarning:\x1b[39m');
  for (const plain of [
    start(['check', path], { env: { NO_COLOR: '1' } }),
    start(['--plain', 'check', path]),
  ]) {
    await plain.exited;
    expect(plain.raw()).toContain('warning: ');
    expect(plain.raw()).not.toContain('\x1b[33m');
  }
});
