import { inOrder } from '../foundation/text/text-order';
import { daysBetween } from '../foundation/value/day-arithmetic';
import type { PlainDate } from '../foundation/value/plain-date';
import type { TargetProgress } from '../targets/target-progress';
import type { UnitId } from '../unit/unit';
import type { AreaProgress, ProgrammeReport, TargetReport } from './programme-report';
import type {
  ComparedProgress,
  NeededPace,
  RegroupedUnits,
  TargetComparison,
} from './report-comparison';

/** Gives for the units of one day the ids of another, which may be earlier. */
export type IdsBetween = (from: PlainDate) => (until: PlainDate) => ReadonlyMap<UnitId, UnitId>;

/** Compares the targets of two reports, area by area. */
export function compareTargets(
  before: ProgrammeReport,
  after: ProgrammeReport,
  groups: readonly RegroupedUnits[],
  idsBetween: IdsBetween,
): readonly TargetComparison[] {
  const [old, fresh] = [measuredIn(before), measuredIn(after)];
  const keys = new Set([...old.keys(), ...fresh.keys()]);
  return [...keys].map((key): TargetComparison => {
    const [one, other] = [old.get(key), fresh.get(key)];
    const { target, counting, area } = (one ?? other) as MeasuredArea;
    const { areaId } = area;
    const { status, ...course } = courseOf(one, other);
    return {
      ...{ target, counting, areaId, status },
      ...(one === undefined ? {} : { before: comparedProgress(one.area.progress) }),
      ...(other === undefined ? {} : { after: comparedProgress(other.area.progress) }),
      ...course,
    };
  });

  function courseOf(one: MeasuredArea | undefined, other: MeasuredArea | undefined): Course {
    if (!isMeasured(one) || !isMeasured(other)) return { status: 'not-measured' };
    return hasSameUnits(one.area.areaId, before, after, groups)
      ? { status: 'compared', ...courseBetween(one.area, other.area, idsBetween) }
      : { status: 'different-units' };
  }
}

type Course = Pick<TargetComparison, 'status' | 'cameIds' | 'fellAwayIds' | 'neededPace'>;

/** What came and what fell away from one measurement of the same units to another, and what is needed from there. */
function courseBetween(
  before: AreaProgress,
  after: AreaProgress,
  idsBetween: IdsBetween,
): Omit<Course, 'status'> {
  const laterIds = idsBetween(unitsDayOf(before.progress))(unitsDayOf(after.progress));
  const had = inOrder(before.reachedUnitIds.map((id) => laterIds.get(id) ?? id));
  const has = after.reachedUnitIds;
  const [old, fresh] = [new Set(had), new Set(has)];
  const pace = neededPace(before.progress, after.progress);
  return {
    cameIds: has.filter((id) => !old.has(id)),
    fellAwayIds: had.filter((id) => !fresh.has(id)),
    ...(pace === undefined ? {} : { neededPace: pace }),
  };
}

/** The day whose units were measured: after its due day a target is still about the units of that day. */
const unitsDayOf = ({ population }: TargetProgress): PlainDate =>
  'until' in population ? population.until : population.on;

function neededPace(before: TargetProgress, after: TargetProgress): NeededPace | undefined {
  // Nothing can be missing up to a limit.
  if (!('missing' in after)) return undefined;
  const { asOf, dueOn, decidedBy = dueOn, counted, areaLevel, missing } = after;
  const daysLeft = daysBetween(asOf, decidedBy);
  const intervalDays = Math.min(daysBetween(before.asOf, asOf), daysLeft);
  if (after.isClosed || intervalDays <= 0 || missing.most === 0) return undefined;
  const shareOf = (count: number): number =>
    Number((BigInt(count) * BigInt(intervalDays) + BigInt(daysLeft - 1)) / BigInt(daysLeft));
  const perInterval = { least: shareOf(missing.least), most: shareOf(missing.most) };
  const what = { counted, ...(areaLevel === undefined ? {} : { areaLevel }) };
  return { ...what, until: decidedBy, daysLeft, intervalDays, missing, perInterval };
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

function isMeasured(one: MeasuredArea | undefined): one is MeasuredArea {
  return one !== undefined && one.area.progress.outcome !== 'not-applicable';
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
  const { outcome, counted, areaLevel, reached } = progress;
  const measured = { outcome, counted, ...(areaLevel === undefined ? {} : { areaLevel }), reached };
  return progress.direction === 'at-least'
    ? { ...measured, direction: progress.direction, dueCount: progress.dueCount }
    : { ...measured, direction: progress.direction, limitCount: progress.limitCount };
}
