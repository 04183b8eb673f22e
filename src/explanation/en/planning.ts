import type { PlanningWords } from '../words/planning-words';
import { bounds, say } from './numbers';

const wards = (count: string): string => (count === '1' ? '1 ward' : `${count} wards`);

export const planningEn: PlanningWords = {
  pace: (unitsPerYear, goal) =>
    `At least ${wards(say(unitsPerYear))} must be built each year ${goal}`,
  paceEither: (ifBadly, ifWell, goal) =>
    `At least ${wards(say(ifBadly))} must be built each year (${say(ifWell)} if everything undetermined turns out well) ${goal}`,
  nothingToBuild: (goal) => `No further ward has to be built ${goal}`,
  goal: (dueCount, dueYear) =>
    `to have ${wards(say(dueCount))} recognised at the end of ${dueYear}`,
  outOfReach: (dueCount, dueYear, because) =>
    `At the end of ${dueYear} there cannot be ${wards(say(dueCount))} recognised: ${because}`,
  unreachable: {
    'no-years-left': 'no year is left to build in',
    'due-over-ward-count': 'more are due than there are wards',
    'success-too-low': 'too few of those that are built succeed in the years that are left',
    'lapse-too-high': 'too many lose the title',
  },
  atMost: (endCount) => `${wards(bounds(endCount))} at the most`,
  ifOpenTurnsOut: {
    well: 'if everything undetermined turns out well',
    badly: 'if everything undetermined turns out badly',
  },
  year: (year, counts) => `${year}: ${counts}`,
  start: (count) => `${wards(bounds(count))} at the start`,
  lapsed: (count) => `${bounds(count)} lapsed`,
  built: (count) => `${bounds(count)} built`,
  builtOf: (count, plannedCount) => `${bounds(count)} of ${say(plannedCount)} planned built`,
  newlyRecognised: (count) => `${bounds(count)} newly recognised`,
  end: (count) => `${bounds(count)} at the end`,
  reached: (dueCount, year) => `${wards(say(dueCount))} due: reached at the end of ${year}`,
  notReached: (dueCount) => `${wards(say(dueCount))} due: not reached in these years`,
  allotment: (area, dueCount) => `${area}: ${wards(say(dueCount))}`,
  credit: (count) => `${say(count)} recognised already`,
  assigned: (count) => `${say(count)} still to be recognised`,
  tied: (areas) => `Equal remainders, decided in the order of the codes: ${areas}`,
};
