import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../docs/demo/run';

export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the demo with a stand-in for the terminal and the disk; a file that is not given cannot be opened. */
export function runDemo(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Outcome {
  const written = { out: '', error: '' };
  const exitCode = run(args, {
    writeOut: (text) => {
      written.out += text;
    },
    writeError: (text) => {
      written.error += text;
    },
    readFile: (path) => {
      const content = files[path];
      if (content === undefined) throw new Error('ENOENT');
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  });
  return { exitCode, ...written };
}

/** Gives a text with every run of blanks as one, so that the ends of lines do not matter. */
export const unwrapped = (text: string): string => text.replace(/\s+/gu, ' ');

export const examplePath = fileURLToPath(
  new URL('../../docs/demo/programme.json', import.meta.url),
);

export const example: string = readFileSync(examplePath, 'utf8');
