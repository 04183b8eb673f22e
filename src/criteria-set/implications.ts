import type { CriterionRelation } from './crosswalk';

/** What the status of an old criterion proves of the new one. */
export interface Implications {
  /** Whether the new one is met where the old one is. */
  readonly metCarries: boolean;
  /** Whether the new one is not met where the old one is not. */
  readonly notMetCarries: boolean;
}

/** Says of each relation what it proves. */
export const implicationsOf: Readonly<Record<CriterionRelation, Implications>> = {
  'equal-to': { metCarries: true, notMetCarries: true },
  'equivalent-to': { metCarries: true, notMetCarries: true },
  'subset-of': { metCarries: false, notMetCarries: true },
  'superset-of': { metCarries: true, notMetCarries: false },
  'intersects-with': { metCarries: false, notMetCarries: false },
  'no-relationship': { metCarries: false, notMetCarries: false },
};
