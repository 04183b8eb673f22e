import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with a number as it is written in a cell. */
export interface IntakeNumberIssueParams {
  /** A text is not written as a number is. */
  'number/format': {
    /** What was given. */
    readonly received: string;
    /** The language whose marks were declared, where one was. */
    readonly numberLocale?: 'vi' | 'en';
  };
  /** A mark separates thousands in one language and decimals in the other, and none was declared. */
  'number/ambiguous-separator': {
    /** What was given. */
    readonly received: string;
  };
}

/** How numbers look, by the declared language. */
const numberForms = { vi: '1.800,5', en: '1,800.5', none: '1800 or 98,5' };

/** How severe each of these issues is, and what is wrong in English. */
export const intakeNumberKinds: IssueKinds<IntakeNumberIssueParams> = {
  'number/format': {
    severity: 'error',
    message: ({ received, numberLocale }) =>
      `Expected a number such as ${numberForms[numberLocale ?? 'none']}, in digits only; received ${quote(received)}.`,
  },
  'number/ambiguous-separator': {
    severity: 'error',
    message: ({ received }) =>
      `The mark before three digits in ${quote(received)} may separate thousands or decimals.`,
  },
};

/** Makes an issue of this concept. */
export const intakeNumberIssue: IssueMaker<IntakeNumberIssueParams> =
  /* @__PURE__ */ issueMaker(intakeNumberKinds);
