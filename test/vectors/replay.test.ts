import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const lines = readFileSync('test/vectors/sample.jsonl', 'utf8').trimEnd().split('\n').slice(0, 60);
const vectors = put('vectors.jsonl', `${lines.join('\n')}\n`);
const answers = lines.map((line) => ({ version: 'x', ...JSON.parse(line).answer }));

/** A command that prints these lines, whatever it is asked. */
const commandThatSays = (name: string, said: readonly object[]): readonly string[] => {
  const text = said.map((one) => JSON.stringify(one)).join('\n');
  const path = put(`${name}.json`, `${text}\n`);
  const program = `process.stdin.resume();process.stdin.on('end',()=>process.stdout.write(require('fs').readFileSync(${JSON.stringify(path)})))`;
  return ['node', '-e', program];
};

const reversedKeys = (one: object): object => Object.fromEntries(Object.entries(one).reverse());

const commands = [
  ['the very answers', commandThatSays('same', answers), '60 passed, 0 failed', 0],
  [
    'keys in another order',
    commandThatSays('keys', answers.map(reversedKeys)),
    '60 passed, 0 failed',
    0,
  ],
  [
    'one other answer',
    commandThatSays('other', [...answers.slice(0, 59), { ...answers[59], shape: 2 }]),
    '59 passed, 1 failed',
    1,
  ],
  [
    'one of another type',
    commandThatSays('type', [{ ...answers[0], shape: true }, ...answers.slice(1)]),
    '59 passed, 1 failed',
    1,
  ],
  ['too few', commandThatSays('few', answers.slice(0, 50)), '50 passed, 10 failed', 1],
  ['one too many', commandThatSays('many', [...answers, {}]), '59 passed, 1 failed', 1],
  ['none', ['node', '-e', ''], '0 passed, 60 failed', 1],
] as const;

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.each([
  ['node', 'docs/examples/conformance/replay.mjs', true],
  ['python3', 'docs/examples/conformance/replay.py', hasPython],
])('the replayer for %s', (interpreter, program, isThere) => {
  it.runIf(isThere).each(commands)('%s', (_, command, said, status) => {
    const run = spawnSync(interpreter, [program, vectors, ...command], { encoding: 'utf8' });
    expect(run.stdout.trim()).toBe(said);
    expect(run.status).toBe(status);
  });
});
