import type { Assessment } from '../assessment/assessment';
import type { StageLadder, StageLadderInput } from '../assessment/stage-ladder';
import type { AssessmentInput } from '../assessment/submitted-assessment';
import type { CriteriaSet, CriteriaSetInput } from '../criteria-set/criteria-set';
import type { Issue } from '../foundation/issue/issue';
import type { Unbranded } from '../foundation/reading/unbranded';
import type {
  RecognitionPolicies,
  RecognitionPoliciesInput,
} from '../recognition/recognition-policy';
import type { Counting } from '../roll-up/counting';
import type { MaintenanceRules, MaintenanceRulesInput } from '../standing/maintenance-policy';
import type { RecognitionHistoryInput } from '../standing/recognition-event';
import type { RecognitionRecords } from '../standing/recognition-records';
import type { Target } from '../targets/target';
import type { UnitId } from '../unit/unit';
import type { UnitRegisterInput } from '../unit/unit-register';

/**
 * Names everything a report is made of, as a host writes it. `parseProgramme` reads each part for itself, so that a fault
 * in one assessment refuses that one alone.
 *
 * @category Programme
 */
export interface ProgrammeInput {
  /** The register of units. */
  readonly register: UnitRegisterInput;
  /** What makes a unit eligible: a policy, or a list of policies with the days from which they are in force. */
  readonly recognitionPolicy: RecognitionPoliciesInput;
  /** What keeps a title: a policy, or a list of policies with the days from which they are in force. */
  readonly maintenancePolicy: MaintenanceRulesInput;
  /** The criteria sets. */
  readonly criteriaSets: readonly CriteriaSetInput[];
  /** The order of the stages at which units are assessed; `defaultStageLadder` where absent. */
  readonly stageLadder?: StageLadderInput;
  /** The assessments, each by one of the criteria sets. */
  readonly assessments: readonly AssessmentInput[];
  /** The decisions on record, unit by unit. */
  readonly histories: readonly RecognitionHistoryInput[];
  /** The targets, and who has to reach them. */
  readonly targets: readonly TargetAssignmentInput[];
}

/**
 * Holds what of an input can be used, and an account of the rest.
 *
 * @category Programme
 */
export interface Programme {
  /** The register, and the histories that fit it. */
  readonly records: RecognitionRecords;
  /** What makes a unit eligible. */
  readonly recognitionPolicy: RecognitionPolicies;
  /** What keeps a title. */
  readonly maintenancePolicy: MaintenanceRules;
  /** The criteria sets. */
  readonly criteriaSets: readonly CriteriaSet[];
  /** The order of the stages at which units are assessed. */
  readonly stageLadder: StageLadder;
  /** The assessments, each with its set. */
  readonly assessments: readonly Assessment[];
  /** The targets, and where they hold. */
  readonly targets: readonly TargetAssignment[];
  /** What was received, used and refused. */
  readonly intake: Intake;
}

/**
 * Says which areas a target holds for, and which units count towards it.
 *
 * @category Programme
 */
export interface TargetAssignment {
  /** The target. */
  readonly target: Target;
  /** Which units count as reached. */
  readonly counting: Counting;
  /** The areas that have to reach it; where absent those that the target names, or every area of its level. */
  readonly areaIds?: readonly UnitId[];
  /** Whether no decision on its due year will come any more: the host's knowledge; `false` where absent. */
  readonly isClosed?: boolean;
}

/**
 * Gives a `TargetAssignment` as a host writes it, with plain strings as ids and days.
 *
 * @category Programme
 */
export type TargetAssignmentInput = Unbranded<TargetAssignment>;

/**
 * Accounts for a whole input: of every list, what was received is what was used and what was refused.
 *
 * @category Programme
 */
export interface Intake {
  /** One entry for each list, in the order of `ProgrammeInput`. */
  readonly lists: readonly ListIntake[];
  /** Everything that was refused, with its issues; in the order of the input. Where it is empty nothing was. */
  readonly refusals: readonly Refusal[];
  /**
   * What a careful reader should look at, though it was used. Paths begin with the list and the place: of assessments that
   * `readAssessmentRows` accepted, `accepted[place].rowNumbers` names the rows.
   */
  readonly warnings: readonly Issue[];
}

/**
 * Names a list of an input of which each entry is read for itself.
 *
 * @category Programme
 */
export type ProgrammeList = 'criteriaSets' | 'assessments' | 'histories' | 'targets';

/**
 * Counts the entries of one list: what `parseProgramme` was given, with which `addRefusedRows` counts each row that was refused, and
 * a table that was refused before any row of it was read as one. Several accepted rows that made one entry count as that entry, so the
 * rows of a sheet may be more.
 *
 * @category Programme
 */
export interface ListIntake {
  /** Which list. */
  readonly list: ProgrammeList;
  /** How many entries came: those used and those refused. */
  readonly receivedCount: number;
  /** How many are used. */
  readonly usedCount: number;
  /** How many are refused. */
  readonly refusedCount: number;
}

/**
 * Names an entry that was refused, and says why.
 *
 * @category Programme
 */
export interface Refusal {
  /** In which list it stands. */
  readonly list: ProgrammeList;
  /** Its place in the list, from 0; what `addRefusedRows` adds comes after what `parseProgramme` was given. */
  readonly position: number;
  /** Everything that was found; paths begin with the list and the place, or the row of the sheet. */
  readonly issues: readonly Issue[];
}
