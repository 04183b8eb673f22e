import fc from 'fast-check';
import {
  checkAssessment,
  decideEligibility,
  evaluateAssessment,
  type JudgeOptions,
  judgeAssessment,
  parseAssessment,
  plainDate,
  selectDecisiveUnknowns,
  selectMinimalPlans,
} from 'model-ward-rules';
import { allMustBeMet, criteriaSetCatalogue, modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../arbitraries/policies';
import { rawAssessment } from '../arbitraries/raw-assessments';
import { recognitionRule } from '../arbitraries/rules';

const asOf = plainDate('2024-12-31');
const options = { criteriaSets: criteriaSetCatalogue, policy: allMustBeMet, asOf };

const criterionIds = modelWardPolice20.criteria.map(({ id }) => id);

const tally = {
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  results: { kind: 'tally', metCount: 19, criteriaCount: 20 },
};

/** Results that fit the set: each criterion answered in some way, or not at all. */
const fitting = fc
  .array(fc.constantFrom('met', 'not-met', 'not-applicable', 'unknown', undefined), {
    minLength: criterionIds.length,
    maxLength: criterionIds.length,
  })
  .map((statuses) => ({
    ...tally,
    results: {
      kind: 'by-criterion',
      answers: criterionIds.flatMap((criterionId, position) => {
        const status = statuses[position];
        if (status === undefined) return [];
        const isStatus = status === 'met' || status === 'not-met';
        return [
          { criterionId, answer: isStatus ? { kind: 'attested', status } : { kind: status } },
        ];
      }),
    },
  }));

describe('E4: one call from JSON to the verdict', () => {
  it('reads a text as JSON, and anything else as it is', () => {
    const judged = judgeAssessment(tally, options);
    expect(judgeAssessment(JSON.stringify(tally), options)).toEqual(judged);
    expect(judged.ok && judged.value.verdict.outcome).toBe('not-eligible');
    expect(judged.ok && judged.value.plans.plans).toEqual([{ criterionIds: [], unnamedCount: 1 }]);
  });

  it('gives the warnings of every step', () => {
    const unanswered = { ...tally, results: { kind: 'by-criterion', answers: [] } };
    const judged = judgeAssessment(unanswered, options);
    expect(judged.ok && judged.warnings.map(({ code }) => code)).toEqual(['criterion/unanswered']);
    expect(judged.ok && judged.value.decisiveUnknowns.criterionIds).toHaveLength(20);
  });

  it('asks the gates of the policy', () => {
    const gate = { id: 'active', requirement: { kind: 'attested' } } as const;
    const gated = { ...options, policy: { ...options.policy, assessable: [gate] } };
    const open = judgeAssessment(tally, gated);
    expect(open.ok && open.warnings.map(({ code }) => code)).toEqual(['gate/unanswered']);
    expect(open.ok && open.value.decisiveUnknowns.gates).toEqual([{ gateId: 'active' }]);
    const misfit = [{ gateId: 'active', answer: { kind: 'title', rank: null } }];
    const refused = judgeAssessment({ ...tally, gateAnswers: misfit }, gated);
    expect(!refused.ok && refused.issues[0]?.code).toBe('answer/kind-mismatch');
  });

  it('gives the issues of the step that refused', () => {
    const codesOf = (input: unknown) => {
      const judged = judgeAssessment(input, options);
      return judged.ok ? [] : judged.issues.map(({ code }) => code);
    };
    expect(codesOf('{')).toEqual(['json/syntax']);
    expect(codesOf({ ...tally, basis: 'sure' })).toEqual(['input/not-one-of']);
    expect(codesOf({ ...tally, criteriaSet: { id: 'another' } })).toEqual(['criteria-set/unknown']);
  });

  it('hands limits and the number of plans on', () => {
    const shallow = judgeAssessment(tally, { ...options, limits: { maxDepth: 1 } });
    expect(!shallow.ok && shallow.issues[0]?.code).toBe('input/too-deep');
    const text = judgeAssessment(JSON.stringify(tally), { ...options, limits: { maxDepth: 1 } });
    expect(text).toEqual(shallow);
    const one = judgeAssessment(tally, { ...options, maxPlans: 1 });
    expect(one.ok && one.value.plans.maxPlans).toBe(1);
  });

  it('throws for a day that was not parsed, and gives no verdict', () => {
    const wrongDay = { ...options, asOf: new Date() as never };
    expect(() => judgeAssessment(tally, wrongDay)).toThrow('argument/not-parsed');
  });

  it('is the steps one by one', () => {
    fc.assert(
      fc.property(fc.oneof(rawAssessment, fitting), recognitionRule(criterionIds), (raw, rule) => {
        const policy = policyOf(rule);
        const judged = judgeAssessment(raw, { ...options, policy });
        const parsed = parseAssessment(raw);
        const checked = parsed.ok ? checkAssessment(parsed.value, criteriaSetCatalogue) : parsed;
        if (!checked.ok || !parsed.ok) {
          expect(judged).toEqual(checked);
          return;
        }
        const evaluation = evaluateAssessment(checked.value, { asOf });
        expect(judged).toEqual({
          ok: true,
          warnings: [...parsed.warnings, ...checked.warnings],
          value: {
            assessment: checked.value,
            evaluation,
            verdict: decideEligibility(evaluation, policy),
            decisiveUnknowns: selectDecisiveUnknowns(evaluation, policy),
            plans: selectMinimalPlans(evaluation, policy),
          },
        });
      }),
    );
  });
});

describe('an assessment that cannot speak on the day', () => {
  const codesOf = (changes: object, on = asOf) => {
    const judged = judgeAssessment({ ...tally, ...changes }, { ...options, asOf: on });
    const issues = judged.ok ? judged.warnings : judged.issues;
    return [judged.ok, issues.map(({ code, path }) => `${code} ${path.join('.')}`)];
  };

  it.each([
    ['2024-12-30', [false, ['assessment/withdrawn withdrawnOn']]],
    ['2024-12-31', [false, ['assessment/withdrawn withdrawnOn']]],
    ['2025-01-01', [true, []]],
  ])('withdrawn from %s', (withdrawnOn, expected) => {
    expect(codesOf({ assessedOn: '2024-06-01', withdrawnOn })).toEqual(expected);
  });

  it('confirmed for a year that has not begun is refused, and what is expected of it is not', () => {
    expect(codesOf({ assessmentYear: 2025 })).toEqual([
      false,
      ['assessment/year-not-begun assessmentYear'],
    ]);
    expect(codesOf({ assessmentYear: 2025, basis: 'projected' })).toEqual([true, []]);
    expect(codesOf({ assessmentYear: 2025 }, plainDate('2025-01-01'))).toEqual([true, []]);
  });

  it('on record later gets a warning, at the day that says so', () => {
    expect(codesOf({ recordedOn: '2024-12-31' })).toEqual([true, []]);
    expect(codesOf({ recordedOn: '2025-01-10' })).toEqual([
      true,
      ['assessment/on-record-later recordedOn'],
    ]);
    expect(codesOf({ assessedOn: '2025-01-10' })).toEqual([
      true,
      ['assessment/on-record-later assessedOn'],
    ]);
    expect(codesOf({ assessedOn: '2024-01-10', recordedOn: '2025-01-10' })).toEqual([
      true,
      ['assessment/on-record-later recordedOn'],
    ]);
  });

  it('tells all of it at once', () => {
    const changes = { assessmentYear: 2150, assessedOn: '2023-01-01', withdrawnOn: '2024-01-01' };
    expect(codesOf(changes)).toEqual([
      false,
      ['assessment/withdrawn withdrawnOn', 'assessment/year-not-begun assessmentYear'],
    ]);
  });

  it('is refused for that alone, whatever the steps before it warned of', () => {
    const changes = {
      results: { kind: 'by-criterion', answers: [] },
      ...{ assessmentYear: 2025, recordedOn: '2025-01-10' },
    };
    const later = 'assessment/on-record-later recordedOn';
    expect(codesOf(changes)).toEqual([false, ['assessment/year-not-begun assessmentYear', later]]);
    expect(codesOf({ ...changes, basis: 'projected' })).toEqual([
      true,
      ['criterion/unanswered results.answers', later],
    ]);
  });
});

describe('options that a program without types got wrong', () => {
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['no options', undefined, 'asOf'],
    ['no day', { ...options, asOf: undefined }, 'asOf'],
    ['a day that is none', { ...options, asOf: '31/12/2024' }, 'asOf'],
    ['no policy', { ...options, policy: undefined }, 'policy'],
    ['a policy that is none', { ...options, policy: {} }, 'policy'],
    ['a rule without a kind', { ...options, policy: { rule: {} } }, 'policy'],
    ['a row without a policy', { ...options, policy: [{ from: '2020-01-01' }] }, 'policy'],
    ['no policy in a list', { ...options, policy: [] }, 'policies'],
    ['no criteria sets', { ...options, criteriaSets: undefined }, 'criteriaSets'],
    ['one set instead of a list', { ...options, criteriaSets: modelWardPolice20 }, 'criteriaSets'],
    ['no plan at most', { ...options, maxPlans: 0 }, 'maxPlans'],
    ['half a plan', { ...options, maxPlans: 1.5 }, 'maxPlans'],
  ];

  const inputs: readonly (readonly [string, unknown])[] = [
    ['an assessment that is right', tally],
    ['a text that is no JSON', '{'],
    ['an assessment that is none', {}],
    ['an assessment by a set that nobody has', { ...tally, criteriaSet: { id: 'other' } }],
    ['an assessment that was withdrawn', { ...tally, withdrawnOn: '2024-01-01' }],
  ];

  describe.each(inputs)('are told of %s', (_, input) => {
    it.each(wrong)('%s', (_, given, parameter) => {
      expect(() => judgeAssessment(input, given as JudgeOptions)).toThrow(
        expect.objectContaining({
          name: 'InputError',
          issues: [
            expect.objectContaining({
              code: 'argument/not-parsed',
              params: expect.objectContaining({ parameter }),
            }),
          ],
        }),
      );
    });
  });
});
