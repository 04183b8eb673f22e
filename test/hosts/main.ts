import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Host, hosts } from './hosts';

interface Line {
  readonly answer: object;
}

const lines = readFileSync('test/vectors/sample.jsonl', 'utf8').trimEnd();
const sha256 = (answers: readonly object[]): string =>
  createHash('sha256')
    .update(answers.map((one) => JSON.stringify(one)).join('\n'))
    .digest('hex');
const expected = sha256(lines.split('\n').map((line) => (JSON.parse(line) as Line).answer));

/** The hash of what a host answers without the version, or nothing where the host cannot be had or fails. */
function hashIn({ command: [program = '', ...rest], zone = 'UTC' }: Host): string | undefined {
  const { status, stdout } = spawnSync(program, rest, {
    input: `${lines}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) return undefined;
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line): object => {
      const { version: _, ...answer } = JSON.parse(line);
      return answer;
    });
  return sha256(answers);
}

const found = hosts.map((host) => {
  const hash = hashIn(host);
  const outcome = hash === undefined ? 'cannot be had' : hash === expected ? 'same' : 'OTHER';
  console.log(`${outcome}: ${host.name}`);
  return outcome;
});
const countOf = (outcome: string): number => found.filter((one) => one === outcome).length;
console.log(
  `${countOf('same')} of ${hosts.length} hosts with ${expected.slice(0, 12)}, ${countOf('OTHER')} others, ${countOf('cannot be had')} cannot be had`,
);
process.exitCode = countOf('OTHER') === 0 ? 0 : 1;
