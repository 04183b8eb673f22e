import {
  type CriterionAnswer,
  evaluateAssessment,
  orThrow,
  parsePlainDate,
  type Verdict,
} from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { checked, met, notMet, rawHead } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';

const day = (text: string) => orThrow(parsePlainDate(text));
const set = attestedSet(['free']);

const findingOn = (asOf: Verdict['asOf'], answer: object) => {
  const answers = [{ criterionId: 'criterion-1', ...answer }];
  const results = { kind: 'by-criterion', answers };
  const assessment = checked(set, { ...rawHead(set), results });
  return evaluateAssessment(assessment, { asOf }).findings[0];
};

describe('evidence', () => {
  const until = (validUntil: string) => ({ id: 'deed-7', collectedOn: '2024-01-01', validUntil });

  it('counts on its last day and no longer', () => {
    const answer = { answer: met, evidence: [until('2024-12-30')] };
    expect(findingOn(day('2024-12-30'), answer)).toMatchObject({ status: 'met' });
    expect(findingOn(day('2024-12-31'), answer)).toMatchObject({
      status: 'unknown',
      reason: 'evidence-expired',
      mayNotApply: true,
    });
  });

  it('counts only while all of it does, and for ever where it has no last day', () => {
    const evidence = [{ id: 'deed-8' }, until('2024-12-30')];
    expect(findingOn(day('2024-12-31'), { answer: notMet, evidence })?.status).toBe('unknown');
    expect(
      findingOn(day('2099-12-31'), { answer: met, evidence: [{ id: 'deed-8' }] })?.status,
    ).toBe('met');
  });

  it('for a claim that the criterion does not apply expires as well', () => {
    const answer = { answer: { kind: 'not-applicable' }, evidence: [until('2024-12-30')] };
    expect(findingOn(day('2024-12-31'), answer)).toMatchObject({ reason: 'evidence-expired' });
  });

  it('of a part makes that part unknown', () => {
    const parts = [{ partId: 'p', answer: met, evidence: [until('2024-12-30')] }];
    const requirement = {
      kind: 'all-of',
      parts: [{ id: 'p', notApplicable: 'never', requirement: { kind: 'attested' } }],
    } as const;
    const [criterion] = set.criteria;
    if (criterion === undefined) throw new Error('the set has a criterion');
    const nested = { ...set, criteria: [{ ...criterion, requirement }] };
    const answer = { criterionId: 'criterion-1', answer: { kind: 'parts', parts } };
    const results = { kind: 'by-criterion', answers: [answer] };
    const assessment = checked(nested, { ...rawHead(nested), results });
    const [finding] = evaluateAssessment(assessment, { asOf: day('2024-12-31') }).findings;
    expect(finding).toMatchObject({ status: 'unknown', reason: 'evidence-expired' });
  });
});

describe('an override', () => {
  const override: CriterionAnswer['override'] = {
    statusBefore: 'not-met',
    statusAfter: 'met',
    reason: 'Đang sửa trụ sở theo kế hoạch',
    authority: 'Hội đồng thẩm định',
    decidedOn: day('2024-12-20'),
  };

  it('sets the status from its day on, and always shows', () => {
    const answer = { answer: notMet, override };
    expect(findingOn(day('2024-12-20'), answer)).toEqual({
      criterionId: 'criterion-1',
      status: 'met',
      reason: 'overridden',
      override: { record: override, judgedStatus: 'not-met', isApplied: true },
    });
    expect(findingOn(day('2024-12-19'), answer)).toEqual({
      criterionId: 'criterion-1',
      status: 'not-met',
      reason: 'attested',
      override: { record: override, judgedStatus: 'not-met', isApplied: false },
    });
  });

  it.each([
    {
      name: 'perhaps what is unknown, from its day on',
      answer: { kind: 'unknown', reason: 'disputed' },
      statusAfter: 'not-applicable',
      decidedOn: '2024-12-31',
      judgement: { status: 'unknown', reason: 'disputed', mayNotApply: true },
    },
    {
      name: 'nothing unknown before its day',
      answer: { kind: 'unknown', reason: 'disputed' },
      statusAfter: 'not-applicable',
      decidedOn: '2025-01-01',
      judgement: { status: 'unknown', reason: 'disputed', mayNotApply: false },
    },
    {
      name: 'nothing unknown where it sets another status',
      answer: { kind: 'unknown', reason: 'disputed' },
      statusAfter: 'met',
      decidedOn: '2024-12-31',
      judgement: { status: 'unknown', reason: 'disputed', mayNotApply: false },
    },
    {
      name: 'nothing that is known to stand otherwise',
      answer: met,
      statusAfter: 'not-applicable',
      decidedOn: '2024-12-31',
      judgement: { status: 'met', reason: 'attested' },
    },
    {
      name: 'nothing that is known, before its day either',
      answer: met,
      statusAfter: 'not-applicable',
      decidedOn: '2025-01-01',
      judgement: { status: 'met', reason: 'attested' },
    },
  ])('waives $name', ({ answer, statusAfter, decidedOn, judgement }) => {
    const never = attestedSet(['never']);
    const record = { ...override, statusAfter, decidedOn };
    const answers = [{ criterionId: 'criterion-1', answer, override: record }];
    const results = { kind: 'by-criterion', answers };
    const assessment = checked(never, { ...rawHead(never), results });
    expect(evaluateAssessment(assessment, { asOf: day('2024-12-31') }).findings).toEqual([
      {
        criterionId: 'criterion-1',
        ...judgement,
        override: { record, judgedStatus: judgement.status, isApplied: false },
      },
    ]);
  });

  it('does not apply where the answer no longer gives the status it overrode', () => {
    for (const answer of [met, { kind: 'unknown', reason: 'disputed' }]) {
      const finding = findingOn(day('2024-12-31'), { answer, override });
      expect(finding?.override?.isApplied).toBe(false);
      expect(finding?.status).toBe(finding?.override?.judgedStatus);
    }
  });
});
