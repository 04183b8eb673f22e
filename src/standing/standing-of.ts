import type { PlainDate } from '../foundation/value/plain-date';
import type { UnitId } from '../unit/unit';
import type { Moment } from './counted-events';
import type { MaintenancePolicy } from './maintenance-policy';
import type { Standing } from './standing';
import type { TitleState } from './title-state';

const outcomes = {
  none: 'not-recognised',
  held: 'recognised',
  suspended: 'not-recognised',
  ended: 'not-recognised',
  open: 'undetermined',
} as const satisfies Record<TitleState['kind'], Standing['outcome']>;

/** Writes down how a title stands. */
export function standingOf(
  unitId: UnitId,
  title: TitleState,
  policy: MaintenancePolicy,
  moment: Moment,
): Standing {
  const until = earliest(title.deadlines.map(({ on }) => on));
  return {
    unitId,
    ...moment,
    outcome: outcomes[title.kind],
    reason: title.reason,
    ...(title.recognisedOn === undefined ? {} : { recognisedOn: title.recognisedOn }),
    ...(title.forYear === undefined ? {} : { forYear: title.forYear }),
    ...(until === undefined ? {} : { until }),
    ...(title.relatedUnitIds === undefined ? {} : { relatedUnitIds: title.relatedUnitIds }),
    eventIds: [...title.titleEventIds, ...title.laterEventIds],
    policy: policyReference(policy),
  };
}

/** Names the edition of a policy, and on what it rests. */
export function policyReference({
  id,
  revision,
  provenance,
}: MaintenancePolicy): Standing['policy'] {
  return { id, revision, origin: provenance.origin };
}

const earliest = (days: readonly PlainDate[]): PlainDate | undefined => [...days].sort()[0];
