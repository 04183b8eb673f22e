import type { Assessment } from '../assessment/assessment';
import { dayOfRecord } from '../assessment/assessment-record';
import { parseAssessment } from '../assessment/parse-assessment';
import { ranksOf, stageFaults } from '../assessment/select-counting-assessments';
import type { StageLadder } from '../assessment/stage-ladder';
import type { CriteriaSet } from '../criteria-set/criteria-set';
import { parseCriteriaSet } from '../criteria-set/parse-criteria-set';
import { referenceText } from '../criteria-set/select-criteria-set';
import { checkAssessment } from '../evaluation/check-assessment';
import type { Issue } from '../foundation/issue/issue';
import { criteriaSetIssue } from '../foundation/issue/kinds/criteria-set';
import { programmeIssue } from '../foundation/issue/kinds/programme';
import { recordsIssue } from '../foundation/issue/kinds/records';
import { type Result, refused, refusedFor, resultOf } from '../foundation/issue/result';
import { type ParseOptions, parseWith } from '../foundation/reading/parse-with';
import { historyFaultsOf } from '../standing/check-recognition-records';
import { parseRecognitionHistory } from '../standing/parse-recognition-history';
import type { RecognitionHistory } from '../standing/recognition-event';
import { targetContradictions } from '../targets/target-contradictions';
import { type AreaTier, isAtLevel } from '../unit/area-tier';
import type { RegisterIndex } from '../unit/register-index';
import type { AreaLevel, UnitId } from '../unit/unit';
import { type AskingPolicies, gatesByYear } from './asked-gates';
import { gateAnswerFaults } from './gate-answer-faults';
import type { TargetAssignment } from './programme';
import { targetAssignmentPlan } from './target-assignment.plan';

/** Reads criteria sets, each edition once. */
export function criteriaSetReader(options?: ParseOptions): (entry: unknown) => Result<CriteriaSet> {
  const editions = new Set<string>();
  return (entry) => {
    const parsed = parseCriteriaSet(entry, options);
    if (!parsed.ok) return parsed;
    const edition = referenceText(parsed.value);
    if (editions.has(edition)) {
      return refused(criteriaSetIssue('criteria-set/repeated-edition', [], { edition }));
    }
    editions.add(edition);
    return parsed;
  };
}

/** What assessments are read against. */
interface AssessmentContext {
  readonly criteriaSets: readonly CriteriaSet[];
  readonly index: RegisterIndex;
  readonly stageLadder: StageLadder;
  readonly policies: AskingPolicies;
}

/** Reads assessments of known units against known sets and the gates of the policies; a second one of the same stage and day is told. */
export function assessmentReader(
  { criteriaSets, index, stageLadder, policies }: AssessmentContext,
  options?: ParseOptions,
): (entry: unknown, position: number) => Result<Assessment> {
  const firstPositions = new Map<string, number>();
  const ranks = ranksOf(stageLadder);
  const gatesOf = gatesByYear(policies);
  return (entry, position) => {
    const parsed = parseAssessment(entry, options);
    if (!parsed.ok) return parsed;
    const { unitId, assessmentYear, basis, stage, gateAnswers = [] } = parsed.value;
    const unknown = [
      ...unknownUnit(index, unitId, ['unitId']),
      ...stageFaults(parsed.value, ranks, []),
    ];
    const onResults = checkAssessment(parsed.value, criteriaSets);
    const onGates = gateAnswerFaults(gateAnswers, gatesOf(assessmentYear));
    const checked = onResults.ok
      ? resultOf(onResults.value, [...onResults.warnings, ...onGates])
      : refusedFor([...onResults.issues, ...onGates]);
    if (!checked.ok) return refusedFor([...unknown, ...checked.issues]);
    if (unknown.length > 0) return refusedFor([...unknown, ...checked.warnings]);
    const edition = referenceText(checked.value.criteriaSet);
    const key = JSON.stringify([
      ...[unitId, assessmentYear, basis, edition],
      ...[stage, dayOfRecord(parsed.value)],
    ]);
    const firstPosition = firstPositions.get(key);
    if (firstPosition === undefined) {
      firstPositions.set(key, position);
      return checked;
    }
    const params = { unitId, assessmentYear, firstPosition };
    const repeated = programmeIssue('programme/repeated-assessment', [], params);
    return { ...checked, warnings: [...checked.warnings, repeated] };
  };
}

/** Reads histories that fit the register, one for each unit. */
export function historyReader(
  index: RegisterIndex,
  options?: ParseOptions,
): (entry: unknown) => Result<RecognitionHistory> {
  const unitIds = new Set<UnitId>();
  return (entry) => {
    const parsed = parseRecognitionHistory(entry, options);
    if (!parsed.ok) return parsed;
    const { unitId } = parsed.value;
    if (unitIds.has(unitId)) {
      return refused(recordsIssue('records/repeated-history', ['unitId'], { unitId }));
    }
    const faults = historyFaultsOf(index, parsed.value, []);
    const fitting = resultOf(parsed.value, [...parsed.warnings, ...faults]);
    if (fitting.ok) unitIds.add(unitId);
    return fitting;
  };
}

/** Reads targets for known areas of their level. */
export function targetReader(
  index: RegisterIndex,
  options?: ParseOptions,
): (entry: unknown) => Result<TargetAssignment> {
  return (entry) => {
    const parsed = parseWith(targetAssignmentPlan, entry, options);
    if (!parsed.ok) return parsed;
    const { target, areaIds = [] } = parsed.value;
    return resultOf(parsed.value, [
      ...targetContradictions(target, ['target']),
      ...areaIds.flatMap((areaId, place) =>
        areaFaults(index, areaId, target.level, ['areaIds', place]),
      ),
    ]);
  };
}

function areaFaults(
  index: RegisterIndex,
  areaId: UnitId,
  level: AreaLevel | AreaTier,
  path: Issue['path'],
): readonly Issue[] {
  const unknown = unknownUnit(index, areaId, path);
  if (unknown.length > 0) return unknown;
  const isOfLevel = index.recordsOf(areaId).some((record) => isAtLevel(record.level, level));
  return isOfLevel ? [] : [programmeIssue('programme/area-level', path, { areaId, level })];
}

function unknownUnit(index: RegisterIndex, unitId: UnitId, path: Issue['path']): readonly Issue[] {
  return index.recordsOf(unitId).length > 0
    ? []
    : [recordsIssue('records/unknown-unit', path, { unitId })];
}
