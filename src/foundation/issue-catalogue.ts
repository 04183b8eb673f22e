/**
 * Gives the parameters of every issue code: the one list of what can be wrong with an input.
 *
 * @category Results and issues
 */
export interface IssueParams {
  'input/hostile': Record<never, never>;
  'input/not-plain': { readonly received: string };
  'input/not-finite': { readonly received: string };
  'input/reserved-key': { readonly key: string };
  'input/too-deep': { readonly maxDepth: number };
  'input/too-large': { readonly limit: 'maxItems' | 'maxTextLength'; readonly maximum: number };
  'input/too-many-issues': { readonly suppressedCount: number };
  'input/wrong-type': { readonly expected: string; readonly received: string };
  'input/missing-key': { readonly key: string; readonly expected: string };
  'input/unknown-key': {
    readonly key: string;
    readonly nearest?: string;
    readonly known: readonly string[];
  };
  'input/not-one-of': { readonly expected: readonly string[]; readonly received: string };
  'input/out-of-range': {
    readonly measured: 'number' | 'text-length' | 'item-count';
    readonly minimum?: number;
    readonly maximum?: number;
  };
  'input/wrong-format': { readonly expected: string; readonly received: string };
  'number/too-precise': { readonly received: number; readonly decimals: number };
  'date/format': { readonly received: string };
  'date/no-such-day': { readonly received: string };
  'criteria-set/unknown': {
    readonly criteriaSetId: string;
    readonly revision?: number;
    readonly known: readonly string[];
  };
  'criteria-set/ambiguous': {
    readonly criteriaSetId: string;
    readonly revisions: readonly number[];
  };
  'criteria-set/repeated-id': {
    readonly concept: 'criterion' | 'group' | 'part';
    readonly id: string;
  };
  'criteria-set/repeated-number': { readonly number: number };
  'criteria-set/unknown-group': { readonly groupId: string };
  'criteria-set/in-force-order': { readonly inForceFrom: string; readonly inForceUntil: string };
  'completion/other-frame': { readonly named: string; readonly given: string };
  'completion/same-identity': { readonly criteriaSetId: string; readonly revision: number };
  'criterion/unknown': {
    readonly id: string;
    readonly criteriaSetId: string;
    readonly foundIn: readonly string[];
  };
  'criterion/repeated': { readonly id: string };
  'criterion/contradictory': { readonly id: string };
  'criterion/unanswered': { readonly ids: readonly string[] };
  'criteria/count-mismatch': {
    readonly received: number;
    readonly expected: number;
    readonly criteriaSetId: string;
  };
  'part/unknown': { readonly id: string; readonly known: readonly string[] };
  'part/repeated': { readonly id: string };
  'part/contradictory': { readonly id: string };
  'part/unanswered': { readonly ids: readonly string[] };
  'answer/kind-mismatch': { readonly expected: string; readonly received: string };
  'answer/unit-mismatch': { readonly expected: string; readonly received: string };
  'answer/never-not-applicable': Record<never, never>;
  'share/part-over-whole': { readonly part: number; readonly whole: number };
  'share/whole-is-zero': Record<never, never>;
  'tally/denominator-mismatch': {
    readonly received: number;
    readonly expected: number;
    readonly criteriaSetId: string;
  };
  'tally/over-count': { readonly metCount: number; readonly criteriaCount: number };
  'tally/too-many-unmet': { readonly named: number; readonly unmetCount: number };
  'policy/unknown-criterion': { readonly id: string; readonly criteriaSetId: string };
  'policy/over-count': {
    readonly required: number;
    readonly criteriaCount: number;
    readonly criteriaSetId: string;
  };
  'summary/over-population': {
    readonly counted: string;
    readonly count: number;
    readonly wardCount: number;
  };
  'target/due-year-mismatch': { readonly dueYear: number; readonly dueOn: string };
}

interface IssueKind<Params> {
  readonly severity: 'error' | 'warning';
  readonly message: (params: Params) => string;
}

const QUOTE_LENGTH = 80;

/** Quotes input in a message, cut to 80 characters so that no message carries a whole text. */
const quote = (text: string): string =>
  `"${text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text}"`;

const list = (items: readonly (string | number)[]): string => items.join(', ');

