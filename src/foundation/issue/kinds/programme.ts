import { quote } from '../../text/quote';
import { soMany } from '../../text/so-many';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the lists of a programme. */
export interface ProgrammeIssueParams {
  /** A unit is assessed twice for one year on one basis by one criteria set, at one stage and on one day. */
  'programme/repeated-assessment': {
    /** The unit. */
    readonly unitId: string;
    /** The year. */
    readonly assessmentYear: number;
    /** Where the first of them stands in the list. */
    readonly firstPosition: number;
  };
  /** A target is given to an area that was never of the level it is set for. */
  'programme/area-level': {
    /** The area. */
    readonly areaId: string;
    /** The level of the target. */
    readonly level: string;
  };
  /** Entries of a list were refused; the account of the input has each with its issues. */
  'programme/refused-entries': {
    /** The list. */
    readonly list: string;
    /** How many entries it has. */
    readonly receivedCount: number;
    /** How many of them were refused. */
    readonly refusedCount: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const programmeKinds: IssueKinds<ProgrammeIssueParams> = {
  'programme/repeated-assessment': {
    severity: 'warning',
    message: ({ unitId, assessmentYear, firstPosition }) =>
      `Unit ${quote(unitId)} has another assessment for ${assessmentYear} of the same stage and day at place ${firstPosition}; verdicts that differ leave the ward open.`,
  },
  'programme/area-level': {
    severity: 'error',
    message: ({ areaId, level }) =>
      `The target is set for level ${level}; unit ${quote(areaId)} was never of that level.`,
  },
  'programme/refused-entries': {
    severity: 'warning',
    message: ({ list, receivedCount, refusedCount }) =>
      `Of ${soMany(receivedCount, 'entry', 'entries')} in ${quote(list)}, ${refusedCount} ${refusedCount === 1 ? 'was refused and is' : 'were refused and are'} not used.`,
  },
};

/** Makes an issue of this concept. */
export const programmeIssue: IssueMaker<ProgrammeIssueParams> =
  /* @__PURE__ */ issueMaker(programmeKinds);
