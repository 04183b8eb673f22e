import {
  decideEligibility,
  evaluateAssessment,
  type UndeterminedReason,
  type Verdict,
  type VerdictReason,
} from 'model-ward-rules';
import type { BriefVerdict } from 'model-ward-rules/batch';
import { allMustBeMet } from 'model-ward-rules/published';
import { verdictSchema } from 'model-ward-rules/schemas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { asOf, assess, met, notMet } from '../arbitraries/assessments';
import { attestedSet } from '../arbitraries/criteria-sets';
import { issuesOf } from '../issues-of';
import { readShape } from '../schemas/read-shape';

const verdictOn = (answer: typeof met | undefined): Verdict =>
  decideEligibility(evaluateAssessment(assess(attestedSet(1), [answer]), { asOf }), allMustBeMet);

const eligible = verdictOn(met);
const notEligible = verdictOn(notMet);
const undetermined = verdictOn(undefined);

const reasonOf = (verdict: Verdict): VerdictReason => {
  if (verdict.outcome === 'eligible') {
    expectTypeOf(verdict.reason).toEqualTypeOf<'rule-met'>();
    expectTypeOf(verdict.gaps).toEqualTypeOf<readonly []>();
    // @ts-expect-error nothing is missing of an eligible unit
    verdict.gaps[0];
  } else if (verdict.outcome === 'not-eligible') {
    expectTypeOf(verdict.reason).toEqualTypeOf<'rule-not-met'>();
  } else if (verdict.outcome === 'not-assessed') {
    expectTypeOf(verdict.reason).toEqualTypeOf<'gate-failed'>();
    expectTypeOf(verdict.gaps).toEqualTypeOf<readonly []>();
  } else {
    expectTypeOf(verdict.reason).toEqualTypeOf<UndeterminedReason>();
    expectTypeOf(verdict.decidedBy).toEqualTypeOf<readonly []>();
  }
  return verdict.reason;
};

describe('a verdict', () => {
  it('narrows by its outcome', () => {
    expect([eligible, notEligible, undetermined].map(reasonOf)).toEqual([
      'rule-met',
      'rule-not-met',
      'unknown-criteria',
    ]);
  });

  it('narrows in brief too', () => {
    expectTypeOf<
      Extract<BriefVerdict, { outcome: 'eligible' }>['reason']
    >().toEqualTypeOf<'rule-met'>();
    expectTypeOf<BriefVerdict['outcome']>().toEqualTypeOf<Verdict['outcome']>();
  });

  it('has the same keys in the same order whatever its outcome', () => {
    const keys = Object.keys(eligible);
    expect(Object.keys(notEligible)).toEqual(keys);
    expect(Object.keys(undetermined)).toEqual(keys);
  });
});

describe('a stored verdict', () => {
  it.each([
    ['eligible', { ...eligible, reason: 'rule-not-met' }, 'input/not-one-of reason'],
    ['eligible', { ...eligible, gaps: notEligible.gaps }, 'input/out-of-range gaps'],
    ['not eligible', { ...notEligible, reason: 'unknown-criteria' }, 'input/not-one-of reason'],
    ['undetermined', { ...undetermined, reason: 'rule-met' }, 'input/not-one-of reason'],
    ['undetermined', { ...undetermined, decidedBy: ['c-1'] }, 'input/out-of-range decidedBy'],
    ['of no known outcome', { ...eligible, outcome: 'secured' }, 'input/not-one-of outcome'],
  ])('that contradicts itself is refused: %s', (_, stored, issue) => {
    expect(issuesOf(readShape(verdictSchema, stored))).toEqual([issue]);
  });
});
