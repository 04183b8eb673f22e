import type { MeasureUnit } from './measure-unit';

/**
 * Gives the parameters of every issue code: the one list of what can be wrong with an input.
 *
 * @category Results and issues
 */
export interface IssueParams {
  /** Something in the input can run code when it is read: an accessor, or a proxy that throws. */
  'input/hostile': Record<never, never>;
  /** A value is not plain JSON data. */
  'input/not-plain': {
    /** What stands there instead. */
    readonly received: string;
  };
  /** A number is not finite. */
  'input/not-finite': {
    /** The number, as text. */
    readonly received: string;
  };
  /** A key has a meaning of its own in the language. */
  'input/reserved-key': {
    /** The key. */
    readonly key: string;
  };
  /** Lists and objects are nested too deep, or the input contains itself. */
  'input/too-deep': {
    /** How many levels may be read. */
    readonly maxDepth: number;
  };
  /** The input is larger than a limit allows. */
  'input/too-large': {
    /** Which limit of `InputLimits`. */
    readonly limit: 'maxItems' | 'maxTextLength';
    /** What the limit allows. */
    readonly maximum: number;
  };
  /** More faults were found than are listed. */
  'input/too-many-issues': {
    /** How many more there are. */
    readonly suppressedCount: number;
  };
  /** A value is of another type than the one expected. */
  'input/wrong-type': {
    /** What is asked for. */
    readonly expected: string;
    /** What was given. */
    readonly received: string;
  };
  /** A key that must be there is not. */
  'input/missing-key': {
    /** The key. */
    readonly key: string;
    /** What is asked for. */
    readonly expected: string;
  };
  /** A key is not known, perhaps because it is misspelt. */
  'input/unknown-key': {
    /** The key. */
    readonly key: string;
    /** The known key that is spelt most like it, where one is near. */
    readonly nearest?: string;
    /** The keys that are known there. */
    readonly known: readonly string[];
  };
  /** A value is not one of a closed list. */
  'input/not-one-of': {
    /** The values that are allowed. */
    readonly expected: readonly string[];
    /** What was given. */
    readonly received: string;
  };
  /** A number, or the length of a text or a list, is out of its range. */
  'input/out-of-range': {
    /** What was measured: a number, or the length of a text or a list. */
    readonly measured: 'number' | 'text-length' | 'item-count';
    /** On which side of the limit it must lie. */
    readonly bound: 'at-least' | 'at-most';
    /** The limit, which is allowed itself. */
    readonly limit: number;
  };
  /** A text is not written as it must be. */
  'input/wrong-format': {
    /** What is asked for. */
    readonly expected: TextFormat;
    /** What was given. */
    readonly received: string;
  };
  /** A measured amount has too many decimals. */
  'number/too-precise': {
    /** What was given. */
    readonly received: number;
    /** How many decimals are allowed. */
    readonly decimals: number;
  };
  /** A day is not written as yyyy-MM-dd. */
  'date/format': {
    /** What was given. */
    readonly received: string;
  };
  /** A day is written well but is not in the calendar. */
  'date/no-such-day': {
    /** What was given. */
    readonly received: string;
  };
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
  /** A completion is written for another frame than the one given. */
  'completion/other-frame': {
    /** The frame that the completion names, as `id@revision`. */
    readonly named: string;
    /** The frame that was given, as `id@revision`. */
    readonly given: string;
  };
  /** A completed set would have the id and revision of its frame. */
  'completion/same-identity': {
    /** The id of the frame. */
    readonly criteriaSetId: string;
    /** The revision of the frame. */
    readonly revision: number;
  };
  /** The criteria set has no criterion of that id. */
  'criterion/unknown': {
    /** The id. */
    readonly id: string;
    /** The criteria set. */
    readonly criteriaSetId: string;
    /** The given sets that do have it, as `id@revision`. */
    readonly foundIn: readonly string[];
  };
  /** A criterion is given twice with the same content. */
  'criterion/repeated': {
    /** The id. */
    readonly id: string;
  };
  /** A criterion is answered twice with different content. */
  'criterion/contradictory': {
    /** The id. */
    readonly id: string;
  };
  /** Criteria of the set have no answer. */
  'criterion/unanswered': {
    /** Their ids, in the order of the set. */
    readonly ids: readonly string[];
  };
  /** More criteria are answered than the set has: most likely another set is meant. */
  'criteria/count-mismatch': {
    /** How many criteria are answered. */
    readonly received: number;
    /** How many criteria the set has. */
    readonly expected: number;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** The requirement has no part of that id. */
  'part/unknown': {
    /** The id. */
    readonly id: string;
    /** The parts that the requirement has. */
    readonly known: readonly string[];
  };
  /** A part is answered twice with the same content. */
  'part/repeated': {
    /** The id. */
    readonly id: string;
  };
  /** A part is answered twice with different content. */
  'part/contradictory': {
    /** The id. */
    readonly id: string;
  };
  /** Parts of a requirement have no answer. */
  'part/unanswered': {
    /** Their ids, in the order of the requirement. */
    readonly ids: readonly string[];
  };
  /** An answer is of another kind than its requirement takes. */
  'answer/kind-mismatch': {
    /** The kind that the requirement takes. */
    readonly expected: string;
    /** The kind of the answer. */
    readonly received: string;
  };
  /** An answer is in another unit than its requirement; nothing is converted. */
  'answer/unit-mismatch': {
    /** The unit of the requirement. */
    readonly expected: MeasureUnit;
    /** The unit of the answer. */
    readonly received: MeasureUnit;
  };
  /** A criterion that always applies is answered as not applicable. */
  'answer/never-not-applicable': Record<never, never>;
  /** An answer names a rank that the ladder does not have. */
  'answer/unknown-rank': {
    /** The id of the rank. */
    readonly rank: string;
    /** The ranks of the ladder, the lowest first. */
    readonly known: readonly string[];
  };
  /** A piece of evidence ends before it was collected. */
  'evidence/order': {
    /** The day it was collected. */
    readonly collectedOn: string;
    /** The last day it is valid. */
    readonly validUntil: string;
  };
  /** An assessment that is a count alone has no answers that could be others. */
  'revision/of-tally': Record<never, never>;
  /** An override leaves the status as it was. */
  'override/no-change': {
    /** The status before and after. */
    readonly status: string;
  };
  /** The part of a share is larger than its whole. */
  'share/part-over-whole': {
    /** The part. */
    readonly part: number;
    /** The whole. */
    readonly whole: number;
  };
  /** The whole of a share is 0. */
  'share/whole-is-zero': Record<never, never>;
  /** A tally is out of another number than the set has criteria. */
  'tally/denominator-mismatch': {
    /** Out of how many the tally is. */
    readonly received: number;
    /** How many criteria the set has. */
    readonly expected: number;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A tally counts more criteria as met than there are. */
  'tally/over-count': {
    /** How many are counted as met. */
    readonly metCount: number;
    /** How many criteria there are. */
    readonly criteriaCount: number;
  };
  /** A tally names more criteria as not met than its count leaves. */
  'tally/too-many-unmet': {
    /** How many are named as not met. */
    readonly named: number;
    /** How many the count leaves. */
    readonly unmetCount: number;
  };
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
  /** Two criteria or two ranks of a scoring scheme have the same id. */
  'scoring/repeated-id': {
    /** What has the id. */
    readonly concept: 'criterion' | 'rank';
    /** The id. */
    readonly id: string;
  };
  /** A scoring scheme gives every criterion 0. */
  'scoring/nothing-scores': Record<never, never>;
  /** A rank has its cut-off in another measure than the score is in. */
  'scoring/cut-off-kind': {
    /** The measure of the score. */
    readonly expected: ScoreMeasure;
    /** The measure of the cut-off. */
    readonly received: ScoreMeasure;
  };
  /** The cut-off of a rank is not above that of the rank before it. */
  'scoring/cut-off-order': {
    /** The rank. */
    readonly id: string;
  };
  /** The cut-off of a rank is above all points together. */
  'scoring/unreachable-rank': {
    /** The rank. */
    readonly id: string;
    /** Its cut-off. */
    readonly points: number;
    /** All points together. */
    readonly maximumPoints: number;
  };
  /** A scoring scheme names a criterion that the set does not have. */
  'scoring/unknown-criterion': {
    /** The id. */
    readonly id: string;
    /** The criteria set. */
    readonly criteriaSetId: string;
  };
  /** A scoring scheme gives nothing to criteria of the set. */
  'scoring/unlisted-criteria': {
    /** Their ids, in the order of the set. */
    readonly ids: readonly string[];
  };
  /** A summary counts more wards than the area has. */
  'summary/over-population': {
    /** Which count of the summary. */
    readonly counted: WardCounter;
    /** How many wards it counts. */
    readonly count: number;
    /** How many wards the area has. */
    readonly wardCount: number;
  };
  /** The due day of a target is not in its due year. */
  'target/due-year-mismatch': {
    /** The due year. */
    readonly dueYear: number;
    /** The due day. */
    readonly dueOn: string;
  };
}

/**
 * Names what a summary counts wards by.
 *
 * @category Results and issues
 */
export type WardCounter = 'registeredCount' | 'recognisedCount' | 'confirmed' | 'projected';

/**
 * Names what a score is measured in.
 *
 * @category Results and issues
 */
export type ScoreMeasure = 'points' | 'share';

/**
 * Names how a text must be written: an id made of words, an id of the host's system, or any text that can be seen.
 *
 * @category Results and issues
 */
export type TextFormat = 'slug' | 'host-id' | 'visible-text';

interface IssueKind<Params> {
  readonly severity: 'error' | 'warning';
  readonly message: (params: Params) => string;
}

const QUOTE_LENGTH = 80;

/** Quotes input in a message, cut to 80 characters so that no message carries a whole text. */
const quote = (text: string): string =>
  `"${text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text}"`;

const list = (items: readonly (string | number)[]): string => items.join(', ');

/** Says in English how a text must be written. */
export const textFormats: Readonly<Record<TextFormat, string>> = {
  slug: 'lower-case letters, digits and single hyphens, such as premises-2',
  'host-id': 'a text without control characters or blanks at its ends',
  'visible-text': 'a text that is not blank',
};

const measuredAs = {
  number: 'number',
  'text-length': 'length of the text',
  'item-count': 'count of items',
};

const scoreMeasures: Readonly<Record<ScoreMeasure, string>> = {
  points: 'points',
  share: 'hundredths of a percent',
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
    message: ({ measured, bound, limit }) =>
      `The ${measuredAs[measured]} must be ${bound === 'at-least' ? 'at least' : 'at most'} ${limit}.`,
  },
  'input/wrong-format': {
    severity: 'error',
    message: ({ expected, received }) =>
      `Expected ${textFormats[expected]}, received ${quote(received)}.`,
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
  'criteria-set/over-part-count': {
    severity: 'error',
    message: ({ required, partCount }) =>
      `${required} parts are asked for, but the requirement has ${partCount}.`,
  },
  'criteria-set/unknown-rank': {
    severity: 'error',
    message: ({ rank, known }) =>
      `The ladder has no rank ${quote(rank)}; its ranks: ${list(known)}.`,
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
  'answer/unknown-rank': {
    severity: 'error',
    message: ({ rank, known }) =>
      `The ladder has no rank ${quote(rank)}; its ranks: ${list(known)}.`,
  },
  'evidence/order': {
    severity: 'error',
    message: ({ collectedOn, validUntil }) =>
      `The evidence ends (${validUntil}) before it was collected (${collectedOn}).`,
  },
  'revision/of-tally': {
    severity: 'error',
    message: () => 'The assessment is a count alone; it has no answers that could be others.',
  },
  'override/no-change': {
    severity: 'error',
    message: ({ status }) => `The override leaves the status as it was: ${status}.`,
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
  'policy/too-many-lists': {
    severity: 'error',
    message: ({ listCount, maximum }) =>
      `The policy names criteria in ${listCount} rules; at most ${maximum} can be judged together.`,
  },
  'policy/over-count': {
    severity: 'error',
    message: ({ required, criteriaCount, criteriaSetId }) =>
      `The policy asks for ${required} criteria, but criteria set ${quote(criteriaSetId)} has ${criteriaCount}.`,
  },
  'scoring/repeated-id': {
    severity: 'error',
    message: ({ concept, id }) => `The scheme has the ${concept} id ${quote(id)} more than once.`,
  },
  'scoring/nothing-scores': {
    severity: 'error',
    message: () => 'The scheme gives every criterion 0, so that nothing can be scored.',
  },
  'scoring/cut-off-kind': {
    severity: 'error',
    message: ({ expected, received }) =>
      `The score is in ${scoreMeasures[expected]}; the cut-off is in ${scoreMeasures[received]}.`,
  },
  'scoring/cut-off-order': {
    severity: 'error',
    message: ({ id }) =>
      `The cut-off of rank ${quote(id)} is not above that of the rank before it.`,
  },
  'scoring/unreachable-rank': {
    severity: 'error',
    message: ({ id, points, maximumPoints }) =>
      `Rank ${quote(id)} asks for ${points} points, but all criteria together give ${maximumPoints}.`,
  },
  'scoring/unknown-criterion': {
    severity: 'error',
    message: ({ id, criteriaSetId }) =>
      `The scheme names criterion ${quote(id)}, which criteria set ${quote(criteriaSetId)} does not have.`,
  },
  'scoring/unlisted-criteria': {
    severity: 'warning',
    message: ({ ids }) => `The scheme gives nothing to criteria: ${list(ids)}; they score 0.`,
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
