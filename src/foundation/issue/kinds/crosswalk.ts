import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with crosswalks between criteria sets. */
export interface CrosswalkIssueParams {
  /** A crosswalk leads from an edition to itself. */
  'crosswalk/same-set': {
    /** The edition, as `id@revision`. */
    readonly edition: string;
  };
  /** A crosswalk gives two criteria twice with the same relation. */
  'crosswalk/repeated-pair': PairOfCriteria;
  /** A crosswalk gives two criteria two different relations. */
  'crosswalk/contradictory-pair': PairOfCriteria;
  /** The first of two crosswalks does not lead to the set from which the second one starts. */
  'crosswalk/not-joined': {
    /** Where the first one leads, as `id@revision`. */
    readonly firstTo: string;
    /** Where the second one starts, as `id@revision`. */
    readonly secondFrom: string;
  };
  /** A composition would have more pairs, or contradictions, than a crosswalk may have. */
  'crosswalk/too-many-pairs': {
    /** How many it would have at least: counting ends where there are too many. */
    readonly pairCount: number;
    /** How many are allowed. */
    readonly maximum: number;
  };
  /** Old results contradict each other by way of a set between. */
  'crosswalk/contradictory-results': {
    /** The unit. */
    readonly unitId: string;
    /** The old criterion that is met. */
    readonly metCriterionId: string;
    /** The old criterion that is not met. */
    readonly notMetCriterionId: string;
  };
  /** A crosswalk is written for another criteria set than the one given. */
  'crosswalk/other-set': {
    /** Whether it is the old set or the new one. */
    readonly side: 'from' | 'to';
    /** The set that the crosswalk names, as `id@revision`. */
    readonly named: string;
    /** The set that was given, as `id@revision`. */
    readonly given: string;
  };
  /** Several of the given crosswalks lead from the one set to the other. */
  'crosswalk/ambiguous': {
    /** The old set, as `id@revision`. */
    readonly from: string;
    /** The new set, as `id@revision`. */
    readonly to: string;
  };
  /** Old results prove a new criterion met and not met at once. */
  'crosswalk/clash': {
    /** The unit. */
    readonly unitId: string;
    /** The new criterion. */
    readonly toCriterionId: string;
    /** The old criterion that proves it met. */
    readonly metCriterionId: string;
    /** The old criterion that proves it not met. */
    readonly notMetCriterionId: string;
  };
}

/**
 * Names the two criteria of a pair of a crosswalk.
 *
 * @category Results and issues
 */
export interface PairOfCriteria {
  /** The old criterion. */
  readonly fromCriterionId: string;
  /** The new criterion. */
  readonly toCriterionId: string;
}

/** How severe each of these issues is, and what is wrong in English. */
export const crosswalkKinds: IssueKinds<CrosswalkIssueParams> = {
  'crosswalk/same-set': {
    severity: 'error',
    message: ({ edition }) => `The crosswalk maps ${quote(edition)} to itself.`,
  },
  'crosswalk/repeated-pair': {
    severity: 'warning',
    message: ({ fromCriterionId, toCriterionId }) =>
      `Criteria ${quote(fromCriterionId)} and ${quote(toCriterionId)} are paired twice with the same relation; it counts once.`,
  },
  'crosswalk/contradictory-pair': {
    severity: 'error',
    message: ({ fromCriterionId, toCriterionId }) =>
      `Criteria ${quote(fromCriterionId)} and ${quote(toCriterionId)} are paired twice with different relations.`,
  },
  'crosswalk/not-joined': {
    severity: 'error',
    message: ({ firstTo, secondFrom }) =>
      `The first crosswalk ends at ${quote(firstTo)}, but the second starts at ${quote(secondFrom)}.`,
  },
  'crosswalk/too-many-pairs': {
    severity: 'error',
    message: ({ pairCount, maximum }) =>
      `The composition has at least ${pairCount} pairs; a crosswalk may have at most ${maximum}.`,
  },
  'crosswalk/contradictory-results': {
    severity: 'error',
    message: ({ unitId, metCriterionId, notMetCriterionId }) =>
      `The results of unit ${quote(unitId)} contradict each other by way of a set between: criterion ${quote(metCriterionId)} is met and criterion ${quote(notMetCriterionId)} is not.`,
  },
  'crosswalk/other-set': {
    severity: 'error',
    message: ({ side, named, given }) =>
      `The crosswalk is written for ${side === 'from' ? 'the old' : 'the new'} set ${quote(named)}, but ${quote(given)} was given.`,
  },
  'crosswalk/ambiguous': {
    severity: 'error',
    message: ({ from, to }) =>
      `Several crosswalks map ${quote(from)} to ${quote(to)}; give only one.`,
  },
  'crosswalk/clash': {
    severity: 'error',
    message: ({ unitId, toCriterionId, metCriterionId, notMetCriterionId }) =>
      `The old results of unit ${quote(unitId)} prove criterion ${quote(toCriterionId)} met (by ${quote(metCriterionId)}) and not met (by ${quote(notMetCriterionId)}).`,
  },
};

/** Makes an issue of this concept. */
export const crosswalkIssue: IssueMaker<CrosswalkIssueParams> =
  /* @__PURE__ */ issueMaker(crosswalkKinds);
