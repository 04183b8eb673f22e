import {
  type AssessmentInput,
  checkAssessment,
  criterionOfIssue,
  orThrow,
  parseAssessment,
  resultsFromStatuses,
} from 'model-ward-rules';
import { labelOfCriterion } from 'model-ward-rules/explanation';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const assessment = (results: AssessmentInput['results']): AssessmentInput => ({
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  results,
});

const criteriaOfIssues = (results: AssessmentInput['results']) => {
  const submitted = assessment(results);
  const parsed = parseAssessment(submitted);
  const result = parsed.ok ? checkAssessment(parsed.value, [modelWardPolice20]) : parsed;
  return result.ok ? [] : result.issues.map((issue) => criterionOfIssue(issue, submitted));
};

describe('E10: a form', () => {
  it('gives results by criterion, without what is open', () => {
    const results = resultsFromStatuses({
      'criterion-6': 'met',
      'criterion-7': undefined,
      'criterion-8': 'not-met',
    });
    expect(results.answers).toEqual([
      { criterionId: 'criterion-6', answer: { kind: 'attested', status: 'met' } },
      { criterionId: 'criterion-8', answer: { kind: 'attested', status: 'not-met' } },
    ]);
    expect(orThrow(parseAssessment(assessment(results))).results).toEqual(results);
  });

  it('finds the criterion of an issue', () => {
    expect(criteriaOfIssues(resultsFromStatuses({ 'criterion-6': 'met' }))).toEqual([]);
    expect(
      criteriaOfIssues(resultsFromStatuses({ 'criterion-6': 'met', elsewhere: 'met' })),
    ).toContain('elsewhere');
    expect(
      criteriaOfIssues({
        kind: 'tally',
        metCount: 19,
        criteriaCount: 20,
        unmetCriterionIds: ['elsewhere'],
      }),
    ).toContain('elsewhere');
  });

  it.each([
    ['another part', ['unitId']],
    ['all answers', ['results', 'answers']],
    ['the same list of another part', ['gateAnswers', 'answers', 0]],
    ['a list of the other form', ['results', 'unmetCriterionIds', 0]],
    ['a place that is not there', ['results', 'answers', 9]],
  ])('finds none for %s', (_, path) => {
    const parsed = parseAssessment(null);
    const issue = { ...(parsed.ok ? [] : parsed.issues)[0], path } as never;
    const byCriterion = assessment(resultsFromStatuses({ 'criterion-6': 'met' }));
    expect(criterionOfIssue(issue, byCriterion)).toBeUndefined();
  });

  it('finds none for another list of a tally, or a place in it that is no number', () => {
    const unmetCriterionIds = ['criterion-6'];
    const tally = assessment({ kind: 'tally', metCount: 19, criteriaCount: 20, unmetCriterionIds });
    const criterionAt = (...path: unknown[]) => criterionOfIssue({ path } as never, tally);
    expect(criterionAt('results', 'unmetCriterionIds', 0)).toBe('criterion-6');
    expect(criterionAt('results', 'others', 0)).toBeUndefined();
    expect(criterionAt('others', 'unmetCriterionIds', 0)).toBeUndefined();
    expect(criterionAt('results', 'unmetCriterionIds', 'length')).toBeUndefined();
  });

  it('finds none for a tally that names none, or an answer of a tally', () => {
    const tally = assessment({ kind: 'tally', metCount: 19, criteriaCount: 20 });
    for (const list of ['answers', 'unmetCriterionIds']) {
      const issue = { path: ['results', list, 0] } as never;
      expect(criterionOfIssue(issue, tally)).toBeUndefined();
    }
  });

  it('labels a criterion', () => {
    expect(labelOfCriterion('criterion-11', modelWardPolice20, 'vi')).toBe(
      'tiêu chí ở vị trí 11 (nội dung chưa công bố)',
    );
  });
});
