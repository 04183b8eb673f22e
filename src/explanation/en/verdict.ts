import type { VerdictWords } from '../words/verdict-words';
import { say } from './numbers';

export const verdictEn: VerdictWords = {
  outcomes: {
    eligible: 'Eligible',
    'not-eligible': 'Not eligible',
    undetermined: 'Undetermined',
  },
  projectedOutcomes: {
    eligible: 'Projected to be eligible',
    'not-eligible': 'By projected results, not eligible',
    undetermined: 'By projected results, undetermined',
  },
  undetermined: {
    'no-applicable-criteria': 'no criterion applies',
    'policy-does-not-fit': 'the policy names a criterion that the set does not have',
  },
  plan: (names, unnamedCount) => {
    if (names === '') {
      return `Would be eligible once ${unnamedCount} more ${unnamedCount === 1 ? 'criterion is' : 'criteria are'} met (whichever)`;
    }
    const inAll = unnamedCount === 0 ? '' : `, and ${unnamedCount} more in all`;
    return `Would be eligible once these are met: ${names}${inAll}`;
  },
  dependsOn: (names) => `The verdict still depends on: ${names}`,
  dependsOnNothing: 'Nothing that is unknown can change the verdict',
  metCount: (met, whole) => `${met} of ${whole} criteria met`,
  unknownCount: (count) => `${count} unknown`,
  unnamedGap: (count) =>
    count === 1
      ? '1 criterion is not met and not named'
      : `${say(count)} criteria are not met and not named`,
};
