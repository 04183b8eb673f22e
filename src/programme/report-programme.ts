import { inOrder } from '../foundation/text/text-order';
import { assertDay } from '../foundation/value/assert-day';
import { groupByKey } from '../foundation/value/group-by-key';
import type { PlainDate } from '../foundation/value/plain-date';
import { yearOf } from '../foundation/value/year-of';
import { decideEligibility } from '../recognition/decide-eligibility';
import type { Verdict } from '../recognition/verdict';
import { countUnmetCriteria } from '../roll-up/count-unmet-criteria';
import { rankCandidates } from '../roll-up/rank-candidates';
import { rollUpUnits } from '../roll-up/roll-up-units';
import { lastIds } from '../standing/one-unit-since';
import { policyCalendar } from '../standing/policy-calendar';
import { unitStandings } from '../standing/unit-standings';
import { indexOf } from '../unit/register-index';
import { selectRegisterKnownAt } from '../unit/select-register-known-at';
import { selectUnitsOn } from '../unit/select-units-on';
import type { UnitId } from '../unit/unit';
import { evaluateProgramme } from './evaluate-programme';
import { accountOf } from './not-counted';
import { placeUnits } from './place-units';
import type { Programme } from './programme';
import type { ProgrammeReport } from './programme-report';
import { reportAreas } from './report-areas';
import { targetReporter } from './report-target';
import { reportUnits } from './report-units';
import { resultOfUnit } from './result-of-unit';
import { targetVerdicts } from './target-verdicts';

/**
 * Says as of when, and on which year, a programme is reported on.
 *
 * @category Programme
 */
export interface ReportOptions {
  /** The day asked about: units, evidence and decisions as of then. */
  readonly asOf: PlainDate;
  /** The day whose records count, of units, decisions and assessments; `asOf` where absent. */
  readonly knownAt?: PlainDate;
  /** The assessment year whose registrations and verdicts are counted; the year of `asOf` where absent. */
  readonly assessmentYear?: number;
}

/**
 * Reports on a programme as of a day: verdicts, standings, counts of every area, and the progress of every target.
 *
 * The units counted are those of the day, and so is the denominator of every target until its due day; from then on a target is
 * measured over the units of its due day. What was written of a unit before it got another id is of that unit. The order in which assessments,
 * histories and criteria sets came changes nothing, unless a history or an edition was refused for repeating another.
 *
 * @param programme - what `parseProgramme` read
 * @param options - the day asked about, the day whose records count, and the assessment year
 * @returns the report, with the account of what was refused and of what does not count
 * @issues none of its own: those of the entries that were refused stand in the report
 * @category Programme
 * @example
 * ```ts
 * import { orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
 * import { allMustBeMet, criteriaSetCatalogue, maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * // A made-up city of two units.
 * const programme = orThrow(
 *   parseProgramme({
 *     register: {
 *       units: [
 *         { id: 'c', name: 'C', level: 'centrally-run-city' },
 *         { id: 'a', name: 'A', level: 'ward', parentId: 'c' },
 *         { id: 'b', name: 'B', level: 'ward', parentId: 'c' },
 *       ],
 *       successions: [],
 *     },
 *     recognitionPolicy: allMustBeMet,
 *     maintenancePolicy: maintenanceNotPublished,
 *     criteriaSets: criteriaSetCatalogue,
 *     assessments: [
 *       {
 *         unitId: 'a',
 *         assessmentYear: 2024,
 *         criteriaSet: { id: 'model-ward-police-20' },
 *         basis: 'confirmed',
 *         results: { kind: 'tally', metCount: 20, criteriaCount: 20 },
 *       },
 *     ],
 *     histories: [],
 *     targets: [],
 *   }),
 *   console.warn,
 * );
 * const report = reportProgramme(programme, { asOf: plainDate('2024-12-31') });
 * const [city] = report.areas;
 * console.log(city?.summary.unitCount, city?.summary.confirmed.eligibleCount); // 2 1
 * ```
 */
export function reportProgramme(programme: Programme, options: ReportOptions): ProgrammeReport {
  const { asOf, knownAt = asOf } = options;
  assertDay(asOf, 'asOf');
  assertDay(knownAt, 'knownAt');
  const { assessmentYear = yearOf(asOf) } = options;
  const { recognitionPolicy, maintenancePolicy, targets } = programme;
  const question = { assessmentYear, asOf, knownAt };
  const index = indexOf(selectRegisterKnownAt(programme.records.register, knownAt));
  const calendar = policyCalendar(maintenancePolicy);
  const lastIdOf = lastIds(index, calendar);
  const counting = evaluateProgramme(programme, { asOf, knownAt, lastIdOf });
  const countingByUnit = groupByKey(counting, ({ unitId }) => [unitId]);
  const verdictsByUnit = new Map(
    [...countingByUnit].map(([id, all]): [UnitId, readonly Verdict[]] => [
      id,
      all.flatMap(({ evaluations }) =>
        evaluations.map((one) => decideEligibility(one, recognitionPolicy)),
      ),
    ]),
  );
  const verdictsOf = (id: UnitId): readonly Verdict[] => verdictsByUnit.get(lastIdOf(id)) ?? [];

  const { histories } = programme.records;
  const records = { register: index, histories };
  const { standingOf } = unitStandings({ index, histories }, calendar, { asOf, knownAt });
  const placed = placeUnits(selectUnitsOn(index.register, { on: asOf }));
  const units = reportUnits(
    { records, maintenancePolicy },
    placed,
    { verdictsOf, lastIdOf, standingOf },
    question,
  );
  const countedIds = new Set(units.map(({ unit }) => unit.id));
  const whole = rollUpUnits(units.map((unit) => resultOfUnit(unit, assessmentYear)));
  const areas = reportAreas(placed, units, assessmentYear);

  const reportTarget = targetReporter(
    {
      ...{ records, maintenancePolicy, standingOf },
      ...targetVerdicts(programme, { counting, verdictsOf }, { asOf, knownAt, lastIdOf }),
    },
    question,
  );

  const countedByLastId = new Map(units.map(({ unit }) => [lastIdOf(unit.id), unit.id]));
  const ofYear = counting.filter((one) => one.assessmentYear === assessmentYear);
  const ofUnits = ofYear.filter(({ unitId }) => countedByLastId.has(unitId));
  const counted = ofYear.flatMap(({ unitId: lastId, evaluations }) => {
    const unitId = countedByLastId.get(lastId);
    return unitId === undefined || evaluations.length > 1
      ? []
      : evaluations.map((only) => ({ ...only, unitId }));
  });
  return {
    ...question,
    units,
    otherUnits: otherIds(programme, countedIds).map((unitId) => {
      const isCounted = countedByLastId.has(lastIdOf(unitId));
      const verdicts = isCounted ? [] : verdictsOf(unitId);
      return { unitId, standing: standingOf(unitId), verdicts };
    }),
    whole,
    areas,
    targets: targets.map(reportTarget),
    unmetCriteria: countUnmetCriteria(counted),
    candidates: rankCandidates(counted, recognitionPolicy),
    intake: accountOf(
      programme,
      {
        assessments: ofUnits.flatMap(({ assessments }) => assessments),
        hasUnit: (id) => countedByLastId.has(lastIdOf(id)),
      },
      question,
    ),
  };
}

/** The units of which something is on record, and which cannot hold a title on the day. */
function otherIds(
  { assessments, records }: Programme,
  countedIds: ReadonlySet<UnitId>,
): readonly UnitId[] {
  const told = [...assessments, ...records.histories].map(({ unitId }) => unitId);
  return inOrder(told.filter((id) => !countedIds.has(id)));
}
