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

type Outcome = 'same' | 'other answers' | 'failed' | 'cannot be had';

/** What became of the questions in a host; one that is not on this machine is told apart from one that broke. */
function outcomeIn({ command: [program = '', ...rest], zone = 'UTC' }: Host): Outcome {
  const { error, status, stdout } = spawnSync(program, rest, {
    input: `${lines}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, TZ: zone },
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return 'cannot be had';
  if (status !== 0) return 'failed';
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line): object => {
      const { version: _, ...answer } = JSON.parse(line);
      return answer;
    });
  return sha256(answers) === expected ? 'same' : 'other answers';
}

const found = hosts.map((host) => {
  const outcome = outcomeIn(host);
  console.log(`${outcome}: ${host.name}`);
  return outcome;
});
const countOf = (outcome: Outcome): number => found.filter((one) => one === outcome).length;
const brokenCount = countOf('other answers') + countOf('failed');
console.log(
  `${countOf('same')} of ${hosts.length} hosts with ${expected.slice(0, 12)}, ${brokenCount} broken, ${countOf('cannot be had')} cannot be had`,
);
process.exitCode = brokenCount === 0 ? 0 : 1;
