import type { StatusCounts } from '../evaluation/evaluation';
import { contentText } from '../foundation/text/content-text';
import { compareTexts, inOrder } from '../foundation/text/text-order';
import { laterOf } from '../foundation/value/day-order';
import { onceFor } from '../foundation/value/once-for';
import type { PlainDate } from '../foundation/value/plain-date';
import { type RegisterIndex, registerOf } from '../unit/register-index';
import { type Cohort, selectCohorts } from '../unit/select-cohorts';
import { selectRegisterKnownAt } from '../unit/select-register-known-at';
import type { UnitId } from '../unit/unit';
import type { UnitRegister } from '../unit/unit-register';
import { compareTargets, type IdsBetween } from './compare-targets';
import type { ProgrammeReport, UnitReport } from './programme-report';
import type {
  ComparedStanding,
  RegroupedUnits,
  ReportChange,
  ReportComparison,
  ReportMoment,
  UnitComparison,
} from './report-comparison';
import { isOfYear } from './report-units';

/**
 * Compares two reports on one programme: which units are counted otherwise, how many criteria they meet, which titles changed, and
 * how far the targets have come.
 *
 * Units are followed through other ids. Those that were merged or divided have no counterpart of their own and are named apart. A
 * target is not compared where the two reports measured other units.
 *
 * @param before - the first report
 * @param after - the second report
 * @param register - the register of the programme, or its index
 * @returns the differences
 * @issues none: any two reports can be compared
 * @category Programme
 * @example
 * ```ts
 * import { compareReports, orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
 * import { allMustBeMet, criteriaSetCatalogue, maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * // A made-up ward that is counted every week.
 * const weekly = (recordedOn: string, metCount: number) => ({
 *   unitId: 'a',
 *   assessmentYear: 2024,
 *   criteriaSet: { id: 'model-ward-police-20' },
 *   basis: 'projected',
 *   recordedOn,
 *   results: { kind: 'tally', metCount, criteriaCount: 20 },
 * });
 * const programme = orThrow(
 *   parseProgramme({
 *     register: { units: [{ id: 'a', name: 'A', level: 'ward' }], successions: [] },
 *     recognitionPolicy: allMustBeMet,
 *     maintenancePolicy: maintenanceNotPublished,
 *     criteriaSets: criteriaSetCatalogue,
 *     assessments: [weekly('2024-11-29', 18), weekly('2024-12-06', 20)],
 *     histories: [],
 *     targets: [],
 *   }),
 *   console.warn,
 * );
 * const last = reportProgramme(programme, { asOf: plainDate('2024-11-29') });
 * const now = reportProgramme(programme, { asOf: plainDate('2024-12-06') });
 * for (const { unitId, counts, counted } of compareReports(last, now, programme.records.register).units) {
 *   console.log(unitId, counts?.before?.metCount, counts?.after?.metCount, counted?.after?.outcome); // a 18 20 eligible
 * }
 * ```
 */
export function compareReports(
  before: ProgrammeReport,
  after: ProgrammeReport,
  register: UnitRegister | RegisterIndex,
): ReportComparison {
  const known = registerOf(selectRegisterKnownAt(register, laterOf(before.knownAt, after.knownAt)));
  const groups = groupsOf(before, after, known);
  const beforeUnits = new Map(before.units.map((unit) => [unit.unit.id, unit]));
  const afterUnits = new Map(after.units.map((unit) => [unit.unit.id, unit]));
  const pairs = groups.flatMap(({ beforeIds, afterIds }): readonly UnitPair[] => {
    const [one, other] = [soleOf(beforeIds), soleOf(afterIds)];
    const [old, fresh] = [one && beforeUnits.get(one), other && afterUnits.get(other)];
    return old === undefined || fresh === undefined ? [] : [{ before: old, after: fresh }];
  });
  const years = { before: before.assessmentYear, after: after.assessmentYear };
  const units = pairs.flatMap((pair) => comparisonOf(pair, years) ?? []);
  return {
    before: momentOf(before),
    after: momentOf(after),
    units: units.sort((a, b) => compareTexts(a.unitId, b.unitId)),
    unchangedCount: pairs.length - units.length,
    regrouped: groups.filter(({ beforeIds, afterIds }) => !isPair(beforeIds, afterIds)),
    targets: compareTargets(before, after, groups, idsBetween(before, after, known)),
  };
}

