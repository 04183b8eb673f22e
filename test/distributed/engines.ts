import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { descendantsOf, freePort, lackOf, type Running, start, until } from './processes';

/** An engine that runs jobs, as its example starts it. */
export interface Engine {
  readonly name: string;
  /** The Debian package that it comes in. */
  readonly debianPackage: string;
  /** Why it cannot be had here, if so. */
  lack(): string | undefined;
  /** Starts two workers in a folder of their own; where the engine starts them with the jobs, nothing. */
  open(workspace: string, folder: string): Promise<Opened>;
}

/** An engine that waits for jobs. */
export interface Opened {
  /** Runs the jobs of a file. */
  count(jobs: string, partials: string): Running;
  /** A worker that is there now, if any: an engine may start one for each job. */
  workerOf(running: Running): number | undefined;
  close(): Promise<void>;
}

const debianPython = '/usr/bin/python3';

const dask: Engine = {
  name: 'Dask distributed',
  debianPackage: 'python3-distributed',
  lack: () => lackOf([debianPython, '-c', 'import distributed']),
  async open(workspace, folder) {
    const started = startWorkers(workspace, folder, ['bash', 'dask/start.sh', folder, '2']);
    const scheduler = `${folder}/scheduler.json`;
    await until(
      () => existsSync(scheduler) && [1, 2].every((number) => hasRegistered(folder, number)),
      'Dask',
    );
    return {
      count: (jobs, partials) =>
        start([debianPython, 'dask/count.py', scheduler, jobs], {
          cwd: workspace,
          printTo: partials,
        }),
      workerOf: started.firstWorker,
      close: started.close,
    };
  },
};

const hasRegistered = (folder: string, number: number): boolean =>
  /Registered to/.test(readFileSync(`${folder}/worker-${number}.log`, 'utf8'));

const bullmq: Engine = {
  name: 'BullMQ on Redis',
  debianPackage: 'redis-server',
  lack: () => lackOf(['redis-server', '--version']),
  async open(workspace, folder) {
    const port = String(await freePort());
    const started = startWorkers(workspace, folder, ['bash', 'bullmq/start.sh', folder, '2', port]);
    return {
      count: (jobs, partials) =>
        start(['node', 'bullmq/count.mjs', jobs], {
          cwd: workspace,
          printTo: partials,
          env: { REDIS_PORT: port },
        }),
      workerOf: started.firstWorker,
      close: started.close,
    };
  },
};

/** The line of the README: byte ranges are its arguments. */
export const parallelLine = `parallel --jobs 2 --retries 3 'echo {} | node worker.mjs' :::: `;

const parallel: Engine = {
  name: 'GNU parallel',
  debianPackage: 'parallel',
  lack: () => lackOf(['parallel', '--version']),
  open: async (workspace) => ({
    count: (jobs, partials) =>
      start(['bash', '-c', `${parallelLine}${jobs}`], { cwd: workspace, printTo: partials }),
    workerOf: ({ pid }) =>
      descendantsOf(pid).find(({ command }) => command.startsWith('node '))?.pid,
    close: async () => {},
  }),
};

export const engines: readonly Engine[] = [dask, bullmq, parallel];

/** Runs a start-up script, which says the processes of its workers and stops them when it is stopped. */
function startWorkers(
  workspace: string,
  folder: string,
  command: readonly string[],
): { firstWorker: () => number | undefined; close: () => Promise<void> } {
  mkdirSync(folder, { recursive: true });
  const printTo = `${folder}/workers.txt`;
  const script = start(command, { cwd: workspace, printTo });
  return {
    firstWorker() {
      const [, pid] = /worker (\d+)/.exec(readFileSync(printTo, 'utf8')) ?? [];
      return pid === undefined ? undefined : Number(pid);
    },
    async close() {
      process.kill(script.pid, 'SIGTERM');
      await script.ended;
    },
  };
}
