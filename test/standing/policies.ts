import type { MaintenancePolicy } from 'model-ward-rules';

/** A made-up policy in which every consequence is another, so that none is taken for another. */
export const hostPolicy: MaintenancePolicy = {
  id: 'made-up-consequences',
  revision: 3,
  name: { vi: 'Quy định giả định' },
  maintainedWhen: { kind: 'all-met' },
  steps: [
    {
      when: { kind: 'count-failed', bound: 'at-most', criteriaCount: 1 },
      consequence: { kind: 'keep-with-warning' },
    },
    {
      when: { kind: 'count-failed', bound: 'at-most', criteriaCount: 3 },
      consequence: { kind: 'suspend', repairDays: 90 },
    },
  ],
  onNotMaintained: { kind: 'revoke' },
  yearlyReview: { decisionMonths: 6, onMissed: { kind: 'suspend', repairDays: 30 } },
  term: { months: 60, onExpired: { kind: 'lapse' } },
  onUnrepaired: { kind: 'lapse' },
  successor: 'all',
  provenance: { origin: 'host', sources: [] },
};

/** The made-up policy with something else in it; a field given as `undefined` is taken out. */
export function policyWith(
  changes: { readonly [Key in keyof MaintenancePolicy]?: MaintenancePolicy[Key] | undefined },
): MaintenancePolicy {
  const entries = Object.entries({ ...hostPolicy, ...changes });
  return Object.fromEntries(
    entries.filter(([, content]) => content !== undefined),
  ) as unknown as MaintenancePolicy;
}
