import { referenceText } from '../criteria-set/select-criteria-set';
import type { Issue } from '../foundation/issue/issue';
import { assessmentIssue } from '../foundation/issue/kinds/assessment';
import { type Result, resultOf } from '../foundation/issue/result';
import { contentText } from '../foundation/text/content-text';
import { compareTexts } from '../foundation/text/text-order';
import { assertDay } from '../foundation/value/assert-day';
import { groupByKey } from '../foundation/value/group-by-key';
import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import type { Assessment } from './assessment';
import { dayOfRecord } from './assessment-record';
import { defaultStageLadder, type StageLadder } from './stage-ladder';

/**
 * The day whose records count, and the order of the stages.
 *
 * @category Assessments
 */
export interface CountingOptions {
  /** The day whose records count: an assessment that came on record later changes nothing. */
  readonly knownAt: PlainDate;
  /** The order of the stages; `defaultStageLadder` where absent. */
  readonly stageLadder?: StageLadder;
}

/**
 * Holds what counts of one unit and year: one assessment, or several that differ where nothing puts one before the others.
 *
 * @category Assessments
 */
export interface CountingAssessments {
  /** The unit. */
  readonly unitId: UnitId;
  /** The year the assessments are for. */
  readonly assessmentYear: number;
  /** At least one; several where they differ and none comes before the others. */
  readonly assessments: readonly Assessment[];
}

/**
 * Chooses which assessment of each unit and year counts on a day: of those on record and not withdrawn that of the highest
 * stage, and of that stage the one recorded last. Whether it is confirmed or projected does not matter for the choice.
 *
 * An assessment without a stage comes neither before nor after those with one, and one without a day neither before nor
 * after those of its stage. Such assessments are left over together; those that say the same are one.
 *
 * Units are told apart by their ids alone. `reportProgramme`, which has the register, counts what was written of a unit under an
 * earlier id as well.
 *
 * @param assessments - checked assessments, in any order, of any units and years
 * @param options - the day whose records count, and the order of the stages
 * @returns what counts, ordered by unit and year; a unit and year of which nothing is on record yet are left out
 * @issues `assessment/unknown-stage`; `assessment/no-day` (warning) where assessments have no day, so that they always
 *   count as on record; `input/too-many-issues`
 * @category Assessments
 * @example
 * ```ts
 * import { checkAssessment, orThrow, parseAssessment, plainDate, selectCountingAssessments } from 'model-ward-rules';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const assessment = (stage: string, recordedOn: string, metCount: number) =>
 *   orThrow(
 *     checkAssessment(
 *       orThrow(
 *         parseAssessment({
 *           unitId: 'ward-1',
 *           assessmentYear: 2024,
 *           criteriaSet: { id: 'model-ward-police-20' },
 *           basis: 'confirmed',
 *           stage,
 *           recordedOn,
 *           results: { kind: 'tally', metCount, criteriaCount: 20 },
 *         }),
 *         console.warn,
 *       ),
 *       [modelWardPolice20],
 *     ),
 *     console.warn,
 *   );
 * const all = [
 *   assessment('provincial-review', '2024-12-18', 19),
 *   assessment('self-assessment', '2024-12-20', 20),
 * ];
 * const knownAt = plainDate('2024-12-31');
 * const [counting] = orThrow(selectCountingAssessments(all, { knownAt }), console.warn);
 * console.log(counting?.assessments.map(({ stage }) => stage)); // [ 'provincial-review' ]
 * ```
 */
export function selectCountingAssessments(
  assessments: readonly Assessment[],
  { knownAt, stageLadder = defaultStageLadder }: CountingOptions,
): Result<readonly CountingAssessments[]> {
  assertDay(knownAt, 'knownAt');
  const rankOf = ranksOf(stageLadder);
  return resultOf(countingOn(assessments, knownAt, rankOf), [
    ...assessments.flatMap((assessment, position) => stageFaults(assessment, rankOf, [position])),
    ...undatedWarnings(assessments),
  ]);
}

/**
 * Chooses what counts on a day, of assessments whose stages are on the ladder; `unitIdOf` gives one id for all those that a unit has
 * had.
 */
