import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import digest from '../vectors/digest.json' with { type: 'json' };
import { debianPython, embeddings, example, lackOf, library } from './hosts';
import { pagePath, withBlock } from './table';

const MARK = '<!-- from the last replay of all vectors -->';
const conformance = 'docs/examples/conformance';
const inNode = ['node', `${conformance}/replay.mjs`, 'vectors.jsonl'];
const inPython = [debianPython, `${conformance}/replay.py`, 'vectors.jsonl'];

const replays = [
  {
    by: 'Node',
    host: 'QuickJS, WebAssembly',
    command: [...inNode, 'node', 'test/hosts/quickjs.mjs', 'dist/json-door.js'],
  },
  {
    by: 'Python',
    host: 'QuickJS as a library, in Python',
    command: [...inPython, debianPython, `${example}/python/answer.py`, library],
  },
  {
    by: 'Python',
    host: 'Node',
    command: [...inPython, 'node', `${conformance}/answer.mjs`, 'dist/json-door.js'],
  },
];

const rows: string[] = [];
const python = embeddings.find(({ name }) => name.startsWith('Python'));

afterAll(() => {
  const table = ['| replayed by | answered by | result |', '|---|---|---|', ...rows].join('\n');
  writeFileSync(pagePath, withBlock(readFileSync(pagePath, 'utf8'), MARK, table));
});

describe('all conformance vectors', () => {
  it.for(replays)(
    'are answered alike by $host, as $by replays them',
    ({ by, host, command }, context) => {
      const lack = command.includes(library) && python !== undefined ? lackOf(python) : undefined;
      if (lack !== undefined) {
        rows.push(`| ${by} | ${host} | cannot be had: ${lack} |`);
        context.skip(lack);
      }
      const [program = '', ...rest] = command;
      const { stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
      rows.push(`| ${by} | ${host} | ${stdout.trim()} |`);
      expect(stderr).toBe('');
      expect(stdout.trim()).toBe(`${digest.count} passed, 0 failed`);
    },
  );
});
