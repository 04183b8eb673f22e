import type { VerdictWords } from '../words/verdict-words';
import { say } from './numbers';

export const verdictEn: VerdictWords = {
  outcomes: {
    eligible: 'Eligible',
    'not-eligible': 'Not eligible',
    undetermined: 'Undetermined',
    'not-assessed': 'Not assessed',
  },
  projectedOutcomes: {
    eligible: 'Projected to be eligible',
    'not-eligible': 'By projected results, not eligible',
    undetermined: 'By projected results, undetermined',
    'not-assessed': 'By projected results, not assessed',
  },
  undetermined: {
    'no-applicable-criteria': 'no criterion applies',
    'gate-answers-do-not-fit': 'an answer for a gate does not fit what the policy asks',
    'policy-does-not-fit': 'the policy names a criterion that the set does not have',
  },
  settledBy: {
    'unknown-criteria':
      'the results of the assessing body, criterion by criterion, would settle it',
    'unknown-gates':
      'the document of the unit on each gate that is not known to be passed would settle it',
    'gate-answers-do-not-fit':
      'answers of the assessing body to the gates of this policy would settle it',
    'no-applicable-criteria':
      'the grounds of the assessing body for “not applicable”, criterion by criterion, would settle it',
    'policy-does-not-fit': 'the policy of the authority for this criteria set would settle it',
    'assessments-disagree':
      'a later assessment, one at a higher stage, or the withdrawal of one of them by the body that made it would settle it',
  },
  plan: (names, unnamedCount) => {
    if (names === '') {
      return `Would be eligible once ${unnamedCount} more ${unnamedCount === 1 ? 'criterion is' : 'criteria are'} met (whichever)`;
    }
    const inAll = unnamedCount === 0 ? '' : `, and ${unnamedCount} more in all`;
    return `Would be eligible once these are met: ${names}${inAll}`;
  },
  onceGatesPassed: (gates) => `Would be eligible once passed: ${gates}`,
  planUnderGates: (plan, gates) => `${plan}; also to be passed: ${gates}`,
  gate: (title) => `gate “${title}”`,
  codedGate: (id) => `gate with id “${id}”`,
  failedGates: (names) => `not passed: ${names}`,
  unknownGates: (names) => `not known to be passed: ${names}`,
  furtherGates: (count) => `and ${say(count)} more`,
  dependsOn: (names) => `The verdict still depends on: ${names}`,
  dependsOnNothing: 'Nothing that is unknown can change the verdict',
  metCount: (met, whole) => `${met} of ${whole} criteria met`,
  unknownCount: (count) => `${count} unknown`,
  notApplicableCount: (count) => `${count} not applicable`,
  unnamedGap: (count) =>
    count === 1
      ? '1 criterion is not met and not named'
      : `${say(count)} criteria are not met and not named`,
};
