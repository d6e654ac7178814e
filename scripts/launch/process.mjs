// Child processes that never outlive this script: neither Ctrl-C nor a vanished parent leaves one behind.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const children = new Set();
let leaving = false;

export function say(line) {
  process.stdout.write(`${line}\n`);
}

function leave() {
  leaving = true;
  for (const child of children) child.kill('SIGTERM');
  if (children.size === 0) process.exit(130);
}

/** npm does not pass SIGTERM on to what its scripts started, so a change of parent is the only sign of it. */
export function followParent() {
  const parent = process.ppid;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave);
  setInterval(() => {
    if (process.ppid !== parent) leave();
  }, 250).unref();
}

/**
 * Runs a program and answers its exit code. `quiet` keeps its output and shows it only when it fails; `tied` gives it
 * a channel by which it notices even a kill -9 of this script; `asks` lets it read what is typed.
 */
export function run(command, args, { env = {}, quiet = false, tied = false, asks = false } = {}) {
  if (leaving) process.exit(130);
  return new Promise((resolve) => {
    const stream = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: [asks ? 'inherit' : 'ignore', stream, stream, ...(tied ? ['ipc'] : [])],
      shell: process.platform === 'win32',
    });
    children.add(child);
    const kept = [];
    child.stdout?.on('data', (chunk) => kept.push(chunk));
    child.stderr?.on('data', (chunk) => kept.push(chunk));
    const end = (code) => {
      if (!children.delete(child)) return;
      if (leaving && children.size === 0) process.exit(code === 0 ? 0 : 130);
      if (code !== 0) process.stdout.write(Buffer.concat(kept));
      resolve(code ?? 1);
    };
    child.on('error', (error) => {
      say(`${command} cannot be run: ${error.message}`);
      end(1);
    });
    child.on('close', end);
  });
}

/** Runs a program that must succeed. */
export async function must(what, command, args, options) {
  if ((await run(command, args, options)) === 0) return;
  say(`${what} failed.`);
  process.exit(1);
}
