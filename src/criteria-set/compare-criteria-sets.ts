import type { CriteriaSet, Criterion } from './criteria-set';
import type {
  CriteriaSetChanges,
  CriteriaSetField,
  CriterionChange,
  CriterionField,
} from './criteria-set-changes';

/**
 * Compares two criteria sets, criterion by criterion and in themselves.
 *
 * Criteria are matched by their ids. Within the editions of one set an id keeps its meaning; the ids of two different
 * sets mean nothing to each other unless their author says so. What the criteria of one set say of those of another
 * is told by a crosswalk.
 *
 * @param before - the one set
 * @param after - the other
 * @returns what was added, removed and changed, and what stayed the same
 * @issues none: any two criteria sets can be compared
 * @category Criteria sets
 * @example
 * ```ts
 * import { compareCriteriaSets, completeFrame, orThrow } from 'model-ward-rules';
 * import { modelWardPolice20 } from 'model-ward-rules/published';
 *
 * const ourSet = orThrow(
 *   completeFrame(modelWardPolice20, {
 *     completes: { id: 'model-ward-police-20', revision: 1 },
 *     id: 'example-20-criteria',
 *     revision: 1,
 *     criteria: [{ criterionId: 'criterion-7', title: { vi: 'Tiêu chí 7 (ví dụ)' } }],
 *     provenance: { origin: 'host', sources: ['an example, not the rule'] },
 *   }),
 *   console.warn,
 * );
 * for (const change of compareCriteriaSets(modelWardPolice20, ourSet).criteria) {
 *   if (change.kind === 'changed') console.log(change.criterionId, change.fields);
 * }
 * // criterion-7 [ 'title', 'provenance' ]
 * ```
 */
export function compareCriteriaSets(before: CriteriaSet, after: CriteriaSet): CriteriaSetChanges {
  const earlier = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  const laterIds = new Set(after.criteria.map(({ id }) => id));
  const gone = before.criteria.filter(({ id }) => !laterIds.has(id));
  const kept = (id: string): boolean => earlier.has(id) && laterIds.has(id);
  const idsOf = ({ criteria }: CriteriaSet): readonly string[] => criteria.map(({ id }) => id);
  return {
    before: { id: before.id, revision: before.revision },
    after: { id: after.id, revision: after.revision },
    fields: setFields.filter((field) => !isSame(before[field], after[field])),
    isReordered: !isSame(idsOf(before).filter(kept), idsOf(after).filter(kept)),
    criteria: [
      ...after.criteria.map((criterion) => changeOf(earlier.get(criterion.id), criterion)),
      ...gone.map(
        (criterion): CriterionChange => ({
          kind: 'removed',
          criterionId: criterion.id,
          before: criterion,
        }),
      ),
    ],
  };
}

function changeOf(before: Criterion | undefined, after: Criterion): CriterionChange {
  const { id: criterionId } = after;
  if (before === undefined) return { kind: 'added', criterionId, after };
  const fields = criterionFields.filter((field) => !isSame(before[field], after[field]));
  return fields.length === 0
    ? { kind: 'same', criterionId }
    : { kind: 'changed', criterionId, fields, before, after };
}

/** As records, so that the compiler names a field that is missing. */
const setFields = /* @__PURE__ */ Object.keys({
  name: true,
  status: true,
  inForceFrom: true,
  inForceUntil: true,
  certainForYears: true,
  completes: true,
  replaces: true,
  groups: true,
  provenance: true,
} satisfies Record<CriteriaSetField, true>) as readonly CriteriaSetField[];

const criterionFields = /* @__PURE__ */ Object.keys({
  number: true,
  title: true,
  subject: true,
  groupId: true,
  notApplicable: true,
  requirement: true,
  provenance: true,
} satisfies Record<CriterionField, true>) as readonly CriterionField[];

/** Compares plain data whatever the order of its keys: sets may come from a file or be written by hand. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [one, other] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]))
  );
}
