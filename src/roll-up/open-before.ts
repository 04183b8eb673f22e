import type { AreaSummary, OutcomeCounts, UnitCounts } from './area-summary';

/** The units of which it is open whether they kept a title: all that are neither among the kept nor among the new ones. */
export function openBeforeOf(summary: AreaSummary): UnitCounts {
  const { kept, new: fresh } = summary;
  const rest = (key: CountKey): number => summary[key] - kept[key] - fresh[key];
  return {
    unitCount: rest('unitCount'),
    registeredCount: rest('registeredCount'),
    recognisedCount: rest('recognisedCount'),
    maintainedCount: rest('maintainedCount'),
    inheritedCount: rest('inheritedCount'),
    suspendedCount: rest('suspendedCount'),
    lapsedCount: rest('lapsedCount'),
    standingUndeterminedCount: rest('standingUndeterminedCount'),
    confirmed: outcomesBeside(summary, 'confirmed'),
    projected: outcomesBeside(summary, 'projected'),
  };
}

type CountKey = Exclude<keyof UnitCounts, 'confirmed' | 'projected'>;

function outcomesBeside(
  { kept, new: fresh, ...summary }: AreaSummary,
  basis: 'confirmed' | 'projected',
): OutcomeCounts {
  const rest = (key: keyof OutcomeCounts): number =>
    summary[basis][key] - kept[basis][key] - fresh[basis][key];
  return {
    eligibleCount: rest('eligibleCount'),
    notEligibleCount: rest('notEligibleCount'),
    undeterminedCount: rest('undeterminedCount'),
    notAssessedCount: rest('notAssessedCount'),
  };
}
