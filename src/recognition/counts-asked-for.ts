import type { CountFailedRule, CountMetRule } from './recognition-policy';

/** How many criteria must be met at the least. */
export const leastMet = ({ bound, criteriaCount }: CountMetRule): number =>
  bound === 'more-than' ? criteriaCount + 1 : criteriaCount;

/** How many criteria may fail at the most. */
export const mostFailing = ({ bound, criteriaCount }: CountFailedRule): number =>
  bound === 'less-than' ? criteriaCount - 1 : criteriaCount;