const range = (minimum: number | undefined, maximum: number | undefined): string =>
  maximum === undefined
    ? `at least ${minimum}`
    : minimum === undefined
      ? `at most ${maximum}`
      : `from ${minimum} to ${maximum}`;

const measuredAs = {
  number: 'number',
  'text-length': 'length of the text',
  'item-count': 'count of items',
};

/** Says of every code how grave it is, and in English what is wrong. */
export const issueCatalogue: {
  readonly [Code in keyof IssueParams]: IssueKind<IssueParams[Code]>;
} = {
  'input/hostile': {
    severity: 'error',
    message: () => 'The input holds an accessor or an object that cannot be read as plain data.',
  },
  'input/not-plain': {
    severity: 'error',
    message: ({ received }) => `Plain JSON data is expected here, not ${received}.`,
  },
  'input/not-finite': {
    severity: 'error',
    message: ({ received }) => `A number must be finite; ${received} is not.`,
  },
  'input/reserved-key': {
    severity: 'error',
    message: ({ key }) => `The key ${quote(key)} is reserved by the language and is refused.`,
  },
  'input/too-deep': {
    severity: 'error',
    message: ({ maxDepth }) =>
      `The input is nested deeper than ${maxDepth} levels, or contains itself.`,
  },
  'input/too-large': {
    severity: 'error',
    message: ({ limit, maximum }) => `The input is over the limit ${limit} of ${maximum}.`,
  },
  'input/too-many-issues': {
    severity: 'error',
    message: ({ suppressedCount }) => `${suppressedCount} further issues are not listed.`,
  },
  'input/wrong-type': {
    severity: 'error',
    message: ({ expected, received }) => `Expected ${expected}, received ${received}.`,
  },
  'input/missing-key': {
    severity: 'error',
    message: ({ key, expected }) => `The key ${quote(key)} is missing; expected: ${expected}.`,
  },
  'input/unknown-key': {
    severity: 'error',
    message: ({ key, nearest, known }) =>
      nearest === undefined
        ? `The key ${quote(key)} is not known here; known keys: ${list(known)}.`
        : `The key ${quote(key)} is not known here; is ${quote(nearest)} meant?`,
  },
  'input/not-one-of': {
    severity: 'error',
    message: ({ expected, received }) =>
      `Expected one of: ${list(expected)}; received ${quote(received)}.`,
  },
  'input/out-of-range': {
    severity: 'error',
    message: ({ measured, minimum, maximum }) =>
      `The ${measuredAs[measured]} must be ${range(minimum, maximum)}.`,
  },
  'input/wrong-format': {
    severity: 'error',
    message: ({ expected, received }) => `Expected ${expected}, received ${quote(received)}.`,
  },
  'number/too-precise': {
    severity: 'error',
    message: ({ received, decimals }) => `${received} has more than ${decimals} decimals.`,
  },
  'date/format': {
    severity: 'error',
    message: ({ received }) =>
      `A day is written yyyy-MM-dd, for example 2024-12-18; received ${quote(received)}.`,
  },
  'date/no-such-day': {
    severity: 'error',
    message: ({ received }) => `${quote(received)} is not a day of the calendar.`,
  },
  'criteria-set/unknown': {
    severity: 'error',
    message: ({ criteriaSetId, revision, known }) =>
      `No criteria set ${quote(criteriaSetId)}${revision === undefined ? '' : ` in revision ${revision}`} was given; given: ${list(known)}.`,
  },
  'criteria-set/ambiguous': {
    severity: 'error',
    message: ({ criteriaSetId, revisions }) =>
      `Criteria set ${quote(criteriaSetId)} was given in several forms (revisions ${list(revisions)}); one must be named.`,
  },
  'criteria-set/repeated-id': {
    severity: 'error',
    message: ({ concept, id }) => `The ${concept} id ${quote(id)} stands more than once.`,
  },
  'criteria-set/repeated-number': {
    severity: 'error',
    message: ({ number }) => `Criterion number ${number} stands more than once.`,
  },
  'criteria-set/unknown-group': {
    severity: 'error',
    message: ({ groupId }) => `The set has no group ${quote(groupId)}.`,
  },
  'criteria-set/in-force-order': {
    severity: 'error',
    message: ({ inForceFrom, inForceUntil }) =>
      `The set ends (${inForceUntil}) before it begins (${inForceFrom}).`,
  },
  'completion/other-frame': {
    severity: 'error',
    message: ({ named, given }) =>
      `The completion is written for ${named}, but ${given} was given.`,
  },
  'completion/same-identity': {
    severity: 'error',
    message: ({ criteriaSetId, revision }) =>
      `The completed set must not keep the identity of its frame (${criteriaSetId}, revision ${revision}).`,
  },
  'criterion/unknown': {
    severity: 'error',
    message: ({ id, criteriaSetId, foundIn }) =>
      `Criteria set ${quote(criteriaSetId)} has no criterion ${quote(id)}${foundIn.length === 0 ? '' : `; it is in ${list(foundIn)}`}.`,
  },
  'criterion/repeated': {
    severity: 'warning',
    message: ({ id }) =>
      `Criterion ${quote(id)} is given twice with the same content; it counts once.`,
  },
  'criterion/contradictory': {
    severity: 'error',
    message: ({ id }) => `Criterion ${quote(id)} is answered twice with different content.`,
  },
  'criterion/unanswered': {
    severity: 'warning',
    message: ({ ids }) => `No answer for criteria: ${list(ids)}; they count as unknown.`,
  },
  'criteria/count-mismatch': {
    severity: 'error',
    message: ({ received, expected, criteriaSetId }) =>
      `${received} criteria are answered, but criteria set ${quote(criteriaSetId)} has ${expected}.`,
  },
  'part/unknown': {
    severity: 'error',
    message: ({ id, known }) =>
      `The requirement has no part ${quote(id)}; its parts: ${list(known)}.`,
  },
  'part/repeated': {
    severity: 'warning',
    message: ({ id }) =>
      `Part ${quote(id)} is answered twice with the same content; it counts once.`,
  },
  'part/contradictory': {
    severity: 'error',
    message: ({ id }) => `Part ${quote(id)} is answered twice with different content.`,
  },
  'part/unanswered': {
    severity: 'warning',
    message: ({ ids }) => `No answer for parts: ${list(ids)}; they count as unknown.`,
  },
  'answer/kind-mismatch': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The requirement asks for ${list([expected])}; the answer is of kind ${received}.`,
  },
  'answer/unit-mismatch': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The requirement is in ${expected}; the answer is in ${received}.`,
  },
  'answer/never-not-applicable': {
    severity: 'error',
    message: () => 'This criterion always applies; it cannot be answered as not applicable.',
  },
  'share/part-over-whole': {
    severity: 'error',
    message: ({ part, whole }) => `The part (${part}) is larger than the whole (${whole}).`,
  },
  'share/whole-is-zero': {
    severity: 'error',
    message: () => 'A share of nothing is no share: the whole is 0.',
  },
  'tally/denominator-mismatch': {
    severity: 'error',
    message: ({ received, expected, criteriaSetId }) =>
      `The tally is out of ${received}, but criteria set ${quote(criteriaSetId)} has ${expected} criteria.`,
  },
  'tally/over-count': {
    severity: 'error',
    message: ({ metCount, criteriaCount }) => `${metCount} of ${criteriaCount} is more than all.`,
  },
  'tally/too-many-unmet': {
    severity: 'error',
    message: ({ named, unmetCount }) =>
      `${named} criteria are named as unmet, but the tally leaves only ${unmetCount}.`,
  },
  'policy/unknown-criterion': {
    severity: 'error',
    message: ({ id, criteriaSetId }) =>
      `The policy names criterion ${quote(id)}, which criteria set ${quote(criteriaSetId)} does not have.`,
  },
  'policy/over-count': {
    severity: 'error',
    message: ({ required, criteriaCount, criteriaSetId }) =>
      `The policy asks for ${required} criteria, but criteria set ${quote(criteriaSetId)} has ${criteriaCount}.`,
  },
  'summary/over-population': {
    severity: 'error',
    message: ({ counted, count, wardCount }) =>
      `${counted} counts ${count} wards, but the area has ${wardCount}.`,
  },
  'target/due-year-mismatch': {
    severity: 'error',
    message: ({ dueYear, dueOn }) => `The due day ${dueOn} is not in the due year ${dueYear}.`,
  },
};
