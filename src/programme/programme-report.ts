import type { AssessmentMention } from '../assessment/assessment-record';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Verdict } from '../recognition/verdict';
import type { AreaSummary } from '../roll-up/area-summary';
import type { CandidateRanking } from '../roll-up/candidate-ranking';
import type { CountedVerdict } from '../roll-up/counted-verdict';
import type { Counting } from '../roll-up/counting';
import type { UnmetCounts } from '../roll-up/unmet-counts';
import type { Standing } from '../standing/standing';
import type { UnitClass } from '../standing/unit-class';
import type { TargetReference } from '../targets/target';
import type { TargetProgress } from '../targets/target-progress';
import type { AreaLevel, Unit, UnitId } from '../unit/unit';
import type { Intake } from './programme';

/**
 * Reports on a programme as of a day: every unit, every area, every target, and what was refused.
 *
 * @category Programme
 */
export interface ProgrammeReport {
  /** The day asked about. */
  readonly asOf: PlainDate;
  /** The day whose records count. */
  readonly knownAt: PlainDate;
  /** The assessment year whose registrations and verdicts are counted. */
  readonly assessmentYear: number;
  /** Every unit of the day, ordered by id. */
  readonly units: readonly UnitReport[];
  /** Units with verdicts or a history that are no units on the day, ordered by id. */
  readonly otherUnits: readonly OtherUnitReport[];
  /** All units of the day together. */
  readonly whole: AreaSummary;
  /** Every area of the day that can hold units, ordered by id. */
  readonly areas: readonly AreaReport[];
  /** Every target, in the order given. */
  readonly targets: readonly TargetReport[];
  /**
   * Which criteria are not met most often, by what counts of the units of the day for the year; a unit is left out where
   * assessments are left over that differ.
   */
  readonly unmetCriteria: readonly UnmetCounts[];
  /** The units that are not eligible yet, the nearest first, by the same assessments. */
  readonly candidates: CandidateRanking;
  /** What was received, used and refused, and which assessments were used and count nowhere for the year. */
  readonly intake: ReportIntake;
}

/**
 * Accounts for a whole input, and for every assessment that was used: those that count for the year and those that do not are all.
 *
 * @category Programme
 */
export interface ReportIntake extends Intake {
  /** How many of the assessments used count for the year of the report, those that disagree with each other too. */
  readonly countedCount: number;
  /** Those used that do not count for the year, each with the reason; in the order of the input. */
  readonly notCounted: readonly NotCountedAssessment[];
}

/**
 * Names an assessment that was used and does not count for the year of a report, and says why.
 *
 * @category Programme
 */
export interface NotCountedAssessment extends AssessmentMention {
  /** Its place in the list of assessments that was given, from 0. */
  readonly position: number;
  /** The unit, by the id under which it was assessed. */
  readonly unitId: UnitId;
  /** The year it is for. */
  readonly assessmentYear: number;
  /** Why it does not count: of several reasons the first of `NotCountedReason`. */
  readonly reason: NotCountedReason;
}

/**
 * Names why an assessment does not count for the year of a report: it was withdrawn by the day whose records count, or came on record
 * after it; it is for another year; its unit is none on the day asked about; or another assessment of the unit and year counts in
 * its place, of a higher stage, recorded later or saying the same.
 *
 * @category Programme
 */
export type NotCountedReason =
  | 'withdrawn'
  | 'recorded-later'
  | 'earlier-year'
  | 'later-year'
  | 'no-unit-on-day'
  | 'superseded';

/**
 * Reports on one unit.
 *
 * @category Programme
 */
export interface UnitReport {
  /** The unit as it stands on the day. */
  readonly unit: Unit;
  /** The areas it belongs to on the day, the nearest first. */
  readonly areaIds: readonly UnitId[];
  /** Whether it holds the title. */
  readonly standing: Standing;
  /** Whether it registered for the year. */
  readonly isRegistered: boolean;
  /** Whether it kept a title from before the year or is new in it. */
  readonly unitClass: UnitClass;
  /** Whether it is new though it had a title once, which had ended, and is being built again. */
  readonly isRebuilt: boolean;
  /** How it is counted by its verdicts for the year; absent where it has none. */
  readonly counted?: CountedVerdict;
  /**
   * Its verdicts on the assessments that count, by year: one for each year, or several where nothing puts one assessment before
   * the others. Each names the id under which the unit was assessed, which may be an earlier one.
   */
  readonly verdicts: readonly Verdict[];
}

/**
 * Reports on a unit that is no unit on the day, such as one that was merged.
 *
 * @category Programme
 */
export interface OtherUnitReport {
  /** Which unit. */
  readonly unitId: UnitId;
  /** Why it is no unit, and what took its place. */
  readonly standing: Standing;
  /** Its verdicts on the assessments that count, by year; none where it is an earlier id of a unit reported on. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Reports on one area.
 *
 * @category Programme
 */
export interface AreaReport {
  /** The area as it stands on the day. */
  readonly unit: Unit & {
    /** Its level, which can hold units. */
    readonly level: AreaLevel;
  };
  /** The areas it belongs to on the day, the nearest first. */
  readonly areaIds: readonly UnitId[];
  /** Its units of the day. */
  readonly summary: AreaSummary;
}

/**
 * Reports on one target.
 *
 * @category Programme
 */
export interface TargetReport {
  /** The edition of the target. */
  readonly target: TargetReference;
  /** What a reader must know of the target besides, such as how its host reads a quota; absent where its provenance has no note. */
  readonly note?: LocalisedText;
  /** Which units were counted. */
  readonly counting: Counting;
  /**
   * How far each area that has to reach it has come, ordered by id; none where no such area exists. Areas and units are those of the
   * day asked about, and from the due day on those of the due day.
   */
  readonly areas: readonly AreaProgress[];
  /** The areas of the same tier that do not have to reach it, ordered by id. */
  readonly leftOutAreaIds: readonly UnitId[];
  /** The names of areas in the target that no area of its level has, or several: they are measured nowhere. */
  readonly unmatchedAreaNames: readonly string[];
}

/**
 * Says how far an area has come with a target.
 *
 * @category Programme
 */
export interface AreaProgress {
  /** The area; `null` for the whole register, where a target of the country meets a register without one. */
  readonly areaId: UnitId | null;
  /** How far it has come. */
  readonly progress: TargetProgress;
  /** The units that are counted for certain, ordered by id. */
  readonly reachedUnitIds: readonly UnitId[];
  /** The units of which it is open whether they are counted, ordered by id. */
  readonly openUnitIds: readonly UnitId[];
}
