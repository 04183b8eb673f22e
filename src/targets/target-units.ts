import type { LateAssessment } from '../assessment/late-assessments';
import { earlierOf } from '../foundation/value/day-order';
import type { PlainDate } from '../foundation/value/plain-date';
import type { CountedVerdict } from '../roll-up/counted-verdict';
import { classifyUnits } from '../standing/classify-units';
import type { MaintenanceRules } from '../standing/maintenance-policy';
import type { IndexedRecognitionRecords } from '../standing/recognition-records';
import type { Standing } from '../standing/standing';
import { standingOfTitle, type Title } from '../standing/title';
import { titlesForYear, type YearTitle } from '../standing/titles-for-year';
import type { UnitClass } from '../standing/unit-class';
import type { UnitId } from '../unit/unit';
import { isTrueOf, type TargetUnit, type TargetYears } from './target-unit';

/** The verdicts that count of a unit for a year, as of the last day for papers where that has passed. */
export interface TargetVerdicts {
  readonly countedVerdictOf: (
    unitId: UnitId,
    year: number,
    closesOn: PlainDate | undefined,
  ) => CountedVerdict | undefined;
  /** What of them came, was overridden or was withdrawn after that day. */
  readonly lateAssessmentsOf: (
    unitId: UnitId,
    year: number,
    closesOn: PlainDate,
  ) => readonly LateAssessment[];
}

/** What is on record, and what keeps a title. */
export interface TargetRecords extends TargetVerdicts {
  readonly records: IndexedRecognitionRecords;
  readonly maintenancePolicy: MaintenanceRules;
  /** The standing of a unit on the day asked about. */
  readonly standingOf: (unitId: UnitId) => Standing;
}

/** Which years are asked about, and when. */
export interface TargetMoment {
  readonly years: TargetYears;
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
  readonly dueOn: PlainDate;
  /** The last day for decisions on the due year; `undefined` where none is known. */
  readonly decidedBy: PlainDate | undefined;
  /** Whether the host says that no decision will come any more. */
  readonly isClosed: boolean;
}

/** Gives everything that a target can ask of units, by their ids. */
export function targetUnits(
  { records, maintenancePolicy, countedVerdictOf, lateAssessmentsOf, standingOf }: TargetRecords,
  unitIds: readonly UnitId[],
  moment: TargetMoment,
): ReadonlyMap<UnitId, TargetUnit> {
  const { years, asOf, knownAt, dueOn, decidedBy } = moment;
  const titles = titlesForYear(records, maintenancePolicy, {
    ...{ year: years.dueYear, dueOn, decidedBy, asOf, knownAt, unitIds },
  });
  // Few targets ask which units are new.
  const classesOf = (): ReadonlyMap<UnitId, UnitClass> => {
    const classified = classifyUnits(records, maintenancePolicy, {
      ...{ year: years.fromYear ?? years.dueYear, asOf, knownAt, unitIds },
      unitsOn: earlierOf(asOf, dueOn),
    });
    return new Map(classified.map(({ unitId, unitClass }) => [unitId, unitClass]));
  };
  let classes: ReadonlyMap<UnitId, UnitClass> | undefined;
  const classOf = (unitId: UnitId): UnitClass => {
    classes ??= classesOf();
    return classes.get(unitId) as UnitClass;
  };
  return new Map(
    titles.map((title) => {
      const { unitId } = title;
      const unit: TargetUnit = {
        title,
        unitClass: () => classOf(unitId),
        standing: standingOf(unitId),
        verdicts: (closesOn) =>
          years.counted.map((year) => countedVerdictOf(unitId, year, closesOn)),
        lateAssessments: (closesOn) =>
          years.counted.flatMap((year) => lateAssessmentsOf(unitId, year, closesOn)),
        isPending: pendingOf(
          title,
          () => countedVerdictOf(unitId, years.dueYear, decidedBy),
          moment,
        ),
      };
      return [unitId, unit];
    }),
  );
}

/** Whether a decision on the due year can still come on a unit that is on the way to one. */
function pendingOf(
  title: YearTitle,
  verdictOf: () => CountedVerdict | undefined,
  { asOf, dueOn, decidedBy, isClosed }: TargetMoment,
): TargetUnit['isPending'] {
  const { isDecided, isRegistered, deferredUntil } = title;
  if (isClosed || asOf <= dueOn || isDecided) return () => false;
  const isDue = decidedBy !== undefined && asOf > decidedBy;
  if (isDue && (deferredUntil === undefined || asOf > deferredUntil)) return () => false;
  const verdict = verdictOf();
  const hasVerdict = verdict !== undefined && verdict.outcome !== 'not-eligible';
  return (reading) => isRegistered || hasVerdict || isTrueOf(title, isThere, reading);
}

function isThere(title: Title): boolean {
  const { state } = standingOfTitle(title);
  return state === 'held' || state === 'suspended';
}
