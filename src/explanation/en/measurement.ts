import type { Bound } from '../../foundation/value/bound';
import type { UnitOfMeasure } from '../../foundation/value/unit-of-measure';
import type { MeasurementWords } from '../words/measurement-words';
import { say } from './numbers';

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

export const measurementEn: MeasurementWords = {
  unit: (unit, amount) => units[unit][amount === 1 ? 0 : 1],
  required: (bound, amount) => `required ${required[bound](amount)}`,
  distance: (bound, amount) => distance[bound](amount),
  occurrences: (count) => `${count} occurred`,
  noneOccurred: 'none occurred',
  noneRequired: 'none allowed',
  shareOf: (part, whole, counted) => `${part}/${whole} ${counted}`,
  openShareOf: (part, whole, counted) => `${part} of ${whole} ${counted}`,
  ofCounted: (count, counted) => (count === 1 ? `1 of the ${counted}` : `${say(count)} ${counted}`),
  upTo: (amount) => `up to ${amount}`,
  moreThan: (amount) => `more than ${amount}`,
  stillToFall: (amount) => `still to fall by ${amount}`,
  fellTooFar: (amount) => `${amount} too low`,
  onlyRankRequired: (rank) => `${rank} required`,
  unnamedRank: (id) => `rank with the code “${id}”`,
  coverage: (received, expected) => `${received} of ${expected} reports received`,
  periods: (before, after) => `${before} in the period before, ${after} in this one`,
  movements: {
    fell: 'required to fall',
    rose: 'required to rise',
    'did-not-rise': 'required not to rise',
    'did-not-fall': 'required not to fall',
    'fell-by': (extent) => `a fall by ${extent} required`,
    'rose-by': (extent) => `a rise by ${extent} required`,
  },
  bounded: (bound, amount) => required[bound](amount),
  bothZero: {
    met: 'counted as met where both periods have 0',
    'not-met': 'counted as not met where both periods have 0',
  },
  title: (rank) => `${rank} held`,
  noTitle: 'no title held',
  rankRequired: (rank) => `${rank} or higher required`,
  ranksMissing: (count) => (count === 1 ? '1 rank short' : `${say(count)} ranks short`),
};
