#!/usr/bin/env node
import { CommanderError } from 'commander';
import { version } from '../package.json';
import { program } from './commands/program';
import { isTrouble } from './trouble';

// chalk, and so Ink, knows only this variable, and only when it loads.
if (process.env.NO_COLOR || process.argv.includes('--no-color')) process.env.FORCE_COLOR = '0';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, is no error.
  if (error.code === 'EPIPE') process.exit(0);
  const [why] = error.message.split(', ', 1);
  process.stderr.write(`The output can't be written (${why}).\n`);
  process.exit(1);
});

process.on('uncaughtException', fail);

const root = program(version);
for (const command of [root, ...root.commands, ...root.commands.flatMap(each => each.commands)]) {
  command.exitOverride();
}
root.parseAsync().catch(fail);

async function fail(error: unknown): Promise<void> {
  if (error instanceof CommanderError) {
    // Commander has said what is wrong already; asking for help is not wrong.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  if (isTrouble(error)) {
    process.exitCode = error.exitCode;
    const { print } = await import('./wrapped');
    print(process.stderr, [error.message]);
    return;
  }
  const what = error instanceof Error ? error.stack : String(error);
  process.stderr.write(
    `talks-quiz made a mistake and stopped; what was saved is not lost.\n${what}\n`,
  );
  process.exit(1);
}
