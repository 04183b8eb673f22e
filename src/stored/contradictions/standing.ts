import type { Issue } from '../../foundation/issue/issue';
import type { MaintenanceDecision } from '../../standing/decide-maintenance';
import type { OpenRule, Standing, StandingReason } from '../../standing/standing';
import { type Contradictions, fits, under } from './contradiction';
import { verdictContradictions } from './verdict';

/** The reasons of each outcome. */
const reasons: Readonly<Record<Standing['outcome'], readonly StandingReason[]>> = {
  recognised: [
    'decided',
    'maintained',
    'inherited',
    'review-pending',
    'kept-with-warning',
    'revocation-due',
  ],
  'not-recognised': [
    'no-decision',
    'suspended',
    'lapsed',
    'revoked',
    'predecessors-not-recognised',
  ],
  undetermined: ['no-published-rule', 'unit-succeeded'],
  'not-applicable': ['unit-ended', 'unit-not-yet', 'unit-not-known', 'level-holds-no-title'],
};

/** The state of each reason that leaves no choice. */
const states: Readonly<Partial<Record<StandingReason, Standing['state']>>> = {
  'no-decision': 'none',
  'predecessors-not-recognised': 'none',
  suspended: 'suspended',
  lapsed: 'ended-by-rule',
  revoked: 'ended-by-decision',
};

/** A standing fits its reason, its state and its days. */
export const standingContradictions: Contradictions<Standing> = (standing) => {
  const { outcome, reason, state, mark, openRule, recognisedOn, asOf, deadlines, stoppedBy } =
    standing;
  const isTold = outcome !== 'not-applicable';
  const expected =
    outcome === 'recognised' ? 'held' : (states[reason] ?? (isTold ? state : 'none'));
  return [
    ...fits(reasons[outcome].includes(reason), ['reason'], reason, 'outcome'),
    ...fits(state === expected, ['state'], state, 'reason'),
    ...fits(mark === undefined || state === 'held', ['mark'], String(mark), 'state'),
    ...fits(outcome !== 'undetermined' || openRule !== undefined, ['outcome'], outcome, 'openRule'),
    ...fits(
      stoppedBy === undefined || outcome === 'undetermined',
      ['stoppedBy'],
      String(stoppedBy),
      'outcome',
    ),
    ...fits(
      recognisedOn === undefined || recognisedOn <= asOf,
      ['recognisedOn'],
      String(recognisedOn),
      'asOf',
    ),
    ...fits((state === 'none') === (recognisedOn === undefined), ['state'], state, 'recognisedOn'),
    ...fits(
      deadlines.every(({ on }, index) => on >= (deadlines[index - 1]?.on ?? on)),
      ['deadlines'],
      deadlines.map(({ on }) => on).join(', '),
      'on',
    ),
    ...deadlines.flatMap((deadline, index) => yearOfReview(deadline, ['deadlines', index])),
    ...(openRule === undefined ? [] : yearOfReview(openRule, ['openRule'])),
  ];
};

/** A review is of a year, and nothing else is: sentences name it. */
const yearOfReview = (
  { kind, year }: Pick<OpenRule, 'kind' | 'year'>,
  path: Issue['path'],
): readonly Issue[] =>
  fits(
    (kind === 'review' || kind === 'failed-review') === (year !== undefined),
    [...path, 'year'],
    String(year),
    'kind',
  );

/** What follows from a review fits the verdict that it follows from. */
export const maintenanceContradictions: Contradictions<MaintenanceDecision> = (decision) => {
  const { outcome, reason, repairDays, verdict } = decision;
  const expected = ofVerdict[verdict.outcome];
  return [
    ...fits(expected.includes(outcome), ['outcome'], outcome, 'verdict'),
    ...fits(
      outcome === 'undetermined' ? verdict.reason !== 'rule-met' : reason === verdict.reason,
      ['reason'],
      reason,
      'verdict',
    ),
    ...fits(
      repairDays === undefined || outcome === 'suspend',
      ['repairDays'],
      String(repairDays),
      'outcome',
    ),
    ...under(verdictContradictions(verdict), 'verdict'),
  ];
};

const ofVerdict: Readonly<
  Record<MaintenanceDecision['verdict']['outcome'], readonly MaintenanceDecision['outcome'][]>
> = {
  eligible: ['maintain'],
  'not-eligible': ['keep-with-warning', 'suspend', 'lapse', 'revoke', 'undetermined'],
  undetermined: ['undetermined'],
  'not-assessed': ['not-assessed'],
};
