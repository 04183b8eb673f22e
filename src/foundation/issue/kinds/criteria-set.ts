import { listOf } from '../../text/list-of';
import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with criteria sets. */
export interface CriteriaSetIssueParams {
  /** The named criteria set is not among the given ones. */
  'criteria-set/unknown': {
    /** The name. */
    readonly criteriaSetId: string;
    /** The revision, where one was named. */
    readonly revision?: number;
    /** The sets that were given, as `id@revision`. */
    readonly known: readonly string[];
  };
  /** Several of the given criteria sets have the name, and no revision tells them apart. */
  'criteria-set/ambiguous': {
    /** The name. */
    readonly criteriaSetId: string;
    /** The revisions of the sets that have the name. */
    readonly revisions: readonly number[];
  };
  /** An id stands more than once. */
  'criteria-set/repeated-id': {
    /** Whose id it is. */
    readonly concept: 'criterion' | 'group' | 'part' | 'rank';
    /** The id. */
    readonly id: string;
  };
  /** A criterion number stands more than once. */
  'criteria-set/repeated-number': {
    /** The number. */
    readonly number: number;
  };
  /** A criterion names a group that the set does not have. */
  'criteria-set/unknown-group': {
    /** The group. */
    readonly groupId: string;
  };
  /** A requirement asks for more parts than it has. */
  'criteria-set/over-part-count': {
    /** How many are asked for. */
    readonly required: number;
    /** How many there are. */
    readonly partCount: number;
  };
  /** A requirement asks for a rank that its ladder does not have. */
  'criteria-set/unknown-rank': {
    /** The id of the rank. */
    readonly rank: string;
    /** The ranks of the ladder, the lowest first. */
    readonly known: readonly string[];
  };
  /** The last day in force is before the first. */
  'criteria-set/in-force-order': {
    /** The first day. */
    readonly inForceFrom: string;
    /** The last day. */
    readonly inForceUntil: string;
  };
  /** An edition is given twice. */
  'criteria-set/repeated-edition': {
    /** The edition, as `id@revision`. */
    readonly edition: string;
  };
  /** Editions replace each other in a circle, or one replaces itself. */
  'criteria-set/replacement-cycle': {
    /** The editions of the circle, as `id@revision`. */
    readonly editions: readonly string[];
  };
  /** A replaced edition starts on or after the first day of the one that replaces it. */
  'criteria-set/replaced-too-late': {
    /** The edition that is replaced, as `id@revision`. */
    readonly replaced: string;
    /** Its first day. */
    readonly replacedFrom: string;
    /** The edition that replaces it, as `id@revision`. */
    readonly replacing: string;
    /** The first day of that one. */
    readonly replacingFrom: string;
  };
  /** The first day of an edition is not known. */
  'criteria-set/start-not-known': {
    /** The edition, as `id@revision`. */
    readonly edition: string;
  };
  /** An edition that is replaced is not among the given sets. */
  'criteria-set/unknown-replaced': {
    /** The edition, as `id@revision`. */
    readonly replaced: string;
  };
  /** Two sets that are not revisions of each other replace the same edition. */
  'criteria-set/replaced-twice': {
    /** The edition that is replaced, as `id@revision`. */
    readonly replaced: string;
    /** The editions that replace it, as `id@revision`. */
    readonly replacing: readonly string[];
  };
  /** Between a replaced edition and the one that replaces it there are days on which neither is in force. */
  'criteria-set/gap': DaysBetweenEditions;
  /** A replaced edition and the one that replaces it are both in force on some days. */
  'criteria-set/overlap': DaysBetweenEditions;
}

/**
 * Names two editions of which one replaces the other, and days about that change.
 *
 * @category Results and issues
 */
export interface DaysBetweenEditions {
  /** The edition that is replaced, as `id@revision`. */
  readonly replaced: string;
  /** The edition that replaces it, as `id@revision`. */
  readonly replacing: string;
  /** The first of the days. */
  readonly firstDay: string;
  /** The last of the days. */
  readonly lastDay: string;
}

