import { Command, Option } from 'commander';
import type {
  CheckOptions,
  Globals,
  NewOptions,
  PlayOptions,
  ResetOptions,
  ReviewOptions,
} from './options';
import { count, day, minutes, nickname, whole } from './values';

/** The command line: each command is loaded only when it is the one that was asked for. */
export function program(version: string): Command {
  const root = new Command('talks-quiz')
    .description(
      'Turns a news article into recall: a quiz that shows the evidence after every answer.',
    )
    .version(version)
    .addOption(
      new Option('--data-dir <folder>', 'keep scores and settings there').env('TALKS_QUIZ_DIR'),
    )
    .addOption(new Option('--learner <name>', 'who answers: a nickname').argParser(nickname))
    .addOption(new Option('--guest', 'answer as nobody: nothing is saved').conflicts('learner'))
    .option('--plain', 'line by line, for screen readers and pipes')
    .option('--no-color', 'without colour, as with NO_COLOR set')
    .allowExcessArguments()
    .helpCommand(false)
    .configureOutput({ outputError: (said, write) => write(said + ownerOf(said, root)) })
    .action(async () => {
      const [name] = root.args;
      if (name !== undefined) return unknown(name, root);
      return (await import('./all')).menu(root.opts<Globals>());
    });

  root
    .command('play')
    .description('play a bank: its name, its file, or the folder it is in')
    .argument('[bank]', 'the one played last where none is named')
    .option('--count <n>', 'how many questions, or "all" (10; all of --topic or --missed)', count)
    .option('--topic <topic>', 'only the questions of a topic')
    .option('--missed', 'only what was missed the last time')
    .addOption(
      new Option('--cram', 'practise without changing when a question is due').conflicts([
        'missed',
      ]),
    )
    .addOption(
      new Option('--pretest', 'five questions before the article is read').conflicts([
        'missed',
        'cram',
      ]),
    )
    .addOption(BY().conflicts(['count', 'topic', 'missed', 'cram', 'pretest', 'seed']))
    .option('--confidence', CONFIDENCE)
    .option('--seed <n>', 'the same questions in the same order, on any machine', whole)
    .addOption(
      new Option('--exam', 'no feedback before you hand in, then all of it').conflicts([
        'cram',
        'pretest',
        'by',
        'confidence',
      ]),
    )
    .option('--time <minutes>', 'the time an exam has (no limit)', minutes)
    .action(async (bank: string | undefined, options: PlayOptions, command: Command) => {
      if (options.time !== undefined && !options.exam) {
        command.error("error: option '--time <minutes>' is for exams: give --exam with it");
      }
      return (await import('./all')).play(bank, options, command.optsWithGlobals<Globals>());
    });

  root
    .command('review')
    .description('what is due, over all banks that were played')
    .addOption(BY())
    .option('--confidence', CONFIDENCE)
    .action(async (options: ReviewOptions) =>
      (await import('./all')).review(options, root.opts<Globals>()),
    );

  root
    .command('scores')
    .description('how it went: scores, topics, speakers, weak questions')
    .addOption(new Option('--json', 'as JSON').conflicts('csv'))
    .option('--csv', 'as CSV')
    .action(async (options: { json?: true; csv?: true }) =>
      (await import('./all')).scores(options, root.opts<Globals>()),
    );

  root
    .command('banks')
    .description('the banks that it knows')
    .option('--json', 'as JSON')
    .action(async (options: { json?: true }) =>
      (await import('./all')).banks(options, root.opts<Globals>()),
    );

  root
    .command('new')
    .description('draft a bank from an article, for you to finish')
    .argument('<article>', 'a text, Markdown or HTML file, a folder of them, or - for the input')
    .option('-o, --output <file>', 'the new bank (in a terminal: named like the article)')
    .option('--all', 'also questions that are not sure to be usable, each marked')
    .action(async (article: string, options: NewOptions) =>
      (await import('./new')).newBank(article, options, root.opts<Globals>()),
    );

  root
    .command('quotes')
    .description('who said what in an article')
    .argument('<article...>', 'text, Markdown or HTML files, folders of them, or - for the input')
    .option('--json', 'as JSON, an object for each article')
    .action(async (articles: string[], options: { json?: true }) =>
      (await import('./quotes')).quotes(articles, options, root.opts<Globals>()),
    );

  root
    .command('check')
    .description('what is wrong with a bank, and how to mend it')
    .argument('[bank...]', 'their names, their files, or the folders they are in')
    .option('--article <file>', 'compare excerpts and speakers with the article')
    .option('--fix', 'write down missing ids, put numbers in order')
    .addOption(new Option('--rules', 'list the rules').conflicts(['article', 'fix']))
    .option('--json', 'as JSON')
    .action(async (banks: string[], options: CheckOptions, command: Command) => {
      if (options.rules) return (await import('./check')).rules(options, root.opts<Globals>());
      if (banks.length === 0) {
        command.error('Name the bank to check, or list the rules with --rules.');
      }
      return (await import('./check')).check(banks, options, root.opts<Globals>());
    });

  const data = root.command('data').description('your own data: where it is, and copies of it');
  data
    .command('where')
    .description('print the folder that it is kept in')
    .action(async () => (await import('./data')).where(root.opts<Globals>()));
  data
    .command('backup')
    .description('copy the attempts and settings of all learners into a new file')
    .argument('<file>')
    .action(async (file: string) => (await import('./data')).backup(file, root.opts<Globals>()));
  data
    .command('restore')
    .description('add what is in a backup to what is here; nothing is overwritten')
    .argument('<file>')
    .action(async (file: string) => (await import('./data')).restore(file, root.opts<Globals>()));
  data
    .command('export')
    .description('the attempts and settings of one learner as JSON, into a new file or to stdout')
    .argument('[file]')
    .action(async (file: string | undefined) =>
      (await import('./data')).exportData(file, root.opts<Globals>()),
    );
  data
    .command('reset')
    .description('remove the attempts of the learner whom --learner names, or everything')
    .option('--all', 'all learners, and the settings')
    .option('--yes', 'without asking')
    .action(async (options: ResetOptions) =>
      (await import('./data')).reset(options, root.opts<Globals>()),
    );

  root
    .command('help')
    .description('display help for command')
    .argument('[command...]')
    .action((names: readonly string[]) => helpFor(root, names));

  for (const command of [...root.commands, ...data.commands]) command.allowExcessArguments(false);
  return root.showHelpAfterError('(talks-quiz --help lists the commands and options)');
}

const CONFIDENCE = 'after each answer, ask how sure you are';
const BY = () =>
  new Option('--by <day>', 'see everything again before a day such as 2027-06-01').argParser(day);

/** Shows the help of a command, or of one below it, such as `help data backup`. */
function helpFor(command: Command, [name, ...below]: readonly string[]): void {
  const found = command.commands.find(each => each.name() === name);
  if (found) helpFor(found, below);
  else if (name === undefined) command.outputHelp();
  else unknown(name, command);
}

/** Which command has an option that was given without one, where that is what is wrong. */
function ownerOf(said: string, root: Command): string {
  const option = /unknown option '(--[a-z]+)'/.exec(said)?.[1];
  const owner = root.commands.find(({ options }) => options.some(({ long }) => long === option));
  return option && owner && !said.includes('Did you mean')
    ? `(${option} belongs to a command: talks-quiz ${owner.name()} ${option})\n`
    : '';
}

/** Has commander say that there is no such command, and which one may be meant. */
function unknown(name: string, parent: Command): void {
  const names = new Command(parent.name()).exitOverride();
  for (const command of parent.commands) names.command(command.name());
  names.parse([name], { from: 'user' });
}
