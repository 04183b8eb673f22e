import {
  compareEvaluations,
  evaluateAssessment,
  orThrow,
  reviseAssessment,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { asOf, assess, assessByTally, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';

const set = attestedSet(3);
const assessment = assess(set, [met, notMet, undefined]);
const evaluate = (given: typeof assessment) => evaluateAssessment(given, { asOf });

describe('what if', () => {
  it('some answers were others: the change shows, the given assessment stays as it is', () => {
    const before = evaluate(assessment);
    const revised = orThrow(
      reviseAssessment(assessment, [
        { criterionId: 'criterion-3', answer: met },
        { criterionId: 'criterion-2', answer: met },
        { criterionId: 'criterion-1', answer: met },
      ]),
    );
    const after = evaluate(revised);
    expect(after.counts.metCount).toBe(3);
    expect(evaluate(assessment)).toEqual(before);
    expect(
      compareEvaluations(before, after).changes.map((change) => [
        change.criterionId,
        change.before?.status,
        change.after?.status,
      ]),
    ).toEqual([
      ['criterion-2', 'not-met', 'met'],
      ['criterion-3', 'unknown', 'met'],
    ]);
  });

  it('finds no change between equal evaluations', () => {
    expect(compareEvaluations(evaluate(assessment), evaluate(assessment)).changes).toEqual([]);
  });

  it('sees by its counts what a tally does not say of single criteria (R2)', () => {
    const large = attestedSet(22);
    const [before, after] = [18, 21].map((metCount) => evaluate(assessByTally(large, metCount)));
    if (before === undefined || after === undefined) throw new Error('two tallies');
    expect(compareEvaluations(before, after)).toMatchObject({
      counts: { before: { metCount: 18, notMetCount: 4 }, after: { metCount: 21, notMetCount: 1 } },
      changes: [],
    });
  });

  it('names criteria that only one of the sets has', () => {
    const small = evaluate(assess(attestedSet(2), [met, notMet]));
    const large = evaluate(assessment);
    const [criterion] = large.findings.slice(-1);
    expect(compareEvaluations(small, large).changes).toStrictEqual([
      { criterionId: 'criterion-3', after: criterion },
    ]);
    expect(compareEvaluations(large, small).changes).toStrictEqual([
      { criterionId: 'criterion-3', before: criterion },
    ]);
  });
});

describe('reviseAssessment', () => {
  it.each([
    {
      name: 'a criterion of another set',
      answers: [{ criterionId: 'x', answer: met }],
      issues: ['criterion/unknown 0.criterionId'],
    },
    {
      name: 'an answer of another kind',
      answers: [{ criterionId: 'criterion-1', answer: { kind: 'title', rank: null } }],
      issues: ['answer/kind-mismatch 0.answer.kind'],
    },
    {
      name: 'the same answer twice',
      answers: [
        { criterionId: 'criterion-1', answer: met },
        { criterionId: 'criterion-1', answer: met },
      ],
      issues: ['criterion/repeated 1'],
    },
    { name: 'nothing', answers: [], issues: [] },
  ] as const)(
    'says of $name what is wrong, and nothing of criteria it leaves alone',
    ({ answers, issues }) => {
      expect(issuesOf(reviseAssessment(assessment, answers))).toEqual(issues);
    },
  );

  describe('an answer is another under the decision of an authority', () => {
    const override = {
      statusBefore: 'met',
      statusAfter: 'not-met',
      reason: 'x',
      authority: 'y',
      decidedOn: asOf,
    } as const;
    const upheld = { ...override, statusAfter: 'not-applicable' } as const;
    const evidence = [{ kind: 'document', id: 'e' }] as never;
    const decided = orThrow(
      reviseAssessment(assessment, [
        { criterionId: 'criterion-1', answer: met, override, evidence },
        { criterionId: 'criterion-2', answer: notMet },
      ]),
    );
    const findingAfter = (answer: object) => {
      const given = { criterionId: 'criterion-1', ...answer } as never;
      return evaluate(orThrow(reviseAssessment(decided, [given]))).findings[0];
    };

    it.each([
      [
        'stays, and applies to the status it was made on',
        { answer: met },
        true,
        'not-met',
        override,
      ],
      [
        'stays as it is where none is given',
        { answer: met, override: undefined },
        true,
        'not-met',
        override,
      ],
      ['shows where it no longer fits', { answer: notMet }, false, 'not-met', override],
      ['gives way to another', { answer: met, override: upheld }, true, 'not-applicable', upheld],
    ])('which %s', (_, answer, isApplied, status, record) => {
      const judgedStatus = answer.answer.status;
      expect(findingAfter(answer)).toMatchObject({
        status,
        override: { record, judgedStatus, isApplied },
      });
    });

    it('but not with the evidence of the answer that it replaces', () => {
      const revised = orThrow(
        reviseAssessment(decided, [{ criterionId: 'criterion-1', answer: notMet }]),
      );
      expect(revised.results).toMatchObject({
        entries: [{ answer: notMet, override }, {}, undefined],
      });
      expect(JSON.stringify(decided.results)).toContain('evidence');
      expect(JSON.stringify(revised.results)).not.toContain('evidence');
    });
  });

  it('refuses a tally, which has no answers', () => {
    expect(issuesOf(reviseAssessment(assessByTally(set, 2), []))).toEqual(['revision/of-tally']);
  });
});