export function countingOn(
  assessments: readonly Assessment[],
  knownAt: PlainDate,
  rankOf: ReadonlyMap<string, number>,
  unitIdOf: (id: UnitId) => UnitId = (id) => id,
): readonly CountingAssessments[] {
  const known = assessments.filter((assessment) => isOnRecord(assessment, knownAt));
  const groups = groupByKey(known, ({ unitId, assessmentYear }) => [
    JSON.stringify([unitIdOf(unitId), assessmentYear]),
  ]);
  return [...groups.values()]
    .map((group) => countingOf(group as [Assessment, ...Assessment[]], rankOf, unitIdOf))
    .sort(byUnitAndYear);
}

/** The rank of each stage of a ladder, from 0. */
export const ranksOf = ({ stages }: StageLadder): ReadonlyMap<string, number> =>
  new Map(stages.map((stage, rank) => [stage, rank]));

/** Says that an assessment names a stage that is not on the ladder. */
export function stageFaults(
  { stage }: Pick<Assessment, 'stage'>,
  stages: ReadonlyMap<string, number>,
  path: Issue['path'],
): readonly Issue[] {
  if (stage === undefined || stages.has(stage)) return [];
  const params = { stage, stages: [...stages.keys()] };
  return [assessmentIssue('assessment/unknown-stage', [...path, 'stage'], params)];
}

/** Says once how many assessments have no day. */
export function undatedWarnings(assessments: readonly Assessment[]): readonly Issue[] {
  const isUndated = (assessment: Assessment): boolean => dayOfRecord(assessment) === undefined;
  const firstPosition = assessments.findIndex(isUndated);
  if (firstPosition === -1) return [];
  const assessmentCount = assessments.filter(isUndated).length;
  return [assessmentIssue('assessment/no-day', [firstPosition], { assessmentCount })];
}

/** Tells whether an assessment is on record by a day, and not withdrawn by then. */
export function isOnRecord(assessment: Assessment, knownAt: PlainDate): boolean {
  const day = dayOfRecord(assessment);
  if (day !== undefined && day > knownAt) return false;
  return assessment.withdrawnOn === undefined || assessment.withdrawnOn > knownAt;
}

function countingOf(
  group: readonly [Assessment, ...Assessment[]],
  rankOf: ReadonlyMap<string, number>,
  unitIdOf: (id: UnitId) => UnitId,
): CountingAssessments {
  const [{ assessmentYear, ...first }] = group;
  const unitId = unitIdOf(first.unitId);
  const rank = ({ stage }: Assessment): number =>
    stage === undefined ? -1 : (rankOf.get(stage) ?? -1);
  const highest = group.reduce((most, assessment) => Math.max(most, rank(assessment)), -1);
  const left =
    highest === -1
      ? latestOf(group)
      : [
          ...latestOf(group.filter((assessment) => rank(assessment) === highest)),
          ...latestOf(group.filter((assessment) => rank(assessment) === -1)),
        ];
  return { unitId, assessmentYear, assessments: differing(left) };
}

/** Keeps those recorded last, and beside them those without a day. */
function latestOf(assessments: readonly Assessment[]): readonly Assessment[] {
  const last = assessments.reduce(
    (latest, assessment) => maxText(latest, dayOfRecord(assessment) ?? ''),
    '',
  );
  return assessments.filter((assessment) => {
    const day = dayOfRecord(assessment);
    return day === undefined || day === last;
  });
}

const maxText = (a: string, b: string): string => (a > b ? a : b);

/** Keeps one of those that say the same, in an order that is made of what they say. */
function differing(assessments: readonly Assessment[]): readonly Assessment[] {
  if (assessments.length === 1) return assessments;
  const keyed = assessments.map((assessment) => ({ assessment, key: contentOf(assessment) }));
  keyed.sort((a, b) => compareTexts(a.key, b.key));
  return keyed
    .filter(({ key }, place) => key !== keyed[place - 1]?.key)
    .map(({ assessment }) => assessment);
}

const contentOf = ({ basis, criteriaSet, results, gateAnswers }: Assessment): string =>
  contentText([basis, referenceText(criteriaSet), results, gateAnswers ?? []]);

const byUnitAndYear = (a: CountingAssessments, b: CountingAssessments): number =>
  compareTexts(a.unitId, b.unitId) || a.assessmentYear - b.assessmentYear;
