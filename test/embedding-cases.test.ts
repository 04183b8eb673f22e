import { readdirSync, readFileSync } from 'node:fs';
import * as root from 'model-ward-rules';
import {
  type AssessmentInput,
  checkAssessment,
  decideEligibility,
  evaluateAssessment,
  InputError,
  type Issue,
  orThrow,
  parseAssessment,
  plainDate,
  unitsOfMeasure,
  type Verdict,
} from 'model-ward-rules';
import * as engine from 'model-ward-rules/engine';
import { explainVerdict, locales, toLocale } from 'model-ward-rules/explanation';
import * as intake from 'model-ward-rules/intake';
import { computeDueCount } from 'model-ward-rules/planning';
import { allMustBeMet, dienBien2022, modelWardPolice22 } from 'model-ward-rules/published';
import { expect, it } from 'vitest';

const assessment = orThrow(checkAssessment(dienBien2022.assessment, [modelWardPolice22]));
const verdict = decideEligibility(
  evaluateAssessment(assessment, { asOf: plainDate('2022-12-31') }),
  allMustBeMet,
);

it('E1: the code of an issue narrows its parameters', () => {
  const keyOf = (issue: Issue): string | undefined =>
    issue.code === 'input/missing-key' ? issue.params.key : undefined;
  const parsed = parseAssessment({ unitId: 'w' });
  expect(parsed.ok ? [] : parsed.issues.map(keyOf)).toContain('assessmentYear');
});

it('E2: the outcome of a verdict narrows its reason', () => {
  const reasonOf = (one: Verdict): 'rule-met' | undefined =>
    one.outcome === 'eligible' ? one.reason : undefined;
  expect(reasonOf(verdict)).toBeUndefined();
  expect(verdict.outcome).toBe('not-eligible');
});

it('E3: an assessment is written as a literal, and a typo is red', () => {
  const written: AssessmentInput = {
    unitId: 'ward-1',
    assessmentYear: 2024,
    criteriaSet: { id: 'model-ward-police-20' },
    basis: 'confirmed',
    results: { kind: 'tally', metCount: 19, criteriaCount: 20 },
  };
  expect(parseAssessment(written).ok).toBe(true);
  // @ts-expect-error a basis is confirmed or projected
  const typo: AssessmentInput = { ...written, basis: 'comfirmed' };
  expect(parseAssessment(typo).ok).toBe(false);
});

it('E5: a day of the program comes from every entry of the job', () => {
  expect(root.plainDate('2024-12-31')).toBe(engine.plainDate('2024-12-31'));
});

it.each(['fr', 'en-US', 'VI'])('E6: the locale %s is one of ours or one clear error', (tag) => {
  const locale = toLocale(tag);
  expect(locale.ok).toBe(tag !== 'fr');
  expect(locale.ok ? locales : ['refused']).toContain(locale.ok ? locale.value : 'refused');
  expect(() => explainVerdict(verdict, tag as never)).toThrow(InputError);
});

it('E12: a percentage is written as people write it', () => {
  expect(computeDueCount(21, 30)).toBe(7);
  expect(() => computeDueCount(21, 3000)).toThrow(InputError);
});

it('E15: the key of a text has a limit of its own, far under 2 kB', () => {
  const { 'size-limit': limits } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly 'size-limit': readonly { readonly import?: string; readonly limit: string }[];
  };
  const limit = limits.find((one) => one.import === '{ textKey }')?.limit;
  expect(Number.parseFloat(limit ?? '99')).toBeLessThan(2);
  expect(intake.textKey('Phường Đúc')).not.toBe('');
});

it('E16: the page to start from names the oldest TypeScript, node10 and bundlers', () => {
  const page = readFileSync('README.md', 'utf8');
  for (const word of ['TypeScript 5.0', 'ES2020', 'node10', 'Parcel'])
    expect(page.includes(word), word).toBe(true);
});

it('E18: no folder has a name that is commonly ignored', () => {
  const ignored = [
    'target',
    'dist',
    'build',
    'out',
    'coverage',
    'tmp',
    'log',
    'logs',
    'bin',
    'obj',
  ];
  const folders = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.length).toBeGreaterThan(20);
  expect(folders.filter((name) => ignored.includes(name))).toEqual([]);
});

it('E19: names say what is meant', () => {
  const names = Object.keys({ ...root, ...engine });
  expect(names).toContain('decideEligibility');
  expect(names).not.toContain('decideRecognition');
  expect(names).not.toContain('measureUnits');
  expect(unitsOfMeasure.length).toBeGreaterThan(0);
  expect(verdict.policy.origin).toBe('inferred');
  expect(verdict.basis).toBe('confirmed');
});
