import type { TargetProgress } from '../targets/target-progress';
import type { UnitId } from '../unit/unit';
import type { AreaProgress, ProgrammeReport, TargetReport } from './programme-report';
import type { ComparedProgress, RegroupedUnits, TargetComparison } from './report-comparison';

/** Compares the targets of two reports, area by area. */
export function compareTargets(
  before: ProgrammeReport,
  after: ProgrammeReport,
  groups: readonly RegroupedUnits[],
): readonly TargetComparison[] {
  const [old, fresh] = [measuredIn(before), measuredIn(after)];
  const keys = new Set([...old.keys(), ...fresh.keys()]);
  return [...keys].map((key): TargetComparison => {
    const [one, other] = [old.get(key), fresh.get(key)];
    const { target, counting, area } = (one ?? other) as MeasuredArea;
    const { areaId } = area;
    return {
      ...{ target, counting, areaId },
      status: statusOf(one, other, () => hasSameUnits(areaId, before, after, groups)),
      ...(one === undefined ? {} : { before: comparedProgress(one.area.progress) }),
      ...(other === undefined ? {} : { after: comparedProgress(other.area.progress) }),
    };
  });
}

/** A target in one of its areas. */
interface MeasuredArea extends Pick<TargetReport, 'target' | 'counting'> {
  readonly area: AreaProgress;
}

function measuredIn({ targets }: ProgrammeReport): ReadonlyMap<string, MeasuredArea> {
  return new Map(
    targets.flatMap(({ target, counting, areas }) =>
      areas.map((area) => [
        JSON.stringify([target.id, target.revision, counting.count, counting.among, area.areaId]),
        { target, counting, area },
      ]),
    ),
  );
}

function statusOf(
  before: MeasuredArea | undefined,
  after: MeasuredArea | undefined,
  hasSame: () => boolean,
): TargetComparison['status'] {
  const isMeasured = (one: MeasuredArea | undefined): boolean =>
    one !== undefined && one.area.progress.outcome !== 'not-applicable';
  if (!isMeasured(before) || !isMeasured(after)) return 'not-measured';
  return hasSame() ? 'compared' : 'different-units';
}

/** Tells whether the units of an area are the same on both sides, perhaps under other ids. */
function hasSameUnits(
  areaId: UnitId | null,
  before: ProgrammeReport,
  after: ProgrammeReport,
  groups: readonly RegroupedUnits[],
): boolean {
  const [old, fresh] = [unitIdsIn(areaId, before), unitIdsIn(areaId, after)];
  return groups.every(({ beforeIds, afterIds }) => {
    const oldCount = beforeIds.filter((id) => old.has(id)).length;
    const freshCount = afterIds.filter((id) => fresh.has(id)).length;
    if (oldCount + freshCount === 0) return true;
    return beforeIds.length === 1 && afterIds.length === 1 && oldCount === freshCount;
  });
}

const unitIdsIn = (areaId: UnitId | null, { units }: ProgrammeReport): ReadonlySet<UnitId> =>
  new Set(
    units
      .filter(({ areaIds }) => areaId === null || areaIds.includes(areaId))
      .map(({ unit }) => unit.id),
  );

function comparedProgress(progress: TargetProgress): ComparedProgress {
  if (progress.outcome === 'not-applicable') return { outcome: progress.outcome };
  const { outcome, reached } = progress;
  return progress.direction === 'at-least'
    ? { outcome, reached, dueCount: progress.dueCount }
    : { outcome, reached, limitCount: progress.limitCount };
}
