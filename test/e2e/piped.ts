import { spawn } from 'node:child_process';
import { temporaryFolder } from './folders';
import { environment, PROGRAM, type Settings } from './terminal';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly dataDir: string;
}

interface Piped extends Pick<Settings, 'env' | 'dataDir' | 'program'> {
  /** What stands on the standard input; it ends after that. */
  readonly input?: string;
  readonly cwd?: string;
}

/** Runs the built program to its end, without a terminal. */
export function run(args: readonly string[], settings: Piped = {}): Promise<Ended> {
  const { input = '', env, cwd, program = PROGRAM, dataDir = temporaryFolder() } = settings;
  const child = spawn(process.execPath, [program, ...args], {
    env: environment(dataDir, env),
    ...(cwd && { cwd }),
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text;
  });
  // A program that ends before it has read everything is none of the test's trouble.
  child.stdin.on('error', () => {}).end(input);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', code => done({ code, stdout, stderr, dataDir }));
  });
}
