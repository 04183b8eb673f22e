import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from 'model-ward-rules/explanation';
import { run } from '../../docs/demo/run';

export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
}

interface Setting {
  readonly hasColour?: boolean;
  /** Files by name; bytes, a text, or an error that opening gives. */
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
}

/** Runs the demo with a stand-in for the terminal and the disk. */
export function runDemo(args: readonly string[], setting: Setting = {}): Outcome {
  const { hasColour = false, files = {} } = setting;
  const written = { out: '', error: '' };
  const exitCode = run(args, {
    writeOut: (text) => {
      written.out += text;
    },
    writeError: (text) => {
      written.error += text;
    },
    readFile: (path) => open(files[path]),
    hasColour: { out: hasColour, error: hasColour },
  });
  return { exitCode, ...written };
}

function open(content: string | Uint8Array | Error | undefined): Uint8Array {
  if (content === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
  if (content instanceof Error) throw content;
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Runs the demo on a file with this content. */
export function runOn(json: unknown, locale: Locale = 'en', hasColour = false): Outcome {
  const files = { 'f.json': JSON.stringify(json) };
  return runDemo(['f.json', '--locale', locale], { files, hasColour });
}

/** Gives the lines that begin with the text, blanks at their beginning apart. */
export function linesWith(output: string, beginning: string): readonly string[] {
  return output.split('\n').filter((line) => line.trimStart().startsWith(beginning));
}

export const example: string = readFileSync(
  fileURLToPath(new URL('../../docs/demo/example.json', import.meta.url)),
  'utf8',
);
