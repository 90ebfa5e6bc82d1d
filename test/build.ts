import { execFileSync } from 'node:child_process';

/** The end-to-end tests run the built program, so it is built first. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
