import { listOf } from '../../../text/list-of';
import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with the headers of a table. */
export interface HeaderIssueParams {
  /** A header is not known. */
  'header/unknown': {
    /** The header, as it was found. */
    readonly header: string;
    /** The known header that is spelt most like it, where one is near. One with another number is none. */
    readonly nearest?: string;
    /** The headers of criteria that are written like it, with other numbers; absent where there are none. */
    readonly numbered?: readonly string[];
    /** All headers of the table. */
    readonly found: readonly string[];
    /** The Vietnamese headers that are known, one for each column but those of criteria. */
    readonly expectedVi: readonly string[];
    /** The same in English, or the name of the field where there is none. */
    readonly expectedEn: readonly string[];
    /** Whether the criteria of the sets are known as headers too. */
    readonly takesCriteria: boolean;
  };
  /** The option `headers` maps a header to a field that does not exist. */
  'header/unknown-field': {
    /** The header of the host. */
    readonly header: string;
    /** What it is mapped to. */
    readonly field: string;
    /** The known field or header that is spelt most like it, where one is near. */
    readonly nearest?: string;
    /** The fields that exist, those of criteria left out. */
    readonly expected: readonly string[];
  };
  /** A header stands for a field of the table and for a criterion, or for two fields. */
  'header/ambiguous': {
    /** The header, as it was found. */
    readonly header: string;
  };
  /** Two columns hold the same thing. */
  'header/repeated': {
    /** The header of the later column. */
    readonly header: string;
    /** The header of the earlier column. */
    readonly other: string;
  };
  /** The option `yesMeans` names a header under which nothing is answered with met or not met. */
  'header/no-yes-or-no': {
    /** The header of the host. */
    readonly header: string;
  };
  /** The option `yesMeans` says of one answer under two headers that yes means met, and that it means not met. */
  'header/yes-both-ways': {
    /** The later header. */
    readonly header: string;
    /** The earlier header. */
    readonly other: string;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const headerKinds: IssueKinds<HeaderIssueParams> = {
  'header/unknown': {
    severity: 'error',
    message: ({ header, nearest, numbered, found, expectedEn, takesCriteria }) =>
      `The header ${quote(header)} is not known${nearest === undefined ? '' : `; did you mean ${quote(nearest)}?`}${numbered === undefined ? '' : `; no criterion is known by this number, only ${listOf(numbered)}`} (found: ${listOf(found)}; known: ${listOf(expectedEn)}${takesCriteria ? ', and the criteria of the sets' : ''}).`,
  },
  'header/unknown-field': {
    severity: 'error',
    message: ({ header, field, nearest, expected }) =>
      `The option headers maps ${quote(header)} to ${quote(field)}, which is not a field${nearest === undefined ? '' : `; did you mean ${quote(nearest)}?`} (known: ${listOf(expected)}).`,
  },
  'header/ambiguous': {
    severity: 'error',
    message: ({ header }) => `The header ${quote(header)} can mean different columns.`,
  },
  'header/repeated': {
    severity: 'error',
    message: ({ header, other }) =>
      `The columns ${quote(other)} and ${quote(header)} have the same meaning.`,
  },
  'header/no-yes-or-no': {
    severity: 'error',
    message: ({ header }) =>
      `The option yesMeans names ${quote(header)}, under which nothing is answered with met or not met.`,
  },
  'header/yes-both-ways': {
    severity: 'error',
    message: ({ header, other }) =>
      `The option yesMeans says two things of one answer, under ${quote(other)} and under ${quote(header)}.`,
  },
};

/** Makes an issue of this concept. */
export const headerIssue: IssueMaker<HeaderIssueParams> = /* @__PURE__ */ issueMaker(headerKinds);
