import { readFileSync } from 'node:fs';
import * as root from 'model-ward-rules';
import * as batch from 'model-ward-rules/batch';
import * as engine from 'model-ward-rules/engine';
import * as explanation from 'model-ward-rules/explanation';
import * as intake from 'model-ward-rules/intake';
import * as planning from 'model-ward-rules/planning';
import * as published from 'model-ward-rules/published';
import * as register from 'model-ward-rules/register';
import * as schemas from 'model-ward-rules/schemas';
import { expect, it } from 'vitest';
import { issueParamSamples } from '../arbitraries/issue-params';

const read = (path: string): string => readFileSync(path, 'utf8');
const old = JSON.parse(read('test/docs/names-of-0.1.0.json')) as {
  readonly codes: readonly string[];
  readonly exports: readonly string[];
};

/** Names of types are erased; they stand in the lists of the entries. */
const entryTexts = ['index', 'engine', 'batch', 'planning', 'register', 'schemas']
  .map((name) => `src/${name}.ts`)
  .concat(['explanation', 'intake', 'published'].map((name) => `src/${name}/index.ts`))
  .map(read)
  .join('\n');
const values = Object.keys({
  ...root,
  ...batch,
  ...engine,
  ...explanation,
  ...intake,
  ...planning,
  ...published,
  ...register,
  ...schemas,
});
const isExported = (name: string): boolean =>
  values.includes(name) || new RegExp(`\\b${name}\\b`).test(entryTexts);

it('the table of renames has every code and every export of 0.1.0 that there is no more', () => {
  const oldNames = read('CHANGELOG.md')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((row) => row.split('|')[1])
    .join();
  const gone = [
    ...old.codes.filter((code) => !(code in issueParamSamples)),
    ...old.exports.filter((name) => !isExported(name)),
  ];
  expect(gone.length).toBeGreaterThan(20);
  expect(gone.filter((name) => !oldNames.includes(`\`${name}\``))).toEqual([]);
});
