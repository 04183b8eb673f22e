import type { RollUpWords } from '../words/roll-up-words';
import { say } from './numbers';

const wards = (count: number): string => (count === 1 ? '1 ward' : `${say(count)} wards`);
const criteria = (count: number): string =>
  count === 1 ? '1 criterion' : `${say(count)} criteria`;

export const rollUpEn: RollUpWords = {
  unmet: {
    confirmed: (unitCount) => `Of ${wards(unitCount)} assessed`,
    projected: (unitCount) => `By the projected results of ${wards(unitCount)}`,
  },
  unmetIn: (criterion, unitCount, unknownCount) =>
    `${criterion} not met in ${wards(unitCount)}${
      unknownCount === 0 ? '' : ` (${say(unknownCount)} unknown)`
    }`,
  unnamed: (count) => `${say(count)} more not met and not named`,
  noneUnmet: 'none is known',
  unknownIn: (criterion, unitCount) => `${criterion} unknown in ${wards(unitCount)}`,
  candidate: (name, rank, missing) => `${rank}: ${name}, ${missing}`,
  rank: (rank, isTied, basis) =>
    `Rank ${say(rank)}${isTied ? ' (tied)' : ''}${
      basis === 'projected' ? ' by projected results' : ''
    }`,
  missing: (least, most) =>
    least === most
      ? `${criteria(most)} still to be met`
      : `${say(least)} to ${criteria(most)} still to be met`,
  inexact: 'the widest bounds',
  mayBeOutOfReach: 'perhaps not within reach, if a criterion that is unknown proves not applicable',
  onlyIf: (gates) => `also to be passed: ${gates}`,
  withoutPlan: (name) => `${name}: no further criterion met would make it eligible`,
  blocked: (name, gates) => `${name}: not assessed, since not passed: ${gates}`,
};
