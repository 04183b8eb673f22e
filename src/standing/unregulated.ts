import type { MaintenancePolicy } from './maintenance-policy';

/** Stands in where no policy is given: nothing follows from time, and titles of former units are taken over by any successor. */
export const unregulated: MaintenancePolicy = {
  id: 'unregulated',
  revision: 1,
  name: { vi: 'Không áp dụng quy định' },
  maintainedWhen: { kind: 'all-met' },
  onNotMaintained: { kind: 'keep-with-warning' },
  onUnrepaired: { kind: 'no-published-rule' },
  successor: 'any',
  provenance: { origin: 'host', sources: [] },
};
