import { assertDay } from '../foundation/value/assert-day';
import type { PlainDate } from '../foundation/value/plain-date';
import type { CriteriaSet, CriteriaSetReference } from './criteria-set';
import type { Effectivity, EffectivityOutcome, EffectivityReason } from './effectivity';
import { referenceText } from './select-criteria-set';

/**
 * Says on which day it is asked whether criteria sets are in force.
 *
 * @category Criteria sets
 */
export interface EffectivityOptions {
  /** The day asked about. */
  readonly asOf: PlainDate;
}

/**
 * Decides which criteria sets are in force on a day. Total: a day that is not known is never filled in.
 *
 * A set without a last day stays in force until a given set that replaces it has started. Whether the days of the
 * sets agree with each other is for `checkCriteriaSets` to say.
 *
 * @param criteriaSets - the sets asked about, with those that replace them
 * @param options - the day asked about
 * @returns an answer for each set, in the given order
 * @issues none: what is not known gives `unknown`
 * @category Criteria sets
 * @example
 * ```ts
 * import { decideEffectivities, plainDate } from 'model-ward-rules';
 * import { criteriaSetCatalogue } from 'model-ward-rules/published';
 *
 * const asOf = plainDate('2024-12-31');
 * for (const { criteriaSet, outcome, reason } of decideEffectivities(criteriaSetCatalogue, { asOf })) {
 *   console.log(criteriaSet.id, outcome, reason);
 * }
 * // model-ward-police-22 unknown start-not-known
 * // model-ward-police-20 unknown start-not-known
 * ```
 */
export function decideEffectivities(
  criteriaSets: readonly CriteriaSet[],
  { asOf }: EffectivityOptions,
): readonly Effectivity[] {
  assertDay(asOf, 'asOf');
  return criteriaSets.map((criteriaSet) => {
    const { id, revision, status, inForceFrom, inForceUntil } = criteriaSet;
    const { reason, replacedBy } = groundsOf(criteriaSet, criteriaSets, asOf);
    return {
      criteriaSet: { id, revision },
      status,
      asOf,
      outcome: outcomes[reason],
      reason,
      ...(inForceFrom === undefined ? {} : { inForceFrom }),
      ...(inForceUntil === undefined ? {} : { inForceUntil }),
      replacedBy,
    };
  });
}

const outcomes: Readonly<Record<EffectivityReason, EffectivityOutcome>> = {
  started: 'in-force',
  'replacement-not-started': 'in-force',
  'not-started': 'pending',
  'past-last-day': 'ended',
  replaced: 'ended',
  'start-not-known': 'unknown',
  'replacement-start-not-known': 'unknown',
};

type Grounds = Pick<Effectivity, 'reason' | 'replacedBy'>;

function groundsOf(
  criteriaSet: CriteriaSet,
  given: readonly CriteriaSet[],
  asOf: PlainDate,
): Grounds {
  const { inForceUntil } = criteriaSet;
  const start = startOf(criteriaSet, asOf);
  if (start === 'not-started') return { reason: 'not-started', replacedBy: [] };
  if (inForceUntil !== undefined) {
    const reason = inForceUntil < asOf ? 'past-last-day' : reasonsOfStart[start];
    return { reason, replacedBy: [] };
  }
  return groundsWithoutEnd(start, replacingSets(criteriaSet, given), asOf);
}

/** Where no last day is known, only what replaces a set can end it. */
function groundsWithoutEnd(
  start: 'started' | 'not-known',
  replacing: readonly CriteriaSet[],
  asOf: PlainDate,
): Grounds {
  const thatAre = (wanted: Start): readonly CriteriaSetReference[] =>
    replacing
      .filter((other) => startOf(other, asOf) === wanted)
      .map(({ id, revision }) => ({ id, revision }))
      .sort(compareReferences);
  const started = thatAre('started');
  if (started.length > 0) return { reason: 'replaced', replacedBy: started };
  if (start === 'not-known') return { reason: 'start-not-known', replacedBy: [] };
  const open = thatAre('not-known');
  if (open.length > 0) return { reason: 'replacement-start-not-known', replacedBy: open };
  const later = thatAre('not-started');
  const reason = later.length > 0 ? 'replacement-not-started' : 'started';
  return { reason, replacedBy: later };
}

type Start = 'started' | 'not-started' | 'not-known';

const reasonsOfStart = { started: 'started', 'not-known': 'start-not-known' } as const;

function startOf({ inForceFrom, inForceUntil }: CriteriaSet, asOf: PlainDate): Start {
  if (inForceFrom !== undefined) return inForceFrom <= asOf ? 'started' : 'not-started';
  // Of a set that has ended it is known that it started, though not when.
  return inForceUntil !== undefined && inForceUntil < asOf ? 'started' : 'not-known';
}

function replacingSets(
  criteriaSet: CriteriaSet,
  given: readonly CriteriaSet[],
): readonly CriteriaSet[] {
  const edition = referenceText(criteriaSet);
  return given.filter(({ replaces = [] }) =>
    replaces.some((reference) => referenceText(reference) === edition),
  );
}

function compareReferences(a: CriteriaSetReference, b: CriteriaSetReference): number {
  if (a.id === b.id) return a.revision - b.revision;
  return a.id < b.id ? -1 : 1;
}