/** How severe each of these issues is, and what is wrong in English. */
export const criteriaSetKinds: IssueKinds<CriteriaSetIssueParams> = {
  'criteria-set/unknown': {
    severity: 'error',
    message: ({ criteriaSetId, revision, known }) =>
      `No criteria set ${quote(criteriaSetId)}${revision === undefined ? '' : ` in revision ${revision}`} was given; given: ${known.length === 0 ? 'none' : listOf(known)}.`,
  },
  'criteria-set/ambiguous': {
    severity: 'error',
    message: ({ criteriaSetId, revisions }) =>
      `Criteria set ${quote(criteriaSetId)} was given more than once (revisions ${listOf(revisions)}); name one revision.`,
  },
  'criteria-set/repeated-id': {
    severity: 'error',
    message: ({ concept, id }) => `The ${concept} id ${quote(id)} is used more than once.`,
  },
  'criteria-set/repeated-number': {
    severity: 'error',
    message: ({ number }) => `Criterion number ${number} is used more than once.`,
  },
  'criteria-set/unknown-group': {
    severity: 'error',
    message: ({ groupId }) => `The set has no group ${quote(groupId)}.`,
  },
  'criteria-set/over-part-count': {
    severity: 'error',
    message: ({ required, partCount }) =>
      `The requirement needs ${required} parts to be met, but has only ${partCount}.`,
  },
  'criteria-set/unknown-rank': {
    severity: 'error',
    message: ({ rank, known }) =>
      `The ladder has no rank ${quote(rank)}; its ranks: ${listOf(known)}.`,
  },
  'criteria-set/in-force-order': {
    severity: 'error',
    message: ({ inForceFrom, inForceUntil }) =>
      `The set ceases to be in force (${inForceUntil}) before it comes into force (${inForceFrom}).`,
  },
  'criteria-set/repeated-edition': {
    severity: 'error',
    message: ({ edition }) => `The edition ${quote(edition)} is given more than once.`,
  },
  'criteria-set/replacement-cycle': {
    severity: 'error',
    message: ({ editions }) => `Editions replace each other in a cycle: ${listOf(editions)}.`,
  },
  'criteria-set/replaced-too-late': {
    severity: 'error',
    message: ({ replaced, replacedFrom, replacing, replacingFrom }) =>
      `${quote(replaced)} comes into force on ${replacedFrom}, not before ${quote(replacing)}, which replaces it from ${replacingFrom}.`,
  },
  'criteria-set/start-not-known': {
    severity: 'warning',
    message: ({ edition }) => `The first day in force of ${quote(edition)} is not known.`,
  },
  'criteria-set/unknown-replaced': {
    severity: 'warning',
    message: ({ replaced }) => `The replaced edition ${quote(replaced)} was not given.`,
  },
  'criteria-set/replaced-twice': {
    severity: 'warning',
    message: ({ replaced, replacing }) =>
      `The edition ${quote(replaced)} is replaced by several sets: ${listOf(replacing)}.`,
  },
  'criteria-set/gap': {
    severity: 'warning',
    message: ({ replaced, replacing, firstDay, lastDay }) =>
      `Neither ${quote(replaced)} nor ${quote(replacing)}, which replaces it, is in force from ${firstDay} to ${lastDay}.`,
  },
  'criteria-set/overlap': {
    severity: 'warning',
    message: ({ replaced, replacing, firstDay, lastDay }) =>
      `Both ${quote(replaced)} and ${quote(replacing)}, which replaces it, are in force from ${firstDay} to ${lastDay}.`,
  },
};

/** Makes an issue of this concept. */
export const criteriaSetIssue: IssueMaker<CriteriaSetIssueParams> =
  /* @__PURE__ */ issueMaker(criteriaSetKinds);
