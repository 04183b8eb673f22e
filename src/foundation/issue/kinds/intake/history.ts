import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';

/** Gives the parameters of what can be wrong with the rows of histories. */
export interface IntakeHistoryIssueParams {
  /** A row says the same of a unit as an earlier one. */
  'history/repeated-row': {
    /** The unit. */
    readonly unitId: string;
    /** The earlier row. */
    readonly otherRowNumber: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const intakeHistoryKinds: IssueKinds<IntakeHistoryIssueParams> = {
  'history/repeated-row': {
    severity: 'warning',
    message: ({ unitId, otherRowNumber }) =>
      `The row has the same content for unit ${quote(unitId)} as row ${otherRowNumber}; they count once.`,
  },
};

/** Makes an issue of this concept. */
export const intakeHistoryIssue: IssueMaker<IntakeHistoryIssueParams> =
  /* @__PURE__ */ issueMaker(intakeHistoryKinds);
