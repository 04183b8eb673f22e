import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { compilers, embeddings, engines, type Host, lackOf, type Origin } from './hosts';
import manifest from './package.json' with { type: 'json' };
import { setup } from './prepare';
import { exampleCount } from './probe';
import { type HostRun, pagePath, tableOf, withBlock } from './table';

interface Vector {
  readonly function: string;
  readonly request: string;
  readonly answer: object;
}

const MARK = '<!-- from the last run of npm run hosts -->';

await setup();
const vectors = readFileSync('test/vectors/sample.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Vector => JSON.parse(line));
const questions = vectors.map(({ answer: _, ...asked }) => JSON.stringify(asked));
const examplesQuestion = JSON.stringify({ function: 'examples', request: '' });

const sha256 = (answers: readonly object[]): string =>
  createHash('sha256')
    .update(answers.map((one) => JSON.stringify(one)).join('\n'))
    .digest('hex');

/** The answers of a host, without the version of the package. */
function answersOf(
  { command: [program = '', ...rest], zone = 'UTC' }: Host,
  lines: readonly string[],
): readonly object[] | undefined {
  const { status, stdout, stderr } = spawnSync(program, rest, {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) {
    console.error((stderr ?? '').slice(-2000));
    return undefined;
  }
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): object => {
      const { version: _, ...answer } = JSON.parse(line);
      return answer;
    });
}

function versionOf(from: Origin): string {
  if (from === 'this Node') return process.versions.node;
  if ('npm' in from) {
    return manifest.dependencies[from.npm].replace(/^npm:.*@/, '');
  }
  const [program = '', ...rest] = from.version;
  const printed = execFileSync(program, rest, { encoding: 'utf8' });
  return /(?:^|\s)(\d[\w.:+~-]*)/.exec(printed)?.[1] ?? '';
}

/** What became of the questions in a host; one that cannot be had is told apart from one that broke. */
function runIn(host: Host, lines: readonly string[], expected: string): HostRun {
  const { name, from } = host;
  const lack = lackOf(host);
  if (lack !== undefined) return { name, version: '', outcome: `cannot be had: ${lack}` };
  const answers = answersOf(host, lines);
  const version = versionOf(from);
  if (answers === undefined) return { name, version, outcome: 'failed' };
  const hash = sha256(answers);
  return { name, version, outcome: hash === expected ? 'same' : 'other answers', hash };
}

/** What became of the door in a compiler. */
function compileIn(host: Host): HostRun {
  const { name, from } = host;
  const lack = lackOf(host);
  if (lack !== undefined) return { name, version: '', outcome: `cannot be had: ${lack}` };
  const [program = '', ...rest] = host.command;
  const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
  if (status !== 0) console.error(stderr.slice(-2000));
  return { name, version: versionOf(from), outcome: status === 0 ? 'compiles' : 'failed' };
}

const [thisNode] = engines;
const examples = thisNode === undefined ? undefined : answersOf(thisNode, [examplesQuestion]);
if (examples === undefined) throw new Error('The probe does not run in this Node.');
const ofVectors = vectors.map(({ answer }) => answer);
const toAll = sha256([...ofVectors, ...examples]);
const toVectors = sha256(ofVectors);

const told = (run: HostRun): HostRun => {
  console.log(`${run.outcome}: ${run.name} ${run.version}`);
  return run;
};
const runs = [
  ...engines.map((host) => told(runIn(host, [...questions, examplesQuestion], toAll))),
  ...compilers.map((host) => told(compileIn(host))),
  ...embeddings.map((host) => told(runIn(host, questions, toVectors))),
];
const countOf = (...outcomes: readonly string[]): number =>
  runs.filter(({ outcome }) => outcomes.includes(outcome)).length;
const brokenCount = countOf('other answers', 'failed');
const missingCount = runs.filter(({ outcome }) => outcome.startsWith('cannot be had')).length;

const table = tableOf({
  runs,
  questionCount: questions.length,
  exampleCount,
  hash: toAll,
  hashOfQuestions: toVectors,
});
writeFileSync(pagePath, withBlock(readFileSync(pagePath, 'utf8'), MARK, table));
console.log(
  `${countOf('same')} of ${runs.length} hosts with ${toAll.slice(0, 12)}, ${brokenCount} broken, ${missingCount} cannot be had`,
);
process.exitCode = brokenCount === 0 ? 0 : 1;
