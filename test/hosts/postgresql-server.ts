import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const versions = '/usr/lib/postgresql';

/** The programs of the newest server of Debian; `undefined` where there is none. */
function serverFolder(): string | undefined {
  if (!existsSync(versions)) return undefined;
  const newest = readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? undefined : join(versions, newest, 'bin');
}

/** A server that offers the JSON door as functions of SQL. */
export interface Server {
  /** Runs SQL and gives what it prints: columns divided by bars, nothing else. */
  readonly ask: (sql: string) => string;
}

/** Starts a server in a folder of its own, hands a way to ask it, and stops it. */
export function withServer<Result>(
  exampleFolder: string,
  libraryFolder: string,
  use: (server: Server) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'postgresql-'));
  const programs = serverFolder() ?? '';
  // The server refuses to run as root, so there it runs as the user that Debian made for it.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['postgres:', folder]);
  for (const name of ['libward_door.so', 'ward_postgresql.so']) {
    copyFileSync(join(libraryFolder, name), join(folder, name));
  }
  const run = (program: string, ...options: readonly string[]): void => {
    const command = [join(programs, program), ...options];
    const [first = '', ...rest] = isRoot
      ? ['runuser', '-u', 'postgres', '--', ...command]
      : command;
    execFileSync(first, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const psql = (input: string, ...options: readonly string[]): string =>
    execFileSync(
      'psql',
      ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'postgres', ...options],
      { input, encoding: 'utf8', maxBuffer: 2 ** 28 },
    );

  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'postgres', '-E', 'UTF8', '--no-locale', '-A', 'trust');
  const settings = `-k ${folder} -c listen_addresses= -c fsync=off`;
  run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings);
  try {
    const library = join(folder, 'ward_postgresql.so');
    const functions = join(exampleFolder, 'postgresql/functions.sql');
    psql('', '-v', `library=${library}`, '-f', functions);
    return use({ ask: (sql) => psql(sql) });
  } finally {
    run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
    rmSync(folder, { recursive: true });
  }
}
