import type { Issue } from '../foundation/issue/issue';
import { assessmentIssue } from '../foundation/issue/kinds/assessment';
import { assertGivenDay } from './assert-given-day';
import type { AssessmentRecord } from './assessment-record';

/** Picks what is on record of an assessment; `undefined` where nothing is, which is the common case of a batch. */
export function recordOf(assessment: AssessmentRecord): AssessmentRecord | undefined {
  const { stage, assessedBy, assessedOn, recordedOn, withdrawnOn, period } = assessment;
  if ((stage ?? assessedBy ?? assessedOn ?? recordedOn ?? withdrawnOn ?? period) === undefined) {
    return undefined;
  }
  const entries = Object.entries({
    stage,
    assessedBy,
    assessedOn,
    recordedOn,
    withdrawnOn,
    period,
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Says which days of a record contradict each other. */
export function recordFaults({
  assessedOn,
  recordedOn,
  withdrawnOn,
  period,
}: AssessmentRecord): readonly Issue[] {
  for (const day of [assessedOn, recordedOn, withdrawnOn, period?.from, period?.to]) {
    assertGivenDay(day);
  }
  return [
    ...orderFault('assessedOn', assessedOn, 'recordedOn', recordedOn),
    ...orderFault('recordedOn', recordedOn ?? assessedOn, 'withdrawnOn', withdrawnOn),
    ...orderFault('period.from', period?.from, 'period.to', period?.to),
  ];
}

function orderFault(
  earlierKey: string,
  earlier: string | undefined,
  laterKey: string,
  later: string | undefined,
): readonly Issue[] {
  if (earlier === undefined || later === undefined || earlier <= later) return [];
  const params = { earlierKey, earlier, laterKey, later };
  return [assessmentIssue('assessment/day-order', laterKey.split('.'), params)];
}
