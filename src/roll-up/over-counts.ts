import type { PartCounter, UnitCounter } from '../foundation/issue/kinds/summary';
import type { UnitClass } from '../standing/unit-class';
import type { AreaSummary, OutcomeCounts, UnitCounts } from './area-summary';
import { openBeforeOf } from './open-before';

/** A count of a summary that is more than the count of what it is a part of. */
export type OverCount = { readonly unitClass: UnitClass | 'all' } & (
  | (Part & { readonly counted: UnitCounter; readonly among: 'unitCount' })
  | (Part & { readonly counted: PartCounter; readonly among: 'recognisedCount' })
);

interface Part {
  readonly count: number;
  readonly amongCount: number;
}

/**
 * Lists what makes a summary impossible: no area has more recognised units than units, nor do its kept or its new ones, or
 * those that are neither.
 */
export function overCountsOf(summary: AreaSummary): readonly OverCount[] {
  const overCounts = [
    ...overCountsIn(summary, 'all'),
    ...overCountsIn(summary.kept, 'kept'),
    ...overCountsIn(summary.new, 'new'),
  ];
  // What is left over is wrong already where the whole or a part is.
  return overCounts.length > 0 ? overCounts : overCountsIn(openBeforeOf(summary), 'open-before');
}

function overCountsIn(counts: UnitCounts, unitClass: OverCount['unitClass']): readonly OverCount[] {
  const { unitCount, registeredCount, recognisedCount } = counts;
  const ofUnits = { unitClass, among: 'unitCount', amongCount: unitCount } as const;
  const ofTitles = { unitClass, among: 'recognisedCount', amongCount: recognisedCount } as const;
  const verdictCount = totalOf(counts.confirmed) + totalOf(counts.projected);
  const groundCount = counts.maintainedCount + counts.inheritedCount;
  const parts: readonly OverCount[] = [
    { ...ofUnits, counted: 'registeredCount', count: registeredCount },
    { ...ofUnits, counted: 'recognisedCount', count: standingsOf(counts) },
    { ...ofUnits, counted: 'verdicts', count: verdictCount },
    { ...ofTitles, counted: 'grounds', count: groundCount },
  ];
  return parts.filter(({ count, amongCount }) => count > amongCount);
}

/** Standings exclude each other. */
function standingsOf(counts: UnitCounts): number {
  const { recognisedCount, suspendedCount, lapsedCount, standingUndeterminedCount } = counts;
  return recognisedCount + suspendedCount + lapsedCount + standingUndeterminedCount;
}

function totalOf(counts: OutcomeCounts): number {
  const { eligibleCount, notEligibleCount, undeterminedCount, notAssessedCount } = counts;
  return eligibleCount + notEligibleCount + undeterminedCount + notAssessedCount;
}

/** A count of which the kept and the new units have more than all. */
export interface ClassOverCount {
  readonly path: readonly string[];
  readonly count: number;
  readonly allCount: number;
}

/** Lists the counts of which the kept and the new units together have more than all units. */
export function classOverCountsOf(summary: AreaSummary): readonly ClassOverCount[] {
  return leavesOf(summary.kept).flatMap(({ path, count: keptCount }) => {
    const count = keptCount + countAt(summary.new, path);
    const allCount = countAt(summary, path);
    return count > allCount ? [{ path, count, allCount }] : [];
  });
}

function leavesOf(
  counts: object,
  path: readonly string[] = [],
): readonly { readonly path: readonly string[]; readonly count: number }[] {
  return Object.entries(counts).flatMap(([key, value]) =>
    typeof value === 'number'
      ? [{ path: [...path, key], count: value }]
      : leavesOf(value, [...path, key]),
  );
}

const countAt = (counts: object, path: readonly string[]): number =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], counts) as number;
