import { listOf } from '../../text/list-of';
import { quote, shorten } from '../../text/quote';
import { soMany } from '../../text/so-many';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with any input, before anything is known of what it means. */
export interface InputIssueParams {
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
  /** A text or a key holds half of a character: one of two surrogates without the other. */
  'input/lone-surrogate': Record<never, never>;
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
}

/**
 * Names how a text must be written: an id made of words, an id of the host's system, any text that can be
 * seen, the code of an issue, or a day of every year.
 *
 * @category Results and issues
 */
export type TextFormat = 'slug' | 'host-id' | 'visible-text' | 'issue-code' | 'month-day';

/** Says in English how a text must be written. */
export const textFormats: Readonly<Record<TextFormat, string>> = {
  slug: 'lower-case letters, digits and single hyphens, such as premises-2',
  'host-id':
    'a text in composed form (Unicode NFC), without control characters or blanks at its ends',
  'visible-text': 'a text that is not blank',
  'issue-code': 'a concept and a fault in lower-case words, such as date/format',
  'month-day': 'a month and a day as MM-dd, such as 11-15',
};

const measuredAs = {
  number: 'number',
  'text-length': 'length of the text',
  'item-count': 'number of items',
};

/** How severe each of these issues is, and what is wrong in English. */
export const inputKinds: IssueKinds<InputIssueParams> = {
  'input/hostile': {
    severity: 'error',
    message: () => 'The input contains an accessor or an object that cannot be read as plain data.',
  },
  'input/not-plain': {
    severity: 'error',
    message: ({ received }) => `Expected plain JSON data, received ${shorten(received)}.`,
  },
  'input/not-finite': {
    severity: 'error',
    message: ({ received }) => `A number must be finite; received ${shorten(received)}.`,
  },
  'input/lone-surrogate': {
    severity: 'error',
    message: () =>
      'The text contains half of a character (a lone surrogate), which cannot be written in UTF-8.',
  },
  'input/reserved-key': {
    severity: 'error',
    message: ({ key }) => `The key ${quote(key)} is reserved by JavaScript and is refused.`,
  },
  'input/too-deep': {
    severity: 'error',
    message: ({ maxDepth }) =>
      `The input is nested deeper than ${soMany(maxDepth, 'level')}, or contains itself.`,
  },
  'input/too-large': {
    severity: 'error',
    message: ({ limit, maximum }) => `The input exceeds the limit ${limit} (${maximum}).`,
  },
  'input/too-many-issues': {
    severity: 'error',
    message: ({ suppressedCount }) =>
      `${suppressedCount} more ${suppressedCount === 1 ? 'issue is' : 'issues are'} not listed.`,
  },
  'input/missing-key': {
    severity: 'error',
    message: ({ key, expected }) =>
      `The key ${quote(key)} is missing; expected ${shorten(expected)}.`,
  },
  'input/unknown-key': {
    severity: 'error',
    message: ({ key, nearest, known }) =>
      nearest === undefined
        ? `The key ${quote(key)} is not allowed here; allowed keys: ${listOf(known)}.`
        : `The key ${quote(key)} is not allowed here; did you mean ${quote(nearest)}?`,
  },
  'input/not-one-of': {
    severity: 'error',
    message: ({ expected, received }) =>
      `Expected one of: ${listOf(expected)}; received ${quote(received)}.`,
  },
  'input/out-of-range': {
    severity: 'error',
    message: ({ measured, bound, limit }) =>
      `The ${measuredAs[measured]} must be ${bound === 'at-least' ? 'at least' : 'at most'} ${limit}.`,
  },
  'input/wrong-format': {
    severity: 'error',
    message: ({ expected, received }) =>
      `Expected ${textFormats[expected]}, ${received === '' ? 'but the text is empty' : `received ${quote(received)}`}.`,
  },
};

/** Makes an issue of this concept. */
export const inputIssue: IssueMaker<InputIssueParams> = /* @__PURE__ */ issueMaker(inputKinds);
