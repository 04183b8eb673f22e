import type { Unbranded } from '../foundation/reading/unbranded';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { PlainDate } from '../foundation/value/plain-date';
import type { Provenance } from '../foundation/value/provenance';
import type { NotApplicableRule, Requirement } from './requirement';

/**
 * Identifies a criteria set; a new edition under the same id has a higher revision.
 *
 * @category Criteria sets
 */
export type CriteriaSetId = string & {
  /** Marks, for the compiler alone, that the text is the id of a criteria set. */
  readonly [criteriaSetId]: true;
};

declare const criteriaSetId: unique symbol;

/**
 * Names one edition of a criteria set.
 *
 * @category Criteria sets
 */
export interface CriteriaSetReference {
  /** Which set. */
  readonly id: CriteriaSetId;
  /** Which edition of it. @range a whole number from 1 */
  readonly revision: number;
}

/**
 * Holds one version of the criteria a unit is assessed against.
 *
 * @category Criteria sets
 */
export interface CriteriaSet extends CriteriaSetReference {
  /** What the set is called. */
  readonly name: LocalisedText;
  /** Whether the authority issued it for a trial or for good; `unstated` where no public source says. */
  readonly status: 'provisional' | 'official' | 'unstated';
  /** The first day it is in force; absent where that day is not known. */
  readonly inForceFrom?: PlainDate;
  /** The last day it is in force; absent where there is none or it is not known. */
  readonly inForceUntil?: PlainDate;
  /** Assessment years for which sources certainly name the set; it may have been used in others. */
  readonly certainForYears?: readonly number[];
  /** The frame that this set completes. */
  readonly completes?: CriteriaSetReference;
  /** The editions whose place it takes; a higher revision of the same id takes none unless it is said here. */
  readonly replaces?: readonly CriteriaSetReference[];
  /** Groups of criteria ("nhóm tiêu chí"), in the order of the document. */
  readonly groups: readonly CriteriaGroup[];
  /** The criteria ("tiêu chí"), in the order of the document as far as it is known. */
  readonly criteria: readonly Criterion[];
  /** On what the set rests. */
  readonly provenance: Provenance;
}

/**
 * Gives a `CriteriaSet` as a host writes it for `parseCriteriaSet`, with plain strings as ids and days.
 *
 * @category Criteria sets
 */
export type CriteriaSetInput = Unbranded<CriteriaSet>;

/**
 * Holds a group of criteria.
 *
 * @category Criteria sets
 */
export interface CriteriaGroup {
  /** Identifies the group within its set. */
  readonly id: string;
  /** What the group is called; absent where the text is not known. */
  readonly title?: LocalisedText;
}

/**
 * Holds one criterion of a set.
 *
 * @category Criteria sets
 */
export interface Criterion {
  /** Identifies the criterion within its set; never reused or renumbered. */
  readonly id: string;
  /** Its number in the document; absent where it is not known. @range a whole number from 1 */
  readonly number?: number;
  /** Its text; absent where it is not known. */
  readonly title?: LocalisedText;
  /** What sources say it is about, where its text is not public. */
  readonly subject?: LocalisedText;
  /** The group it belongs to; absent where that is not known. */
  readonly groupId?: string;
  /** Whether it may be answered as not applicable. */
  readonly notApplicable: NotApplicableRule;
  /** What it asks. */
  readonly requirement: Requirement;
  /** On what it rests, where that is more than its set rests on. */
  readonly provenance?: Provenance;
}
