import {
  completeFrame,
  parseCriteriaSet,
  parseMaintenancePolicy,
  parseRecognitionPolicy,
  parseScoringScheme,
  parseTarget,
  type Result,
} from 'model-ward-rules';
import { parseRoadmap } from 'model-ward-rules/planning';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { issuesOf } from '../issues-of';

const base = {
  id: 'ours',
  revision: 1,
  name: { vi: 'Thử' },
  provenance: { origin: 'host', sources: [] },
};
const shareOf = (percent: number) => ({
  kind: 'share',
  counted: { vi: 'hộ', en: 'households' },
  bound: 'at-least',
  percent,
});
const changeOf = (percent: number) => ({
  kind: 'change',
  movement: { kind: 'fell-by', bound: 'at-least', percent },
  unit: 'case',
});
const setOf = (requirement: object) =>
  parseCriteriaSet({
    ...base,
    status: 'official',
    groups: [],
    criteria: [{ id: 'a', notApplicable: 'never', requirement }],
  });
const target = (percent: number) => ({
  ...base,
  level: 'province',
  rule: { kind: 'share-of-units', bound: 'at-least', percent },
  dueYear: 2026,
});

const doors: Readonly<Record<string, (percent: number) => Result<unknown>>> = {
  'a share that is asked for': (percent) => setOf(shareOf(percent)),
  'a change that is asked for': (percent) => setOf(changeOf(percent)),
  'a part of a requirement': (percent) =>
    setOf({
      kind: 'all-of',
      parts: [{ id: 'p', notApplicable: 'never', requirement: shareOf(percent) }],
    }),
  'a frame that is completed': (percent) =>
    completeFrame(modelWardPolice20, {
      completes: { id: 'model-ward-police-20', revision: 1 },
      id: 'ours',
      revision: 1,
      criteria: [{ criterionId: 'criterion-6', requirement: shareOf(percent) }],
      provenance: base.provenance,
    }),
  'a recognition policy': (percent) =>
    parseRecognitionPolicy({
      ...base,
      rule: { kind: 'any-of', rules: [{ kind: 'share-met', bound: 'at-least', percent }] },
    }),
  'a maintenance policy': (percent) =>
    parseMaintenancePolicy({
      ...base,
      maintainedWhen: { kind: 'share-failed', bound: 'less-than', percent },
      onNotMaintained: { kind: 'revoke' },
      yearlyReview: { decisionMonths: 6, onMissed: { kind: 'keep-with-warning' } },
      onUnrepaired: { kind: 'lapse' },
      successor: 'all',
    }),
  'a cut-off': (percent) =>
    parseScoringScheme({
      ...base,
      method: { kind: 'proportion' },
      ranks: [{ id: 'good', cutOff: { kind: 'share', percent } }],
    }),
  'a target': (percent) => parseTarget(target(percent)),
  'a step of a roadmap': (percent) =>
    parseRoadmap({ ...base, level: 'province', steps: [target(percent)] }),
};

const codesOf = (result: Result<unknown>): readonly string[] =>
  issuesOf(result).map((issue) => issue.split(' ')[0] ?? '');

describe.each(Object.entries(doors))('a percentage in %s', (_, read) => {
  it.each([
    [1, []],
    [30, []],
    [88.73, []],
    [0.1 + 0.2, ['percent/too-precise']],
    [33.333, ['percent/too-precise']],
    [0.99, ['percent/perhaps-a-fraction']],
    [0.3, ['percent/perhaps-a-fraction']],
    [0.01, ['percent/perhaps-a-fraction']],
    [-30, ['input/out-of-range']],
    [10_000.01, ['input/out-of-range']],
    ['30', ['input/wrong-type']],
  ] as const)('%j: %j', (percent, codes) => {
    expect(codesOf(read(percent as number))).toEqual(codes);
  });

  it('that may be a fraction is accepted, with a warning', () => {
    expect(read(0.3).ok).toBe(true);
  });
});
