import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** What became of a command. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** A command that is running; it prints to a file. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
}

/** Starts a command that prints to a file, so that what it has printed can be looked at while it runs. */
export function start(
  command: readonly string[],
  { cwd, printTo, env = {} }: { cwd: string; printTo: string; env?: Record<string, string> },
): Running {
  const [program = '', ...rest] = command;
  const startedAt = performance.now();
  const out = openSync(printTo, 'w');
  const child = spawn(program, rest, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', out, 'pipe'],
  });
  closeSync(out);
  return { pid: child.pid ?? 0, ended: endOf(child, printTo, startedAt) };
}

function endOf(child: ChildProcess, printTo: string, startedAt: number): Promise<Ended> {
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const seconds = (performance.now() - startedAt) / 1000;
      resolve({ status, stdout: readFileSync(printTo, 'utf8'), stderr, seconds });
    });
  });
}

/** How many whole lines a file has. */
export const linesIn = (path: string): number =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;

/** Waits until something holds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 12_000; tries += 1) {
    if (holds()) return;
    await new Promise((go) => setTimeout(go, 10));
  }
  throw new Error(`Waited two minutes for ${what}.`);
}

/** Kills a process, if it is still there to be killed; says whether it was. */
export function kill(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** The processes that a process has started, at any depth, with what they run. */
export function descendantsOf(pid: number): readonly { pid: number; command: string }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // After the name in brackets come the state and the parent.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]);
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ pid: Number(name), parent, command }];
      } catch {
        return [];
      }
    });
  const found: { pid: number; command: string }[] = [];
  const parents = [pid];
  for (const parent of parents) {
    for (const one of all.filter((candidate) => candidate.parent === parent)) {
      found.push({ pid: one.pid, command: one.command });
      parents.push(one.pid);
    }
  }
  return found;
}

/** The most memory that a process has ever had. @unit megabytes */
export function peakMemoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Why a command cannot be had here; `undefined` where it can. */
export function lackOf([program = '', ...rest]: readonly string[]): string | undefined {
  try {
    execFileSync(program, rest, { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return (error as Error).message.split('\n').slice(0, 2).join(' ');
  }
}
