import type { Unbranded } from '../foundation/reading/unbranded';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Provenance } from '../foundation/value/provenance';
import type { CriteriaGroup, CriteriaSetId, CriteriaSetReference } from './criteria-set';
import type { NotApplicableRule, Requirement } from './requirement';

/**
 * Holds what a host knows of a criteria set of which only a frame is public.
 *
 * @category Criteria sets
 */
export interface FrameCompletion {
  /** The frame this is written for. */
  readonly completes: CriteriaSetReference;
  /** The id of the completed set: the host's own. */
  readonly id: CriteriaSetId;
  /** The edition of the completed set. @range a whole number from 1 */
  readonly revision: number;
  /** What the completed set is called; the name of the frame where absent. */
  readonly name?: LocalisedText;
  /** Whether it was issued for a trial or for good, where the host knows. */
  readonly status?: 'provisional' | 'official';
  /** The first day in force, where the host knows it. */
  readonly inForceFrom?: PlainDate;
  /** The last day in force, where the host knows it. */
  readonly inForceUntil?: PlainDate;
  /** The editions whose place it takes, where the host knows them. */
  readonly replaces?: readonly CriteriaSetReference[];
  /** The groups, where the host knows them; they replace those of the frame. */
  readonly groups?: readonly CriteriaGroup[];
  /** What is known of single criteria; the others stay as they are in the frame. */
  readonly criteria: readonly CriterionCompletion[];
  /** On what the host's knowledge rests. */
  readonly provenance: Provenance;
}

/**
 * Gives a `FrameCompletion` as a host writes it for `completeFrame`, with plain strings as ids and days.
 *
 * @category Criteria sets
 */
export type FrameCompletionInput = Unbranded<FrameCompletion>;

/**
 * Holds what a host knows of one criterion; what is absent stays as it is in the frame.
 *
 * @category Criteria sets
 */
export interface CriterionCompletion {
  /** The criterion of the frame. */
  readonly criterionId: string;
  /** Its number in the document. @range a whole number from 1 */
  readonly number?: number;
  /** Its text. */
  readonly title?: LocalisedText;
  /** The group it belongs to. */
  readonly groupId?: string;
  /** Whether it may be answered as not applicable. */
  readonly notApplicable?: NotApplicableRule;
  /** What it asks. */
  readonly requirement?: Requirement;
}
