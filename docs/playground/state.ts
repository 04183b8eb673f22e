import type { Locale } from 'model-ward-rules/explanation';
import { criteriaSets } from './criteria-sets';
import { policies } from './policies';

/** Holds all that a visitor has chosen and typed; the address of the page says it in full. */
export interface PlaygroundState {
  readonly locale: Locale;
  readonly tab: Tab;
  readonly ward: WardState;
  readonly targets: TargetState;
}

export type Tab = 'ward' | 'targets';

/** Holds what was chosen on the first tab. */
export interface WardState {
  readonly criteriaSetId: string;
  readonly policyId: string;
  /** Whether criteria are answered one by one or counted. */
  readonly form: 'by-criterion' | 'tally';
  /** One for each criterion, in the order of the set. */
  readonly answers: readonly AnswerChoice[];
  /** As it was typed. */
  readonly tally: string;
  /** The criteria named as not met, in the order of the set. */
  readonly unmetCriterionIds: readonly string[];
}

export type AnswerChoice = 'met' | 'not-met' | 'unknown' | 'not-applicable';

/** Holds what was typed on the second tab, as it was typed. */
export type TargetState = Readonly<Record<TargetField, string>>;

export const targetFields = [
  'unitCount',
  'percent',
  'firstYear',
  'dueYear',
  'least',
  'most',
  'success',
  'lapse',
] as const;

export type TargetField = (typeof targetFields)[number];

/** So much of a typed text is kept; what is longer is no number of wards, no year and no tally. */
export const maxTypedLength: Readonly<Record<TargetField | 'tally', number>> = {
  tally: 20,
  unitCount: 5,
  percent: 6,
  firstYear: 4,
  dueYear: 4,
  least: 5,
  most: 5,
  success: 6,
  lapse: 6,
};

/** What a visitor sees first; the starting numbers and the rates are made up. */
export const firstState: PlaygroundState = {
  locale: 'vi',
  tab: 'ward',
  ward: freshWard(criteriaSets[0].id),
  targets: {
    unitCount: '45',
    percent: '30',
    firstYear: '2023',
    dueYear: '2025',
    least: '5',
    most: '7',
    success: '80',
    lapse: '12.5',
  },
};

/** Starts anew with another criteria set: nothing is known of it. */
export function freshWard(criteriaSetId: string, policyId: string = policies[0].id): WardState {
  const criteriaSet = criteriaSets.find(({ id }) => id === criteriaSetId) ?? criteriaSets[0];
  const { length } = criteriaSet.criteria;
  return {
    criteriaSetId: criteriaSet.id,
    policyId,
    form: 'by-criterion',
    answers: criteriaSet.criteria.map(() => 'unknown'),
    tally: `${length}/${length}`,
    unmetCriterionIds: [],
  };
}
