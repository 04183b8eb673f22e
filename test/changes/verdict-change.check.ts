import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = `${import.meta.dirname}/../..`;

/** A deliberate change of a verdict: no event from half of the reports counts as no event. */
const judge = 'src/evaluation/judges/none-occurred.ts';
const right = 'coverage.part === coverage.whole';
const wrong = 'coverage.part * 2 >= coverage.whole';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'verdict-change-'));
  for (const part of ['src', 'test', 'docs', 'package.json', 'tsconfig.json', 'CHANGELOG.md']) {
    cpSync(`${root}/${part}`, `${copy}/${part}`, {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }
  symlinkSync(`${root}/node_modules`, `${copy}/node_modules`);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const edit = (path: string, from: string, to: string): void => {
  const text = readFileSync(`${copy}/${path}`, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(`${copy}/${path}`, text.replace(from, to));
};

/** The titles of the tests that fail in the copy. */
function failuresOf(file: string): readonly string[] {
  const report = `${copy}/report.json`;
  const args = ['vitest', 'run', '--config', 'test/vitest.config.ts', '--maxWorkers=1'];
  spawnSync('npx', [...args, '--reporter=json', `--outputFile=${report}`, file], {
    cwd: copy,
    encoding: 'utf8',
  });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly testResults: readonly {
      readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
    }[];
  };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(tests.length).toBeGreaterThan(0);
  return tests.flatMap(({ status, title }) => (status === 'failed' ? [title] : []));
}

const vectors = 'test/vectors/vectors.test.ts';
const oracle = 'test/oracle/agreement.test.ts';
const units = 'test/evaluation/judges.test.ts';

describe('a verdict that is changed in a copy', () => {
  it('is caught by nothing before', () => {
    expect([vectors, oracle, units].flatMap(failuresOf)).toEqual([]);
  });

  it('is caught by the vectors, by the second program and by a test of its rule', () => {
    edit(judge, right, wrong);
    expect(failuresOf(vectors).filter((title) => title.includes('decided as before'))).not.toEqual(
      [],
    );
    expect(failuresOf(oracle)).not.toEqual([]);
    expect(failuresOf(units)).not.toEqual([]);
  });

  it('once the vectors are made again, is caught by the changelog until that names their digest', () => {
    const named = 'the changelog names the digest under Verdict-changing';
    const made = spawnSync('npm', ['run', '--silent', 'vectors'], { cwd: copy, encoding: 'utf8' });
    expect(made.status).toBe(0);
    expect(failuresOf(vectors)).toContain(named);
    const digestOf = (folder: string): string =>
      JSON.parse(readFileSync(`${folder}/test/vectors/digest.json`, 'utf8')).decisions.slice(0, 12);
    edit('CHANGELOG.md', digestOf(root), digestOf(copy));
    expect(failuresOf(vectors)).not.toContain(named);
  });
});
