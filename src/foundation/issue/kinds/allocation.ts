import { quote } from '../../text/quote';
import { soMany } from '../../text/so-many';
import { type IssueKinds, type IssueMaker, issueMaker } from '../issue-kind';

/** Gives the parameters of what can be wrong with the allocation of a number to areas. */
export interface AllocationIssueParams {
  /** An area stands more than once among those that a number is split among. */
  'allocation/repeated-area': {
    /** The area. */
    readonly areaId: string;
  };
  /** No area has a weight over 0, so that there is no proportion. */
  'allocation/no-weight': Record<never, never>;
  /** The minimum of an area is over its cap. */
  'allocation/minimum-over-cap': {
    /** The area. */
    readonly areaId: string;
    /** Its minimum. */
    readonly minimumCount: number;
    /** Its cap. */
    readonly capCount: number;
  };
  /** An area has more recognised units than its cap allows. */
  'allocation/credit-over-cap': {
    /** The area. */
    readonly areaId: string;
    /** How many units it has. */
    readonly creditCount: number;
    /** Its cap. */
    readonly capCount: number;
  };
  /** The number to split is below what the areas must get at the least. */
  'allocation/under-minimum': {
    /** The number to split. */
    readonly unitCount: number;
    /** What the minimums, and the units that are recognised already, come to. */
    readonly leastCount: number;
  };
  /** The number to split is over what the areas can take at the most. */
  'allocation/over-cap': {
    /** The number to split. */
    readonly unitCount: number;
    /** What the caps come to. */
    readonly mostCount: number;
  };
}

/** How severe each of these issues is, and what is wrong in English. */
export const allocationKinds: IssueKinds<AllocationIssueParams> = {
  'allocation/repeated-area': {
    severity: 'error',
    message: ({ areaId }) => `Area ${quote(areaId)} is listed more than once.`,
  },
  'allocation/no-weight': {
    severity: 'error',
    message: () => 'No area has a weight above 0, so there are no proportions to split by.',
  },
  'allocation/minimum-over-cap': {
    severity: 'error',
    message: ({ areaId, minimumCount, capCount }) =>
      `The minimum of area ${quote(areaId)} (${minimumCount}) is above its cap (${capCount}).`,
  },
  'allocation/credit-over-cap': {
    severity: 'error',
    message: ({ areaId, creditCount, capCount }) =>
      `Area ${quote(areaId)} has ${soMany(creditCount, 'recognised unit')} already, above its cap (${capCount}).`,
  },
  'allocation/under-minimum': {
    severity: 'error',
    message: ({ unitCount, leastCount }) =>
      `${soMany(unitCount, 'unit is', 'units are')} too few: minimums and units already recognised add up to ${leastCount}.`,
  },
  'allocation/over-cap': {
    severity: 'error',
    message: ({ unitCount, mostCount }) =>
      `${soMany(unitCount, 'unit is', 'units are')} too many: the areas with a weight can take at most ${mostCount}.`,
  },
};

/** Makes an issue of this concept. */
export const allocationIssue: IssueMaker<AllocationIssueParams> =
  /* @__PURE__ */ issueMaker(allocationKinds);
