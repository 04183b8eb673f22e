import type { PlainDate } from '../foundation/value/plain-date';
import type { CountedVerdict } from '../roll-up/counted-verdict';
import { classifyUnits } from '../standing/classify-units';
import type { MaintenanceRules } from '../standing/maintenance-policy';
import type { IndexedRecognitionRecords } from '../standing/recognition-records';
import type { Standing } from '../standing/standing';
import { standingsOn } from '../standing/standings-on';
import { titlesForYear, type YearTitle } from '../standing/titles-for-year';
import type { UnitId } from '../unit/unit';
import type { TargetUnit, TargetYears } from './target-unit';

/** What is on record, and what keeps a title. */
export interface TargetRecords {
  readonly records: IndexedRecognitionRecords;
  readonly maintenancePolicy: MaintenanceRules;
  /** The verdict that counts of a unit for a year. */
  readonly countedVerdictOf: (unitId: UnitId, year: number) => CountedVerdict | undefined;
}

/** Which years are asked about, and when. */
export interface TargetMoment {
  readonly years: TargetYears;
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate;
  readonly dueOn: PlainDate;
  readonly decidedBy?: PlainDate;
  /** Whether the host says that no decision will come any more. */
  readonly isClosed: boolean;
}

/** Gives everything that a target can ask of units, by their ids. */
export function targetUnits(
  { records, maintenancePolicy, countedVerdictOf }: TargetRecords,
  unitIds: readonly UnitId[],
  moment: TargetMoment,
): ReadonlyMap<UnitId, TargetUnit> {
  const { years, asOf, knownAt, dueOn, decidedBy } = moment;
  const titles = titlesForYear(records, maintenancePolicy, {
    ...{ year: years.dueYear, dueOn, asOf, knownAt, unitIds },
    ...(decidedBy === undefined ? {} : { decidedBy }),
  });
  const classes = classifyUnits(records, maintenancePolicy, {
    ...{ year: years.fromYear ?? years.dueYear, asOf, knownAt, unitIds },
    unitsOn: asOf < dueOn ? asOf : dueOn,
  });
  const standings = standingsOn(records, maintenancePolicy, { asOf, knownAt, unitIds });
  return new Map(
    titles.map((title, position) => {
      const { unitId } = title;
      const verdicts = years.counted.map((year) => countedVerdictOf(unitId, year));
      const unit: TargetUnit = {
        title,
        // One for each unit asked about, in the order asked.
        unitClass: (classes[position] as (typeof classes)[number]).unitClass,
        standing: standings[position] as Standing,
        verdicts,
        isPending: isPending(title, countedVerdictOf(unitId, years.dueYear), moment),
      };
      return [unitId, unit];
    }),
  );
}

/** Whether a decision on the due year can still come on a unit that is on the way to one. */
function isPending(
  { standing, isHeld, isDecided, registeredFor, deferredUntil }: YearTitle,
  verdict: CountedVerdict | undefined,
  { years, asOf, dueOn, decidedBy, isClosed }: TargetMoment,
): boolean {
  if (isClosed || asOf <= dueOn || isDecided) return false;
  const isDue = decidedBy !== undefined && asOf > decidedBy;
  if (isDue && (deferredUntil === undefined || asOf > deferredUntil)) return false;
  const hasVerdict = verdict !== undefined && verdict.outcome !== 'not-eligible';
  return (
    registeredFor.includes(years.dueYear) ||
    hasVerdict ||
    isHeld !== false ||
    standing.state === 'suspended'
  );
}
