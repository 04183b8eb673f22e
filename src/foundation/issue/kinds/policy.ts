import { quote } from '../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with a policy and its criteria set. */
export interface PolicyIssueParams {
  /** A policy names a criterion that the set does not have. */
  'policy/unknown-criterion': {
    /** The id. */
    readonly id: string;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A policy names criteria in more rules than can be judged together. */
  'policy/too-many-lists': {
    /** In how many rules it names criteria. */
    readonly listCount: number;
    /** How many are allowed. */
    readonly maximum: number;
  };
  /** A policy asks for more criteria than the set has. */
  'policy/over-count': {
    /** How many criteria the policy asks for. */
    readonly required: number;
    /** How many criteria there are. */
    readonly criteriaCount: number;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A rule bounds what is met from above, or what fails from below: a better result could end the title. */
  'policy/not-monotone': {
    /** What is bounded. */
    readonly kind: 'count-met' | 'share-met' | 'count-failed' | 'share-failed';
    /** From which side. */
    readonly bound: 'at-least' | 'more-than' | 'at-most' | 'less-than';
  };
  /** A rule of a policy is met by every result, or by none. */
  'policy/asks-nothing': Record<never, never>;
  /** Two gates of a policy have one id. */
  'policy/repeated-gate': {
    /** The id. */
    readonly id: string;
  };
  /** No policy of a list is in force before the first day of all. */
  'policy/gap': {
    /** The first day on which one is. */
    readonly from: string;
  };
  /** Two policies of a list are in force from the same day. */
  'policy/overlap': {
    /** The day; absent for the days before all others. */
    readonly from?: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const policyKinds: IssueKinds<PolicyIssueParams> = {
  'policy/unknown-criterion': {
    severity: 'error',
    message: ({ id, criteriaSetId }) =>
      `The policy names criterion ${quote(id)}, which criteria set ${quote(criteriaSetId)} does not have.`,
  },
  'policy/too-many-lists': {
    severity: 'error',
    message: ({ listCount, maximum }) =>
      `The policy names criteria in ${listCount} rules; at most ${maximum} can be judged together.`,
  },
  'policy/over-count': {
    severity: 'error',
    message: ({ required, criteriaCount, criteriaSetId }) =>
      `The policy requires ${required} criteria, but criteria set ${quote(criteriaSetId)} has ${criteriaCount}.`,
  },
  'policy/not-monotone': {
    severity: 'error',
    message: ({ kind, bound }) =>
      `The rule ${kind} takes the bounds ${boundsOf[kind]}; with ${bound} a better result could make a unit no longer eligible.`,
  },
  'policy/asks-nothing': {
    severity: 'error',
    message: () => 'This rule is met by every result, or by none.',
  },
  'policy/repeated-gate': {
    severity: 'error',
    message: ({ id }) => `Two gates of the policy have the id ${quote(id)}.`,
  },
  'policy/gap': {
    severity: 'error',
    message: ({ from }) => `No policy is in force before ${from}.`,
  },
  'policy/overlap': {
    severity: 'error',
    message: ({ from }) =>
      `Another policy is in force from the same day (${from ?? 'before all others'}).`,
  },
};

const boundsOf: Readonly<Record<PolicyIssueParams['policy/not-monotone']['kind'], string>> = {
  'count-met': 'at-least and more-than',
  'share-met': 'at-least and more-than',
  'count-failed': 'at-most and less-than',
  'share-failed': 'at-most and less-than',
};

/** Makes an issue of this concept. */
export const policyIssue: IssueMaker<PolicyIssueParams> = /* @__PURE__ */ issueMaker(policyKinds);
