import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';
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

/** Singular and plural. */
const units: Readonly<Record<UnitOfMeasure, readonly [string, string]>> = {
  'square-metre': ['m²', 'm²'],
  person: ['person', 'persons'],
  household: ['household', 'households'],
  case: ['case', 'cases'],
  item: ['item of equipment', 'items of equipment'],
  vehicle: ['vehicle', 'vehicles'],
  point: ['point', 'points'],
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  day: ['day', 'days'],
  month: ['month', 'months'],
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
    overridden: 'by decision of an authority',
    'carried-over': 'carried over from the set before',
    'partial-coverage': 'reports are missing',
    'evidence-missing': 'evidence is missing',
    'evidence-expired': 'evidence has expired',
    'zero-base': 'the period before was 0, of which there is no percentage',
    disputed: 'disputed',
  },
  unit: (unit, amount) => units[unit][amount === 1 ? 0 : 1],
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
    'newly-built': 'Newly built',
    recognised: 'Recognised',
    maintained: 'Maintained',
    eligible: 'Eligible',
    'projected-eligible': 'Projected to be eligible',
  },
  criterion: (name) => `Criterion ${name}`,
  required: (bound, amount) => `required ${required[bound](amount)}`,
  distance: (bound, amount) => distance[bound](amount),
  occurrences: (count) => `${count} occurred`,
  noneRequired: 'none required',
  coverage: (received, expected) => `${received} of ${expected} reports received`,
  periods: (before, after) => `${before} in the period before, ${after} in this one`,
  movements: {
    'fell-by': (share) => `a fall by ${share} or more required`,
    'rose-by': (share) => `a rise by ${share} or more required`,
    'did-not-rise': () => 'required not to rise',
  },
  title: (rank) => `${rank} held`,
  noTitle: 'no title held',
  rankRequired: (rank) => `${rank} or higher required`,
  ranksMissing: (count) =>
    count === 1 ? '1 rank short' : `${formatNumber(count, 'en')} ranks short`,
  override: (authority, day) => `set by ${authority} on ${day}`,
  overrideNotApplied: (authority, day) => `the decision of ${authority} of ${day} does not apply`,
  carriedFrom: (criterionIds) => `carried over from criterion ${criterionIds} of the set before`,
  plan: (names) => `Would be eligible once these are met: ${names}`,
  dependsOn: (names) => `The verdict still depends on: ${names}`,
  dependsOnNothing: 'Nothing that is unknown can change the verdict',
  absent: 'not in the set',
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
};
