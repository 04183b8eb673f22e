import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from './run';

const { stdout, stderr, env, argv } = process;

// npm runs scripts in the folder of the package; INIT_CWD is where the user typed the command.
const { INIT_CWD: userFolder = process.cwd() } = env;

// A reader such as `head` may leave before everything is written: that is no fault.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: Error & { readonly code?: string }) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = run(argv.slice(2), {
  writeOut: (text) => stdout.write(text),
  writeError: (text) => stderr.write(text),
  readFile: (path) => readFileSync(resolve(userFolder, path)),
});
