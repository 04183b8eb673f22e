import { soMany } from '../../text/so-many';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the summary of an area. */
export interface SummaryIssueParams {
  /** A summary counts more units than there are. */
  'summary/over-population': {
    /** Which count of the summary. */
    readonly counted: UnitCounter;
    /** Among which units. */
    readonly unitClass: SummaryClass;
    /** How many units it counts. */
    readonly count: number;
    /** How many units there are. */
    readonly unitCount: number;
  };
  /** A summary counts more units that hold the title on a later ground than units that hold it. */
  'summary/part-over-whole': {
    /** The part. */
    readonly counted: PartCounter;
    /** Among which units. */
    readonly unitClass: SummaryClass;
    /** How many units it counts. */
    readonly count: number;
    /** What it is a part of. */
    readonly among: 'recognisedCount';
    /** How many units that counts. */
    readonly amongCount: number;
  };
  /** A summary counts more kept and new units together than units of both and of neither. */
  'summary/classes-over-all': {
    /** Which count of the summary. */
    readonly counted: string;
    /** How many of the kept and the new units it counts. */
    readonly count: number;
    /** How many of all units it counts. */
    readonly allCount: number;
  };
  /** A summary of units does not say for which years it counts them. */
  'summary/no-years': {
    /** How many units it counts. */
    readonly unitCount: number;
  };
  /** The last year of a summary is before its first. */
  'summary/years-order': {
    /** The first year. */
    readonly from: number;
    /** The last year. */
    readonly to: number;
  };
  /** Summaries that are to be added count for different years. */
  'summary/different-years': {
    /** The first year of one. */
    readonly from: number;
    /** The last year of one. */
    readonly to: number;
    /** The first year of the other. */
    readonly otherFrom: number;
    /** The last year of the other. */
    readonly otherTo: number;
  };
}

/**
 * Names what a summary counts units by: registrations, standings (which exclude each other), and verdicts on either side.
 *
 * @category Results and issues
 */
export type UnitCounter = 'registeredCount' | 'recognisedCount' | 'verdicts';

/**
 * Names what a summary counts as a part of something else it counts: titles that were maintained or inherited.
 *
 * @category Results and issues
 */
export type PartCounter = 'grounds';

/**
 * Names the units that a summary counts apart: those that kept a title from before, those that are new, and those of which
 * that is open.
 *
 * @category Results and issues
 */
export type SummaryClass = 'all' | 'kept' | 'new' | 'open-before';

/** How severe each of these issues is, and what is wrong in English. */
export const summaryKinds: IssueKinds<SummaryIssueParams> = {
  'summary/over-population': {
    severity: 'error',
    message: ({ counted, unitClass, count, unitCount }) =>
      `${countersEn[counted]} count ${soMany(count, classEn[unitClass], classesEn[unitClass])}, but there are ${unitCount}.`,
  },
  'summary/part-over-whole': {
    severity: 'error',
    message: ({ counted, unitClass, count, amongCount }) =>
      `${countersEn[counted]} count ${soMany(count, classEn[unitClass], classesEn[unitClass])}, but recognisedCount counts ${amongCount}.`,
  },
  'summary/classes-over-all': {
    severity: 'error',
    message: ({ counted, count, allCount }) =>
      `${counted} counts ${soMany(count, 'kept and new unit', 'kept and new units')}, but ${soMany(allCount, 'unit')} in all.`,
  },
  'summary/no-years': {
    severity: 'error',
    message: ({ unitCount }) =>
      `The summary counts ${soMany(unitCount, 'unit')} and does not say for which years.`,
  },
  'summary/years-order': {
    severity: 'error',
    message: ({ from, to }) => `The last year, ${to}, is before the first, ${from}.`,
  },
  'summary/different-years': {
    severity: 'error',
    message: ({ from, to, otherFrom, otherTo }) =>
      `One summary counts for ${from} to ${to}, the other for ${otherFrom} to ${otherTo}.`,
  },
};

const countersEn: Readonly<Record<UnitCounter | PartCounter, string>> = {
  registeredCount: 'Registrations',
  recognisedCount: 'Standings',
  verdicts: 'Verdicts, confirmed and projected,',
  grounds: 'maintainedCount and inheritedCount',
};

const classEn: Readonly<Record<SummaryClass, string>> = {
  all: 'unit',
  kept: 'kept unit',
  new: 'new unit',
  'open-before': 'unit that is neither kept nor new',
};

const classesEn: Readonly<Record<SummaryClass, string>> = {
  all: 'units',
  kept: 'kept units',
  new: 'new units',
  'open-before': 'units that are neither kept nor new',
};

/** Makes an issue of this concept. */
export const summaryIssue: IssueMaker<SummaryIssueParams> =
  /* @__PURE__ */ issueMaker(summaryKinds);
