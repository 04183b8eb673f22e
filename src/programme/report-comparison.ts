import type { StatusCounts } from '../evaluation/evaluation';
import type { PlainDate } from '../foundation/value/plain-date';
import type { CountBounds } from '../roll-up/count-bounds';
import type { CountedVerdict } from '../roll-up/counted-verdict';
import type { Counting } from '../roll-up/counting';
import type { Standing } from '../standing/standing';
import type { TargetReference } from '../targets/target';
import type {
  InapplicableTarget,
  LimitedProgress,
  MeasuredProgress,
} from '../targets/target-progress';
import type { UnitId } from '../unit/unit';
import type { ProgrammeReport } from './programme-report';

/**
 * Tells what is different between two reports on one programme, such as those of two Fridays.
 *
 * @category Programme
 */
export interface ReportComparison {
  /** What the first report was asked. */
  readonly before: ReportMoment;
  /** What the second report was asked. */
  readonly after: ReportMoment;
  /** The units that stand on both sides and differ, ordered by their later id. */
  readonly units: readonly UnitComparison[];
  /** How many units stand on both sides and are the same in everything that is compared. @unit units */
  readonly unchangedCount: number;
  /** Units that passed into others, came new or are gone: they have no counterpart of their own. */
  readonly regrouped: readonly RegroupedUnits[];
  /** Every target of either report, area by area: those of the first in its order, then those that are new. */
  readonly targets: readonly TargetComparison[];
}

/**
 * Names what a report was asked.
 *
 * @category Programme
 */
export type ReportMoment = Pick<ProgrammeReport, 'asOf' | 'knownAt' | 'assessmentYear'>;

/**
 * Holds a value on both sides, or on the one that has it.
 *
 * @typeParam Value - what is compared
 * @category Programme
 */
export type ReportChange<Value> =
  | {
      /** The value of the first report. */
      readonly before: Value;
      /** The value of the second report. */
      readonly after: Value;
    }
  | {
      /** The value of the first report. */
      readonly before: Value;
      /** Absent: the second report has none. */
      readonly after?: never;
    }
  | {
      /** Absent: the first report has none. */
      readonly before?: never;
      /** The value of the second report. */
      readonly after: Value;
    };

/**
 * Tells what is different of one unit; what is the same is absent.
 *
 * @category Programme
 */
export interface UnitComparison {
  /** The unit as it is called in the second report. */
  readonly unitId: UnitId;
  /** Its id in the first report, where that was another. */
  readonly formerId?: UnitId;
  /** How it is counted by its verdicts for the year. */
  readonly counted?: ReportChange<CountedVerdict>;
  /** How many criteria have which status, where it has one verdict for the year. */
  readonly counts?: ReportChange<StatusCounts>;
  /** Whether it has the title. */
  readonly standing?: Readonly<Record<'before' | 'after', ComparedStanding>>;
}

/**
 * Names what is compared of a standing.
 *
 * @category Programme
 */
export type ComparedStanding = Pick<Standing, 'outcome' | 'reason' | 'state' | 'mark' | 'forYear'>;

/**
 * Names units of both sides that can only be looked at together.
 *
 * @category Programme
 */
export interface RegroupedUnits {
  /** The units of the first report; none where all are new. */
  readonly beforeIds: readonly UnitId[];
  /** The units of the second report; none where all are gone. */
  readonly afterIds: readonly UnitId[];
}

/**
 * Compares how far one area has come with one target.
 *
 * @category Programme
 */
export interface TargetComparison {
  /** The edition of the target. */
  readonly target: TargetReference;
  /** Which units were counted. */
  readonly counting: Counting;
  /** The area; `null` for the whole register. */
  readonly areaId: UnitId | null;
  /**
   * Whether the numbers can be compared; `different-units` where the two reports measured other units, `not-measured` where one of
   * them did not measure the target in this area.
   */
  readonly status: 'compared' | 'different-units' | 'not-measured';
  /** How far it had come. */
  readonly before?: ComparedProgress;
  /** How far it has come. */
  readonly after?: ComparedProgress;
  /** The units that are counted for certain now and were not before, as the second report calls them; present where compared. */
  readonly cameIds?: readonly UnitId[];
  /** The units that were counted for certain and are not any more, as the second report calls them; present where compared. */
  readonly fellAwayIds?: readonly UnitId[];
  /** What is needed from the second report on; present where compared, while something is missing and days are left. */
  readonly neededPace?: NeededPace;
}

/**
 * Says how many have to come from one report to the next, if the same number comes each time, so that a target is reached.
 *
 * @category Programme
 */
export interface NeededPace extends Pick<MeasuredProgress, 'counted' | 'areaLevel'> {
  /** The last day on which what is missing can come: that of decisions, the due day where none is known. */
  readonly until: PlainDate;
  /** How many days are left up to that day. @unit days */
  readonly daysLeft: number;
  /** The days between the two reports, no more than are left. @unit days */
  readonly intervalDays: number;
  /** How many are missing, as the least and the most there may be. */
  readonly missing: CountBounds;
  /** How many have to come in every such interval, rounded up. */
  readonly perInterval: CountBounds;
}

/**
 * Names what is compared of a measurement.
 *
 * @category Programme
 */
export type ComparedProgress =
  | Pick<
      MeasuredProgress,
      'outcome' | 'direction' | 'counted' | 'areaLevel' | 'reached' | 'dueCount'
    >
  | Pick<
      LimitedProgress,
      'outcome' | 'direction' | 'counted' | 'areaLevel' | 'reached' | 'limitCount'
    >
  | Pick<InapplicableTarget, 'outcome'>;
