import {
  type CriteriaSet,
  checkRecognitionPolicy,
  type Issue,
  type MaintenanceRules,
  type PlainDate,
  parsePlainDate,
  type RecognitionPolicy,
  type Result,
} from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import type { RuleField, RulesState } from '../state';
import { criteriaSets } from './criteria-sets';
import { readMaintenance } from './own-maintenance';
import { readOwnPolicy } from './own-policy';
import { OWN, readOwnSet } from './own-set';
import { policies } from './policies';
import { typedYear } from './typed-number';

/** Holds what everything is judged by, or what is wrong with what was typed. */
export type ChosenRules = GoodRules | FaultyRules;

export interface GoodRules {
  readonly kind: 'good';
  /** Every set that can be named, the chosen one first. */
  readonly criteriaSets: readonly CriteriaSet[];
  readonly criteriaSet: CriteriaSet;
  readonly policy: RecognitionPolicy;
  readonly maintenancePolicy: MaintenanceRules;
  readonly year: number;
  readonly asOf: PlainDate;
  /** Whether the day was chosen; else it is the last of the year. */
  readonly dayIsGiven: boolean;
}

export interface FaultyRules {
  readonly kind: 'faulty';
  /** The set, where at least that can be read. */
  readonly criteriaSet?: CriteriaSet;
  readonly faults: readonly RuleFault[];
}

export interface RuleFault {
  readonly field: RuleField;
  readonly issue: Issue;
}

/** Reads the set, the policy, the year and the day that were chosen. */
export function chosenRules(rules: RulesState, locale: Locale): ChosenRules {
  const criteriaSet = chosenSet(rules);
  if (!criteriaSet.ok) return { kind: 'faulty', faults: faultsOf('ownSet', criteriaSet) };
  const policy = chosenPolicy(rules, criteriaSet.value, locale);
  const maintenance = readMaintenance(rules);
  const year = typedYear(rules.year, locale);
  const asOf = chosenDay(rules, year);
  if (policy.ok && maintenance.ok && year.ok && asOf.ok) {
    const others = criteriaSets.filter(({ id }) => id !== criteriaSet.value.id);
    return {
      kind: 'good',
      criteriaSets: [criteriaSet.value, ...others],
      criteriaSet: criteriaSet.value,
      policy: policy.value,
      maintenancePolicy: maintenance.value,
      year: year.value,
      asOf: asOf.value,
      dayIsGiven: rules.asOf !== '',
    };
  }
  const faults = [
    ...faultsOf(fieldOfPolicy(rules), policy),
    ...faultsOf('ownMaintenance', maintenance),
    ...faultsOf('year', year),
    ...(rules.asOf === '' ? [] : faultsOf('asOf', asOf)),
  ];
  return { kind: 'faulty', criteriaSet: criteriaSet.value, faults };
}

function faultsOf(field: RuleField, result: Result<unknown>): readonly RuleFault[] {
  return result.ok ? [] : result.issues.map((issue) => ({ field, issue }));
}

function chosenSet(rules: RulesState): Result<CriteriaSet> {
  if (rules.set === OWN) return readOwnSet(rules.ownSet);
  const found = criteriaSets.find(({ id }) => id === rules.set) ?? criteriaSets[0];
  return { ok: true, value: found, warnings: [] };
}

function chosenPolicy(
  rules: RulesState,
  criteriaSet: CriteriaSet,
  locale: Locale,
): Result<RecognitionPolicy> {
  const found = policies.find(({ id }) => id === rules.policy) ?? policies[0];
  const policy: Result<RecognitionPolicy> =
    rules.policy === OWN
      ? readOwnPolicy(rules, criteriaSet, locale)
      : { ok: true, value: found.policyFor(criteriaSet), warnings: [] };
  return policy.ok ? checkRecognitionPolicy(policy.value, criteriaSet) : policy;
}

/** Under which field a fault of the policy is told: where it was typed. */
function fieldOfPolicy({ policy, ownPolicy, ownRule }: RulesState): RuleField {
  if (policy !== OWN) return 'policy';
  if (ownPolicy.trim() !== '') return 'ownPolicy';
  return ownRule === 'all-met' ? 'ownNever' : 'ownNumber';
}

/** The last day of the year, where no day was chosen. */
function chosenDay({ asOf }: RulesState, year: Result<number>): Result<PlainDate> {
  return asOf === '' && year.ok ? parsePlainDate(`${year.value}-12-31`) : parsePlainDate(asOf);
}
