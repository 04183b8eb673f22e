import type { StoredWords } from '../words/stored-words';
import { say } from './numbers';

export const storedEn: StoredWords = {
  answer: {
    changed: 'The two stored results give different answers.',
    same: 'The two stored results give the same answer.',
  },
  grounds: {
    unit: 'The unit',
    year: 'The year',
    day: 'The day asked about',
    'known-at': 'The day whose records count',
    counting: 'What is counted',
    'criteria-set': 'The criteria set',
    policy: 'The policy',
    scheme: 'The scoring scheme',
    crosswalk: 'The crosswalk',
    target: 'The target',
    roadmap: 'The roadmap',
  },
  changed: (what, before, after) => `${what} differs: ${before} → ${after}.`,
  none: 'none',
  version: (before, after, promise) =>
    `The version of the package differs: ${before} → ${after}, ${promise}.`,
  versionMayChange: 'which may answer differently',
  versionMayNotChange: 'which should answer alike',
  input: (names) => `The input differs: ${names}.`,
  inputOnly: 'The input must differ, since nothing else accounts for the difference.',
  inputNotKnown:
    'Whether the input differs as well is not known, since no digests of it were stored with both.',
  further: (count) => `and ${say(count)} more`,
  damage:
    'One of the two was changed after it was stored: the same version gives the same answer to the same input.',
};
