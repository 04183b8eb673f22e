import type { StandardSchemaV1 } from '@standard-schema/spec';
import fc from 'fast-check';
import {
  type AssessmentInput,
  type Issue,
  judgeAssessment,
  parseAssessment,
  parseAssessmentJson,
  parsePlainDate,
  parseTarget,
  plainDate,
  resultsFromStatuses,
  type SubmittedAssessment,
} from 'model-ward-rules';
import {
  explainDecisiveUnknowns,
  explainGap,
  explainIssue,
  explainJudged,
  explainPlan,
  explainRemedy,
  explainVerdict,
  standardSchema,
  toProblemDetails,
  toProblemEntries,
} from 'model-ward-rules/explanation';
import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, expectTypeOf, it } from 'vitest';

const issuesOf = (input: unknown): readonly Issue[] => {
  const parsed = parseAssessment(input);
  return parsed.ok ? [] : parsed.issues;
};

/** As the host writes text out: half a sign becomes the replacement sign. */
const wellFormed = (text: string): string =>
  new TextDecoder().decode(new TextEncoder().encode(text));

describe('E9: problem details', () => {
  it('are plain data with a pointer, both sentences and the status that fits', () => {
    const issues = issuesOf({ unitId: 'w', 'a/b~c d': 1 });
    const details = toProblemDetails(issues, 'en');
    expect(JSON.parse(JSON.stringify(details))).toEqual(details);
    expect(details.status).toBe(422);
    expect(details.title).toBe(`The input was refused: ${issues.length} faults.`);
    expect(details.errors.map(({ pointer }) => pointer)).toContain('#/a~1b~0c%20d');
    expect(details.errors.map(({ detail }) => detail)).toEqual(
      issues.map((issue) => explainIssue(issue, 'en')),
    );
    expect(details.errors.map(({ remedy }) => remedy)).toEqual(
      issues.map((issue) => explainRemedy(issue, 'en')),
    );
  });

  it('tell the warnings of an accepted input by the same entries', () => {
    const issues = issuesOf({ unitId: 'w', 'a/b~c d': 1 });
    for (const locale of ['vi', 'en'] as const) {
      expect(toProblemEntries(issues, locale)).toEqual(toProblemDetails(issues, locale).errors);
    }
    expect(toProblemEntries([], 'vi')).toEqual([]);
  });

  it('say 400 where the text was no JSON', () => {
    const parsed = parseAssessmentJson('{');
    expect(toProblemDetails(parsed.ok ? [] : parsed.issues, 'vi')).toMatchObject({
      status: 400,
      title: 'Dữ liệu không được chấp nhận: 1 lỗi.',
      errors: [{ pointer: '#', code: 'json/syntax', severity: 'error' }],
    });
    expect(toProblemDetails(parsed.ok ? [] : parsed.issues, 'en').title).toBe(
      'The input was refused: 1 fault.',
    );
  });

  it('do not count warnings as faults, and keep them', () => {
    const refused = parseTarget({
      rule: { kind: 'share-of-units', bound: 'at-least', percent: 0.3 },
    });
    const issues = refused.ok ? [] : refused.issues;
    const warned = { ...issues[0], severity: 'warning' } as Issue;
    const details = toProblemDetails([...issues, warned], 'en');
    expect(details.title).toContain(`${issues.length} fault`);
    expect(details.errors).toHaveLength(issues.length + 1);
  });

  it('write half a sign in a key as what is no sign', () => {
    const [day] = ((result) => (result.ok ? [] : result.issues))(parsePlainDate('x'));
    const [entry] = toProblemDetails([{ ...day, path: ['a\uD800b', '~/'] } as Issue], 'en').errors;
    expect(entry?.pointer).toBe('#/a%EF%BF%BDb/~0~1');
  });

  it('lead back to the place, whatever the key', () => {
    const key = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text !== '__proto__');
    fc.assert(
      fc.property(fc.array(fc.oneof(key, fc.nat())), (path) => {
        const [day] = ((result) => (result.ok ? [] : result.issues))(parsePlainDate('x'));
        const [entry] = toProblemDetails([{ ...day, path } as Issue], 'vi').errors;
        const steps = (entry?.pointer ?? '')
          .slice(1)
          .split('/')
          .slice(1)
          .map((token) => decodeURIComponent(token).replace(/~1/g, '/').replace(/~0/g, '~'));
        expect(steps).toEqual(path.map((step) => wellFormed(String(step))));
      }),
    );
  });
});

describe('E8: Standard Schema', () => {
  const told: unknown[] = [];
  const schema = standardSchema<SubmittedAssessment, AssessmentInput>(parseAssessment, {
    locale: 'vi',
    onWarnings: (warnings) => told.push(...warnings),
  });

  it('is one for the compiler too', () => {
    expectTypeOf(schema).toExtend<StandardSchemaV1<AssessmentInput, SubmittedAssessment>>();
  });

  it('gives the value, or sentences of this package with their path', () => {
    const input = {
      unitId: 'ward-1',
      assessmentYear: 2024,
      criteriaSet: { id: 'model-ward-police-20' },
      basis: 'confirmed',
      results: { kind: 'tally', metCount: 19, criteriaCount: 20 },
    };
    expect(schema['~standard'].validate(input)).toEqual({ value: input });
    const faulty = { ...input, basis: 'sure' };
    const [issue] = issuesOf(faulty);
    expect(schema['~standard'].validate(faulty)).toEqual({
      issues: [
        {
          message: `${explainIssue(issue as Issue, 'vi')} ${explainRemedy(issue as Issue, 'vi')}`,
          path: ['basis'],
        },
      ],
    });
    expect(told).toEqual([]);
  });

  it('hands warnings on', () => {
    const warning = issuesOf({})[0] as Issue;
    const read = () => ({ ok: true as const, value: 1, warnings: [warning] });
    const warned = standardSchema(read, { locale: 'en', onWarnings: (all) => told.push(...all) });
    expect(warned['~standard'].validate(undefined)).toEqual({ value: 1 });
    expect(told).toEqual([warning]);
  });
});

describe('explainJudged', () => {
  it('says what the four say one by one, in both languages', () => {
    const asked = {
      criteriaSets: criteriaSetCatalogue,
      policy: allMustBeMet,
      asOf: plainDate('2024-12-31'),
    };
    const answers = resultsFromStatuses({ 'criterion-6': 'not-met', 'criterion-7': 'met' });
    const judged = judgeAssessment(
      {
        unitId: 'ward-1',
        assessmentYear: 2024,
        criteriaSet: { id: 'model-ward-police-20' },
        basis: 'confirmed',
        results: answers,
      },
      asked,
    );
    if (!judged.ok) throw new Error('refused');
    const { verdict, decisiveUnknowns, plans, assessment } = judged.value;
    for (const locale of ['vi', 'en'] as const) {
      expect(explainJudged(judged.value, locale)).toEqual({
        verdict: explainVerdict(verdict, locale),
        gaps: verdict.gaps.map((gap) => explainGap(gap, assessment.criteriaSet, locale)),
        decisiveUnknowns: explainDecisiveUnknowns(decisiveUnknowns, assessment.criteriaSet, locale),
        plans: plans.plans.map((plan) => explainPlan(plan, assessment.criteriaSet, locale)),
      });
    }
    expect(verdict.gaps.length * plans.plans.length).toBeGreaterThan(0);
  });
});
