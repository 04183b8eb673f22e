import { formatNumber } from './format';
import type { Bound, Phrases } from './phrases';

const required: Readonly<Record<Bound, (amount: string) => string>> = {
  'at-least': (amount) => `${amount} or more`,
  'at-most': (amount) => `${amount} or less`,
  'more-than': (amount) => `more than ${amount}`,
  'less-than': (amount) => `less than ${amount}`,
};

const distance: Readonly<Record<Bound, (amount: string) => string>> = {
  'at-least': (amount) => `${amount} short`,
  'at-most': (amount) => `${amount} over`,
  'more-than': (amount) => `more than ${amount} short`,
  'less-than': (amount) => `more than ${amount} over`,
};

/** Everything that is said in English. */
export const phrasesEn: Phrases = {
  statuses: {
    met: 'met',
    'not-met': 'not met',
    'not-applicable': 'not applicable',
    unknown: 'unknown',
  },
  reasons: {
    attested: 'by the word of the assessor',
    measured: 'by measurement',
    parts: 'by its parts',
    tally: 'by the tally',
    claimed: 'as claimed',
    'not-assessed': 'not assessed',
    'not-reported': 'not reported',
    'evidence-missing': 'evidence is missing',
    disputed: 'disputed',
  },
  units: {
    'square-metre': 'm²',
    person: 'persons',
    household: 'households',
    case: 'cases',
    item: 'items of equipment',
    vehicle: 'vehicles',
    point: 'points',
    minute: 'minutes',
    hour: 'hours',
    day: 'days',
    month: 'months',
  },
  outcomes: {
    eligible: 'Eligible',
    'not-eligible': 'Not eligible',
    undetermined: 'Undetermined',
  },
  projectedOutcomes: {
    eligible: 'Projected to be eligible',
    'not-eligible': 'Projected not to be eligible',
    undetermined: 'Projected, undetermined',
  },
  undetermined: {
    'no-applicable-criteria': 'no criterion applies',
    'policy-does-not-fit': 'the policy names a criterion that the set does not have',
  },
  countings: {
    registered: 'Registered',
    recognised: 'Recognised',
    eligible: 'Eligible',
    'projected-eligible': 'Projected to be eligible',
  },
  targetOutcomes: {
    secured: 'Reached',
    open: 'Open',
    'out-of-reach': 'Missed',
  },
  inapplicable: {
    'no-wards': 'Not applicable: there is no ward to count',
    'no-areas': 'Not applicable: there is no area of this level',
  },
  counted: {
    wards: (count) => `${count} wards`,
    areas: (count) => `${count} areas with their number of wards`,
  },
  criterion: (name) => `Criterion ${name}`,
  required: (bound, amount) => `required ${required[bound](amount)}`,
  distance: (bound, amount) => distance[bound](amount),
  metCount: (met, whole) => `${met} of ${whole} criteria met`,
  unknownCount: (count) => `${count} unknown`,
  unnamedGap: (count) =>
    count === 1
      ? '1 criterion is not met and not named'
      : `${formatNumber(count, 'en')} criteria are not met and not named`,
  bounds: ({ least, most }) =>
    least === most
      ? formatNumber(least, 'en')
      : `${formatNumber(least, 'en')} to ${formatNumber(most, 'en')}`,
  due: (due) => `${due} due`,
  excess: (count, share) => `${count} over (${share})`,
  missing: (count) => `${count} missing`,
};
