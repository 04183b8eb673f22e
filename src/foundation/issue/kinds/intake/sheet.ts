import { listOf } from '../../../text/list-of';
import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with the texts around the rows of a table. */
export interface SheetIssueParams {
  /** A text that stands alone in its row was taken for a heading of the rows below it. */
  'sheet/heading-row': {
    /** The text. */
    readonly received: string;
  };
  /** A text below the last row was taken for a note or a signature. */
  'sheet/footer-row': {
    /** The text. */
    readonly received: string;
  };
  /** A text beside a row contradicts what is read of it. */
  'sheet/contradicting-text': {
    /** The text. */
    readonly received: string;
    /** What it says. */
    readonly says: TextSays;
    /** Its row, where it stands above or below others. */
    readonly textRow?: number;
  };
  /** A text in a column that is not read may matter. */
  'sheet/noteworthy-text': {
    /** The text. */
    readonly received: string;
    /** What it says. */
    readonly says: TextSays;
  };
  /** What is printed as a sum is not what its parts add up to. */
  'sheet/sum-differs': {
    /** The sum as it stands there. */
    readonly printed: number;
    /** What the parts add up to. */
    readonly sum: number;
  };
  /** A printed share is not that of the counts beside it, however it was rounded. */
  'sheet/share-differs': {
    /** The share as it stands there. */
    readonly received: string;
    /** The counted part. */
    readonly part: number;
    /** The whole. */
    readonly whole: number;
  };
  /** Rows count the same units: one area twice, or an area and one within it. */
  'sheet/repeated-area': {
    /** The rows. */
    readonly rowNumbers: readonly number[];
  };
}

/**
 * Names what a text that belongs to no column says of the rows it stands beside.
 *
 * @category Results and issues
 */
export type TextSays =
  | 'projected'
  | 'revoked'
  | 'cancelled'
  | 'withdrawn'
  | 'not-appraised'
  | 'another-year'
  | 'another-set';

const sayings: Readonly<Record<TextSays, string>> = {
  projected: 'is about projected results',
  revoked: 'is about a title that is revoked',
  cancelled: 'is about something cancelled',
  withdrawn: 'is about something withdrawn',
  'not-appraised': 'says that there was no appraisal',
  'another-year': 'is about another year',
  'another-set': 'is about another criteria set',
};

/** How severe each of these issues is, and what is wrong in English. */
export const sheetKinds: IssueKinds<SheetIssueParams> = {
  'sheet/heading-row': {
    severity: 'warning',
    message: ({ received }) => `${quote(received)} was read as a heading, not as a row.`,
  },
  'sheet/footer-row': {
    severity: 'warning',
    message: ({ received }) => `${quote(received)} was read as a note below the table.`,
  },
  'sheet/contradicting-text': {
    severity: 'error',
    message: ({ received, says, textRow }) =>
      `${quote(received)}${textRow === undefined ? '' : ` in row ${textRow}`} ${sayings[says]}, which contradicts what is read of the row.`,
  },
  'sheet/noteworthy-text': {
    severity: 'warning',
    message: ({ received, says }) => `${quote(received)} ${sayings[says]}; the column is not read.`,
  },
  'sheet/sum-differs': {
    severity: 'error',
    message: ({ printed, sum }) =>
      `${printed} is printed as the sum, but the parts add up to ${sum}.`,
  },
  'sheet/share-differs': {
    severity: 'error',
    message: ({ received, part, whole }) =>
      `The share is printed as ${quote(received)}, which is not ${part} of ${whole}.`,
  },
  'sheet/repeated-area': {
    severity: 'error',
    message: ({ rowNumbers }) => `Rows ${listOf(rowNumbers)} count the same units.`,
  },
};

/** Makes an issue of this concept. */
export const sheetIssue: IssueMaker<SheetIssueParams> = /* @__PURE__ */ issueMaker(sheetKinds);
