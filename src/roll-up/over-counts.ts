import type { AreaSummary, OutcomeCounts } from './area-summary';

type Counter =
  | 'unitCount'
  | 'registeredCount'
  | 'recognisedCount'
  | 'newlyBuiltCount'
  | 'maintainedCount'
  | 'confirmed'
  | 'projected';

/** A count of a summary that is more than the count of what it is a part of. */
export interface OverCount {
  readonly counted: Exclude<Counter, 'unitCount'>;
  readonly count: number;
  readonly among: 'unitCount' | 'registeredCount' | 'recognisedCount';
  readonly amongCount: number;
}

/** Lists what makes a summary impossible: no area has more recognised units than units. */
export function overCountsOf(summary: AreaSummary): readonly OverCount[] {
  const { unitCount, registeredCount, newlyBuiltCount, recognisedCount, maintainedCount } = summary;
  const parts: readonly (readonly [OverCount['counted'], number, OverCount['among'], number])[] = [
    ['registeredCount', registeredCount, 'unitCount', unitCount],
    ['recognisedCount', standingsOf(summary), 'unitCount', unitCount],
    ['confirmed', totalOf(summary.confirmed), 'unitCount', unitCount],
    ['projected', totalOf(summary.projected), 'unitCount', unitCount],
    ['newlyBuiltCount', newlyBuiltCount, 'registeredCount', registeredCount],
    ['maintainedCount', maintainedCount, 'recognisedCount', recognisedCount],
  ];
  return parts.flatMap(([counted, count, among, amongCount]) =>
    count <= amongCount ? [] : [{ counted, count, among, amongCount }],
  );
}

/** Standings exclude each other. */
function standingsOf(summary: AreaSummary): number {
  const { recognisedCount, suspendedCount, lapsedCount, standingUndeterminedCount } = summary;
  return recognisedCount + suspendedCount + lapsedCount + standingUndeterminedCount;
}

function totalOf({ eligibleCount, notEligibleCount, undeterminedCount }: OutcomeCounts): number {
  return eligibleCount + notEligibleCount + undeterminedCount;
}
