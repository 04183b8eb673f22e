import type { CountedUnits, Counting } from '../../roll-up/counting';
import type { AreaLevel } from '../../unit/unit';
import type { ProgressWords } from '../words/progress-words';
import { bounds, say } from './numbers';

const levels: Readonly<Record<AreaLevel, string>> = {
  country: 'country',
  province: 'province',
  'centrally-run-city': 'centrally-run city',
  'urban-district': 'urban district',
  'rural-district': 'rural district',
  town: 'town',
  'provincial-city': 'provincial city',
};

const nouns = {
  units: (count: number): string => (count === 1 ? 'ward' : 'wards'),
  areas: (count: number): string => (count === 1 ? 'area' : 'areas'),
};

const counted: Readonly<Record<CountedUnits, string>> = {
  registered: 'Registered',
  recognised: 'Recognised',
  maintained: 'Maintained',
  eligible: 'Eligible',
  'projected-eligible': 'Projected to be eligible',
};

const enough: Readonly<Record<CountedUnits, string>> = {
  registered: 'Enough registered',
  recognised: 'Reached',
  maintained: 'Reached',
  eligible: 'Enough eligible',
  'projected-eligible': 'Projected to be reached',
};

const amongUnits: Readonly<Record<Counting['among'], string>> = {
  all: '',
  kept: ' among the wards that kept the title',
  new: ' among the new wards',
};

export const progressEn: ProgressWords = {
  counting: ({ count, among }) =>
    count === 'registered' && among === 'new'
      ? 'Registered to be newly built'
      : `${counted[count]}${amongUnits[among]}`,
  reached: ({ count, among }) =>
    count === 'registered' && among === 'new' ? 'Enough newly built' : enough[count],
  missed: 'Missed',
  open: { before: 'In progress', after: 'Undetermined' },
  noUnits: 'Not applicable: there is no ward to count',
  noAreas: (level, day) => `Not applicable: there is no ${levels[level]} on ${day}`,
  populations: {
    'on-day': (day) => `Measured over the wards on ${day}`,
    baseline: (day) => `Measured over the wards of the baseline, ${day}`,
    cohort: (from, until) => `Measured over the wards comparable from ${from} to ${until}`,
  },
  counted: {
    units: (reached, whole, share) => `${bounds(reached)} of ${say(whole)} wards (${share})`,
    areas: (reached, whole, share) =>
      `${bounds(reached)} of ${say(whole)} areas on target (${share})`,
  },
  allDue: { units: 'target: 100% of the wards', areas: 'target: 100% of the areas' },
  shareDue: (percent, due, measured, achieved) =>
    `target ${percent} or more: ${say(due)} ${nouns[measured](due)} (${achieved} of it reached)`,
  achieved: (share, due, measured) =>
    `${share} of the target of ${say(due)} ${nouns[measured](due)}`,
  missing: (count, measured) =>
    count.least === 0
      ? `at most ${say(count.most)} ${nouns[measured](count.most)} missing`
      : `${bounds(count)} ${nouns[measured](count.most)} missing`,
  excess: (count, share, measured) =>
    count.least === 0
      ? `possibly up to ${say(count.most)} ${nouns[measured](count.most)} over (${share} of the target)`
      : `${bounds(count)} ${nouns[measured](count.most)} over (${share} over the target)`,
  step: (name, dueOn, isCurrent) => `${name} (due on ${dueOn}${isCurrent ? ', current step' : ''})`,
  nextStep: (name, dueOn) => `Next to reach: ${name}, due on ${dueOn}`,
  noNextStep: 'No step is left to reach',
  allPastDue: (missedCount) => `All steps are past their due days, ${say(missedCount)} not reached`,
  unnamedStep: (id) => `target with the code “${id}”`,
  trackOutcomes: {
    achieved: 'Achieved',
    'on-track': 'On track',
    'at-risk': 'At risk',
    'off-track': 'Off track',
    'moving-away': 'Below the baseline',
  },
  trackUndetermined: (least, most) => `Undetermined (from “${least}” to “${most}”)`,
  track: ({ outcome, reached, asOf, path, expected }) =>
    `${outcome}: ${reached} on ${asOf}; ${path} would require ${expected} by then`,
  paths: {
    straight: ({ from, fromDay, dueCount, dueOn }) =>
      `steady progress from ${from} on ${fromDay} to ${dueCount} on ${dueOn}`,
    stepped: ({ from, fromDay, dueCount, dueOn }, last, next) =>
      `progress by rounds of decisions (${[
        last === undefined ? 'none yet' : `the last on ${last}`,
        ...(next === undefined ? [] : [`the next on ${next}`]),
      ].join(', ')}) from ${from} on ${fromDay} to ${dueCount} on ${dueOn}`,
  },
  trackDecidedBy: (day) => `decisions can still come until ${day}`,
  ladder: (onTrack, atRisk, offTrack) =>
    `of the expected gain: on track from ${onTrack}, at risk from ${atRisk}, off track from ${offTrack}`,
};
