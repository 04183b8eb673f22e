import type { PlainDate } from '../foundation/plain-date';
import type { Verdict } from '../recognition/verdict';
import type { AreaSummary } from '../roll-up/area-summary';
import type { CandidateRanking } from '../roll-up/candidate-ranking';
import type { Counting } from '../roll-up/count-bounds';
import type { UnmetCounts } from '../roll-up/unmet-counts';
import type { Standing } from '../standing/standing';
import type { TargetReference } from '../target/target';
import type { TargetProgress } from '../target/target-progress';
import type { AreaLevel, Unit, UnitId } from '../unit/unit';
import type { Intake } from './programme';

/**
 * Reports on a programme as of a day: every ward, every area, every target, and what was refused.
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
  /** Every ward of the day, ordered by id. */
  readonly wards: readonly WardReport[];
  /** Units with verdicts or a history that are no wards on the day, ordered by id. */
  readonly otherUnits: readonly OtherUnitReport[];
  /** All wards of the day together. */
  readonly whole: AreaSummary;
  /** Every area of the day that can hold wards, ordered by id. */
  readonly areas: readonly AreaReport[];
  /** Every target, in the order given. */
  readonly targets: readonly TargetReport[];
  /**
   * Which criteria are not met most often, by what the wards of the day were assessed for the year; a ward is left out
   * where two assessments on one basis by one criteria set differ.
   */
  readonly unmetCriteria: readonly UnmetCounts[];
  /** The wards that are not eligible yet, the nearest first, by the same assessments. */
  readonly candidates: CandidateRanking;
  /** What was received, used and refused. */
  readonly intake: Intake;
}

/**
 * Reports on one ward.
 *
 * @category Programme
 */
export interface WardReport {
  /** The ward as it stands on the day. */
  readonly unit: Unit;
  /** The areas it belongs to on the day, the nearest first. */
  readonly areaIds: readonly UnitId[];
  /** Whether it holds the title. */
  readonly standing: Standing;
  /** Whether it registered for the year. */
  readonly isRegistered: boolean;
  /** Whether it registered for the year without a title for an earlier one, be it of the wards that it was made of. */
  readonly isNewlyBuilt: boolean;
  /** All its verdicts: by year, confirmed before projected, then by criteria set. */
  readonly verdicts: readonly Verdict[];
}

/**
 * Reports on a unit that is no ward on the day, such as one that was merged.
 *
 * @category Programme
 */
export interface OtherUnitReport {
  /** Which unit. */
  readonly unitId: UnitId;
  /** Why it is no ward, and what took its place. */
  readonly standing: Standing;
  /** All its verdicts: by year, confirmed before projected, then by criteria set. */
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
    /** Its level, which can hold wards. */
    readonly level: AreaLevel;
  };
  /** The areas it belongs to on the day, the nearest first. */
  readonly areaIds: readonly UnitId[];
  /** Its wards of the day. */
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
  /** Which wards were counted. */
  readonly counting: Counting;
  /** How far each area that has to reach it has come, ordered by id; none where no such area exists on the day. */
  readonly areas: readonly AreaProgress[];
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
}
