import {
  parseAssessment,
  parseCriteriaSet,
  parseRecognitionPolicy,
  parseTarget,
} from 'model-ward-rules';
import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';
import { hostSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';

const assessment = {
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  results: { kind: 'tally', metCount: 19, criteriaCount: 20 },
};

const criterion = { id: 'a', notApplicable: 'never', requirement: { kind: 'attested' } };
const quantity = { kind: 'quantity', bound: 'at-least', amount: 150, unit: 'square-metre' };
const withRequirement = (requirement: unknown): unknown => ({
  ...hostSet,
  criteria: [{ ...criterion, requirement }],
});

interface Case {
  readonly name: string;
  readonly result: ReturnType<typeof parseAssessment | typeof parseCriteriaSet>;
  readonly issues: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'text for an object', result: parseAssessment('21/22'), issues: ['input/wrong-type'] },
  { name: 'null', result: parseAssessment(null), issues: ['input/wrong-type'] },
  {
    name: 'nothing at all',
    result: parseAssessment({ ...assessment, basis: undefined }),
    issues: ['input/missing-key basis'],
  },
  {
    name: 'a number as unit id',
    result: parseAssessment({ ...assessment, unitId: 8 }),
    issues: ['input/wrong-type unitId'],
  },
  {
    name: 'a blank unit id',
    result: parseAssessment({ ...assessment, unitId: '' }),
    issues: ['input/wrong-format unitId'],
  },
  {
    name: 'a unit id with a blank at its end',
    result: parseAssessment({ ...assessment, unitId: 'a ' }),
    issues: ['input/wrong-format unitId'],
  },
  {
    name: 'a unit id with a zero-width space',
    result: parseAssessment({ ...assessment, unitId: 'a\u200bb' }),
    issues: ['input/wrong-format unitId'],
  },
  {
    name: 'a unit id that is too long',
    result: parseAssessment({ ...assessment, unitId: 'x'.repeat(81) }),
    issues: ['input/out-of-range unitId'],
  },
  {
    name: 'a year as text',
    result: parseAssessment({ ...assessment, assessmentYear: '2024' }),
    issues: ['input/wrong-type assessmentYear'],
  },
  {
    name: 'half a year',
    result: parseAssessment({ ...assessment, assessmentYear: 2024.5 }),
    issues: ['input/wrong-type assessmentYear'],
  },
  {
    name: 'a year long ago',
    result: parseAssessment({ ...assessment, assessmentYear: 202 }),
    issues: ['input/out-of-range assessmentYear'],
  },
  {
    name: 'an unknown basis',
    result: parseAssessment({ ...assessment, basis: 'dự kiến đạt' }),
    issues: ['input/not-one-of basis'],
  },
  {
    name: 'a list for a basis',
    result: parseAssessment({ ...assessment, basis: ['confirmed'] }),
    issues: ['input/wrong-type basis'],
  },
  {
    name: 'an unknown kind',
    result: parseAssessment({ ...assessment, results: { kind: 'count' } }),
    issues: ['input/not-one-of results.kind'],
  },
  {
    name: 'no kind',
    result: parseAssessment({ ...assessment, results: {} }),
    issues: ['input/missing-key results.kind'],
  },
  {
    name: 'a kind of a wrong type',
    result: parseAssessment({ ...assessment, results: { kind: 3 } }),
    issues: ['input/not-one-of results.kind'],
  },
  {
    name: 'text for a union',
    result: parseAssessment({ ...assessment, results: '21/22' }),
    issues: ['input/wrong-type results'],
  },
  {
    name: 'a negative tally',
    result: parseAssessment({
      ...assessment,
      results: { kind: 'tally', metCount: -1, criteriaCount: 22 },
    }),
    issues: ['input/out-of-range results.metCount'],
  },
  {
    name: 'a tally of nothing',
    result: parseAssessment({
      ...assessment,
      results: { kind: 'tally', metCount: 0, criteriaCount: 0 },
    }),
    issues: ['input/out-of-range results.criteriaCount'],
  },
  {
    name: 'an unknown key',
    result: parseAssessment({ ...assessment, ward: 'x' }),
    issues: ['input/unknown-key ward'],
  },
  {
    name: 'no criteria',
    result: parseCriteriaSet({ ...hostSet, criteria: [] }),
    issues: ['input/out-of-range criteria'],
  },
  {
    name: 'an id with capitals',
    result: parseCriteriaSet({ ...hostSet, criteria: [{ ...criterion, id: 'A' }] }),
    issues: ['input/wrong-format criteria.0.id'],
  },
  {
    name: 'a blank name',
    result: parseCriteriaSet({ ...hostSet, name: { vi: ' ' }, criteria: [criterion] }),
    issues: ['input/wrong-format name.vi'],
  },
  {
    name: 'too many decimals',
    result: parseCriteriaSet(withRequirement({ ...quantity, amount: 1.0005 })),
    issues: ['number/too-precise criteria.0.requirement.amount'],
  },
  {
    name: 'a negative amount',
    result: parseCriteriaSet(withRequirement({ ...quantity, amount: -1 })),
    issues: ['input/out-of-range criteria.0.requirement.amount'],
  },
  {
    name: 'an unknown unit',
    result: parseCriteriaSet(withRequirement({ ...quantity, unit: 'm2' })),
    issues: ['input/not-one-of criteria.0.requirement.unit'],
  },
  {
    name: 'a share over the whole',
    result: parseCriteriaSet(
      withRequirement({
        kind: 'share',
        counted: { vi: 'hộ', en: 'households' },
        bound: 'at-least',
        percent: 100.01,
      }),
    ),
    issues: ['input/out-of-range criteria.0.requirement.percent'],
  },
  {
    name: 'no parts',
    result: parseCriteriaSet(withRequirement({ kind: 'all-of', parts: [] })),
    issues: ['input/out-of-range criteria.0.requirement.parts'],
  },
  {
    name: 'a fault deep inside',
    result: parseCriteriaSet(
      withRequirement({
        kind: 'all-of',
        parts: [{ ...criterion, requirement: { kind: 'share' } }],
      }),
    ),
    issues: [
      'input/missing-key criteria.0.requirement.parts.0.requirement.counted',
      'input/missing-key criteria.0.requirement.parts.0.requirement.bound',
      'input/missing-key criteria.0.requirement.parts.0.requirement.percent',
    ],
  },
  {
    name: 'a day that does not exist',
    result: parseCriteriaSet({ ...hostSet, criteria: [criterion], inForceFrom: '2024-02-30' }),
    issues: ['date/no-such-day inForceFrom'],
  },
  {
    name: 'a day in another form',
    result: parseCriteriaSet({ ...hostSet, criteria: [criterion], inForceFrom: '30/04/2024' }),
    issues: ['date/format inForceFrom'],
  },
];