/** Follows units that pass one into one, from one day to another in either direction. */
function idsBetween(
  before: ProgrammeReport,
  after: ProgrammeReport,
  known: UnitRegister,
): IdsBetween {
  const level = levelsOf(before, after);
  return onceFor((from: PlainDate) =>
    onceFor((until: PlainDate) => {
      const isForwards = from <= until;
      const days = isForwards ? { from, until } : { from: until, until: from };
      const cohorts = selectCohorts(known, { ...days, level });
      return new Map(
        cohorts.flatMap((cohort) => {
          const [one, other] = [soleOf(cohort.before), soleOf(cohort.after)];
          if (one === undefined || other === undefined) return [];
          return [isForwards ? ([one, other] as const) : ([other, one] as const)];
        }),
      );
    }),
  );
}

const levelsOf = (
  before: ProgrammeReport,
  after: ProgrammeReport,
): readonly UnitReport['unit']['level'][] => [
  ...new Set([...before.units, ...after.units].map(({ unit }) => unit.level)),
];

interface UnitPair {
  readonly before: UnitReport;
  readonly after: UnitReport;
}

const momentOf = ({ asOf, knownAt, assessmentYear }: ProgrammeReport): ReportMoment => ({
  asOf,
  knownAt,
  assessmentYear,
});

const soleOf = (ids: readonly UnitId[]): UnitId | undefined =>
  ids.length === 1 ? ids[0] : undefined;

const isPair = (beforeIds: readonly UnitId[], afterIds: readonly UnitId[]): boolean =>
  beforeIds.length === 1 && afterIds.length === 1;

/** The units of both reports in groups between which nothing passed; by id where the register does not know a unit. */
function groupsOf(
  before: ProgrammeReport,
  after: ProgrammeReport,
  known: UnitRegister,
): readonly RegroupedUnits[] {
  const beforeIds = new Set(before.units.map(({ unit }) => unit.id));
  const afterIds = new Set(after.units.map(({ unit }) => unit.id));
  const isForwards = before.asOf <= after.asOf;
  const [earlier, later] = isForwards ? [before, after] : [after, before];
  const cohorts = selectCohorts(known, {
    from: earlier.asOf,
    until: later.asOf,
    level: levelsOf(before, after),
  });
  const groups = cohorts
    .map((cohort: Cohort): RegroupedUnits => {
      const [old, fresh] = isForwards
        ? [cohort.before, cohort.after]
        : [cohort.after, cohort.before];
      return {
        beforeIds: old.filter((id) => beforeIds.has(id)),
        afterIds: fresh.filter((id) => afterIds.has(id)),
      };
    })
    .filter((group) => group.beforeIds.length + group.afterIds.length > 0);
  const placedBefore = new Set(groups.flatMap((group) => group.beforeIds));
  const placedAfter = new Set(groups.flatMap((group) => group.afterIds));
  const untoldBefore = new Set([...beforeIds].filter((id) => !placedBefore.has(id)));
  const untoldAfter = new Set([...afterIds].filter((id) => !placedAfter.has(id)));
  return [
    ...groups,
    ...inOrder([...untoldBefore, ...untoldAfter]).map((id) => ({
      beforeIds: [id].filter((one) => untoldBefore.has(one)),
      afterIds: [id].filter((one) => untoldAfter.has(one)),
    })),
  ];
}

function comparisonOf(
  { before, after }: UnitPair,
  years: { readonly before: number; readonly after: number },
): UnitComparison | undefined {
  const { id } = after.unit;
  const counted = changeOf(before.counted, after.counted);
  const counts = changeOf(countsOf(before, years.before), countsOf(after, years.after));
  const [titleBefore, titleAfter] = [standingIn(before), standingIn(after)];
  const standing = isSame(titleBefore, titleAfter)
    ? undefined
    : { before: titleBefore, after: titleAfter };
  if (counted === undefined && counts === undefined && standing === undefined) return undefined;
  return {
    unitId: id,
    ...(before.unit.id === id ? {} : { formerId: before.unit.id }),
    ...(counted === undefined ? {} : { counted }),
    ...(counts === undefined ? {} : { counts }),
    ...(standing === undefined ? {} : { standing }),
  };
}

const isSame = (before: unknown, after: unknown): boolean =>
  contentText(before) === contentText(after);

/** Both values where they differ. */
function changeOf<Value>(
  before: Value | undefined,
  after: Value | undefined,
): ReportChange<Value> | undefined {
  if (before === undefined) return after === undefined ? undefined : { after };
  if (after === undefined) return { before };
  return isSame(before, after) ? undefined : { before, after };
}

function countsOf({ verdicts }: UnitReport, year: number): StatusCounts | undefined {
  const [only, ...others] = verdicts.filter(isOfYear(year));
  return others.length === 0 ? only?.counts : undefined;
}

function standingIn({ standing }: UnitReport): ComparedStanding {
  const { outcome, reason, state, mark, forYear } = standing;
  return {
    outcome,
    reason,
    state,
    ...(mark === undefined ? {} : { mark }),
    ...(forYear === undefined ? {} : { forYear }),
  };
}
