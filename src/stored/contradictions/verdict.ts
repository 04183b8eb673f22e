import type { Issue } from '../../foundation/issue/issue';
import type { CriterionGap, Gap, UnnamedGap, Verdict } from '../../recognition/verdict';
import { type Contradictions, distinct, fits, ofEach, under, within } from './contradiction';
import { findingContradictions } from './findings';

/** A verdict fits its gates, its counts, and what decided it. */
export const verdictContradictions: Contradictions<Verdict> = (verdict) => [
  ...gateContradictions(verdict),
  ...countContradictions(verdict),
  ...gapContradictions(verdict),
  ...distinct(verdict.unknownCriterionIds, 'unknownCriterionIds'),
  ...distinct(verdict.decidedBy, 'decidedBy'),
  ...fits(
    !verdict.decidedBy.some((id) => verdict.unknownCriterionIds.includes(id)),
    ['decidedBy'],
    verdict.decidedBy.join(', '),
    'unknownCriterionIds',
  ),
];

/** Gates are asked before all else: one that is not passed decides, and one of which nothing is known leaves the verdict open. */
function gateContradictions({ gates, reason }: Verdict): readonly Issue[] {
  const has = (wanted: string): boolean => gates.some(({ status }) => status === wanted);
  const isFitting = has('not-met')
    ? reason === 'gate-failed'
    : reason !== 'gate-failed' &&
      (has('unknown') ? ofOpenGates.includes(reason) : reason !== 'unknown-gates');
  return fits(isFitting, ['reason'], reason, 'gates');
}

const ofOpenGates: readonly Verdict['reason'][] = ['unknown-gates', 'gate-answers-do-not-fit'];

function countContradictions(verdict: Verdict): readonly Issue[] {
  const { outcome, reason, counts, decidedBy, unknownCriterionIds } = verdict;
  const { metCount, notMetCount, unknownCount } = counts;
  const isNoneApplicable = metCount + notMetCount + unknownCount === 0;
  const hasApplicable = { 'rule-met': true, 'rule-not-met': true } as Readonly<
    Record<string, true>
  >;
  return [
    ...fits(
      reason === 'no-applicable-criteria'
        ? isNoneApplicable
        : !(isNoneApplicable && hasApplicable[reason]),
      ['reason'],
      reason,
      'counts',
    ),
    ...fits(
      reason !== 'unknown-criteria' || unknownCriterionIds.length > 0,
      ['reason'],
      reason,
      'unknownCriterionIds',
    ),
    // A tally knows counts of criteria that it does not name.
    ...within(['counts', 'unknownCount'], unknownCount, unknownCriterionIds.length),
    ...fits(
      decidedBy.length <= (outcome === 'eligible' ? metCount : notMetCount),
      ['decidedBy'],
      decidedBy.join(', '),
      'counts',
    ),
  ];
}

function gapContradictions({ outcome, gaps, decidedBy, counts }: Verdict): readonly Issue[] {
  const all: readonly Gap[] = gaps;
  const named = all.filter((gap): gap is CriterionGap => gap.kind === 'criterion');
  const unnamed = all.filter((gap): gap is UnnamedGap => gap.kind === 'unnamed');
  const gapCount = unnamed.reduce((sum, { criteriaCount }) => sum + criteriaCount, named.length);
  const ids = named.map(({ finding }) => finding.criterionId);
  return [
    ...within(['gaps'], gapCount, counts.notMetCount),
    ...fits(
      named.every(({ finding }) => finding.status === 'not-met'),
      ['gaps'],
      ids.join(', '),
      'status',
    ),
    ...fits(
      outcome !== 'not-eligible' || ids.join() === decidedBy.join(),
      ['decidedBy'],
      decidedBy.join(', '),
      'gaps',
    ),
    ...ofEach(all, 'gaps', (gap) =>
      gap.kind === 'criterion' ? under(findingContradictions(gap.finding), 'finding') : [],
    ),
  ];
}