describe('what a schema refuses', () => {
  it.each(cases)('tells of $name where it stands', ({ result, issues }) => {
    expect(issuesOf(result)).toEqual(issues);
  });

  it.each(cases)('tells of $name in both languages, with a remedy', ({ result }) => {
    for (const issue of result.ok ? [] : result.issues) {
      for (const locale of ['vi', 'en'] as const) {
        expect(explainIssue(issue, locale)).toMatch(/\.$/);
        expect(explainRemedy(issue, locale)).toMatch(/[.]$/);
      }
    }
  });

  it('lists every fault, not only the first', () => {
    expect(issuesOf(parseAssessment({ ...assessment, unitId: 8, basis: 'x', extra: 1 }))).toEqual([
      'input/wrong-type unitId',
      'input/not-one-of basis',
      'input/unknown-key extra',
    ]);
  });

  it.each([
    ['assesmentYear', 'assessmentYear'],
    ['BASIS', 'basis'],
    ['unitID', 'unitId'],
    ['x', undefined],
    ['somethingElseAltogether', undefined],
    ['k'.repeat(65), undefined],
  ])('suggests for the key %s the key %s', (key, nearest) => {
    const parsed = parseAssessment({ ...assessment, [key]: 1 });
    const params = parsed.ok ? {} : parsed.issues[0]?.params;
    expect((params as { nearest?: string }).nearest).toBe(nearest);
  });

  it('quotes at most 80 characters of the input', () => {
    const long = 'x'.repeat(5_000);
    const parsed = parseAssessment({ ...assessment, basis: long });
    const [issue] = parsed.ok ? [] : parsed.issues;
    expect(issue?.message).toContain(`"${'x'.repeat(80)}…"`);
    expect(issue?.message.length).toBeLessThan(200);
  });

  it('accepts good input as a copy that shares nothing with it', () => {
    const results = { ...assessment.results };
    const parsed = parseAssessment({ ...assessment, results });
    results.metCount = 0;
    expect(parsed).toEqual({ ok: true, value: assessment, warnings: [] });
  });

  it('bounds both sides of a range in words', () => {
    const message = (result: ReturnType<typeof parseTarget>) =>
      result.ok ? '' : result.issues[0]?.message;
    const target = {
      id: 'a',
      revision: 1,
      name: { vi: 'a' },
      level: 'province',
      rule: { kind: 'assigned-quota', unitCount: 4 },
      dueYear: 2026,
      provenance: { origin: 'host', sources: [] },
    };
    expect(message(parseTarget({ ...target, dueYear: 1999 }))).toBe(
      'The number must be at least 2000.',
    );
    expect(message(parseTarget({ ...target, dueYear: 2999 }))).toBe(
      'The number must be at most 2199.',
    );
    expect(
      issuesOf(
        parseRecognitionPolicy({ ...target, rule: { kind: 'must-be-met', criterionIds: [] } }),
      ),
    ).toContain('input/out-of-range rule.criterionIds');
  });
});

describe('a number that nobody typed', () => {
  const blank = { ...assessment, unitId: '', assessmentYear: Number.NaN, basis: 'sure' };

  it('hides no other fault, and is told once', () => {
    expect(issuesOf(parseAssessment(blank))).toEqual([
      'input/not-finite assessmentYear',
      'input/wrong-format unitId',
      'input/not-one-of basis',
    ]);
  });

  it('is refused also where a key is not known or the rest is right', () => {
    expect(issuesOf(parseAssessment({ ...assessment, assessmentYear: Number.NaN }))).toEqual([
      'input/not-finite assessmentYear',
    ]);
    expect(issuesOf(parseAssessment({ ...assessment, score: Number.NaN }))).toEqual([
      'input/not-finite score',
    ]);
  });

  it('says nothing more where the input cannot be copied', () => {
    const ring: Record<string, unknown> = { ...blank };
    ring['results'] = ring;
    expect(issuesOf(parseAssessment(ring)).every((issue) => !issue.includes('unitId'))).toBe(true);
  });
});
