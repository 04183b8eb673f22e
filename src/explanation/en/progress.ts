import type { AreaLevel } from '../../unit/unit';
import type { ProgressWords } from '../words/progress-words';

const levels: Readonly<Record<AreaLevel, string>> = {
  country: 'country',
  province: 'province',
  'centrally-run-city': 'centrally-run city',
  'urban-district': 'urban district',
  'rural-district': 'rural district',
  town: 'town',
  'provincial-city': 'provincial city',
};

export const progressEn: ProgressWords = {
  countings: {
    registered: 'Registered',
    'newly-built': 'Newly built',
    recognised: 'Recognised',
    maintained: 'Maintained',
    eligible: 'Eligible',
    'projected-eligible': 'Projected to be eligible',
  },
  outcomes: { reached: 'Reached', open: 'Open', missed: 'Missed' },
  noUnits: 'Not applicable: there is no ward to count',
  noAreas: (level, day) => `Not applicable: there is no ${levels[level]} on ${day}`,
  populations: {
    'on-day': (day) => `Measured over the wards on ${day}`,
    baseline: (day) => `Measured over the wards of the baseline, ${day}`,
    cohort: (from, until) => `Measured over the wards comparable from ${from} to ${until}`,
  },
  range: (least, most) => `${least} to ${most}`,
  counted: {
    units: (count, whole, share) => `${count} of ${whole} wards (${share})`,
    areas: (count, whole, share) =>
      `${count} of ${whole} areas with their number of wards (${share})`,
  },
  allDue: 'all due',
  achieved: (share, due) => `${share} of the ${due} due`,
  missing: (count) => `${count} missing`,
  excess: (count, share) => `${count} over (${share})`,
  step: (name, dueOn, isCurrent) =>
    `“${name}” (due on ${dueOn}${isCurrent ? ', current step' : ''})`,
  nextStep: (name, dueOn) => `Next to reach: “${name}”, due on ${dueOn}`,
  noNextStep: 'No step is left to reach',
  trackOutcomes: {
    achieved: 'Achieved',
    'on-track': 'On track',
    'at-risk': 'At risk',
    'off-track': 'Off track',
    'moving-away': 'Moving away',
  },
  trackUndetermined: (least, most) => `Undetermined (${least} to ${most})`,
  track: ({ outcome, reached, asOf, expected, from, fromDay, dueCount, dueOn }) =>
    `${outcome}: ${reached} on ${asOf}; the straight path from ${from} on ${fromDay} to ${dueCount} on ${dueOn} asks for ${expected}`,
};
