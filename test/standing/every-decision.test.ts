import { type MaintenancePolicy, type Standing, standingOn } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { day } from '../unit/registers';
import { policyWith } from './policies';

/** What every decision does to a title in every state: the whole standing on its day, in one line. */

const recognised = { kind: 'recognised', id: 'r', on: '2024-03-01', forYear: 2023 };
const suspended = { kind: 'suspended', id: 's', on: '2024-06-01' };

const plain = policyWith({
  ...{ yearlyReview: undefined, term: undefined, onNotMaintained: { kind: 'suspend' } },
});
const underTerm = (kind: 'lapse' | 'suspend' | 'revoke' | 'keep-with-warning') =>
  policyWith({
    ...{ yearlyReview: undefined, onNotMaintained: { kind: 'suspend' } },
    term: { months: 9, onExpired: { kind } },
  });

interface Before {
  readonly events: readonly object[];
  readonly policy?: MaintenancePolicy;
}

/** How a title stands when the decision comes. */
const befores: Readonly<Record<string, Before>> = {
  none: { events: [] },
  held: { events: [recognised] },
  suspended: { events: [recognised, suspended] },
  lapsed: { events: [recognised, { ...suspended, repairBy: '2024-07-01' }] },
  revoked: { events: [recognised, { kind: 'revoked', id: 'v', on: '2024-06-01' }] },
  'due to be revoked': {
    events: [recognised, { ...suspended, repairBy: '2024-07-01' }],
    policy: { ...plain, onUnrepaired: { kind: 'revoke' } },
  },
  'term over': { events: [recognised], policy: underTerm('lapse') },
  'term over, suspended': { events: [recognised], policy: underTerm('suspend') },
  'term over, with a warning': { events: [recognised], policy: underTerm('keep-with-warning') },
  'term over, due': { events: [recognised], policy: underTerm('revoke') },
};

const on = '2025-02-01';
const decision = (kind: string, others: object = {}): object => ({ kind, id: 'x', on, ...others });

const decisions: Readonly<Record<string, object>> = {
  registered: decision('registered', { forYear: 2024 }),
  assessed: decision('assessed', { forYear: 2024, basis: 'confirmed' }),
  recognised: decision('recognised', { forYear: 2024 }),
  're-recognised for 2022': decision('re-recognised', { forYear: 2022 }),
  maintained: decision('maintained', { forYear: 2024 }),
  'maintained for 2022': decision('maintained', { forYear: 2022 }),
  'not maintained': decision('not-maintained', { forYear: 2024 }),
  'not maintained for 2022': decision('not-maintained', { forYear: 2022 }),
  'not maintained, lapse': decision('not-maintained', {
    ...{ forYear: 2024, consequence: { kind: 'lapse' } },
  }),
  'not maintained, revoke': decision('not-maintained', {
    ...{ forYear: 2024, consequence: { kind: 'revoke' } },
  }),
  'not maintained, warning': decision('not-maintained', {
    ...{ forYear: 2024, consequence: { kind: 'keep-with-warning' } },
  }),
  'not maintained, 10 days': decision('not-maintained', {
    ...{ forYear: 2024, consequence: { kind: 'suspend', repairDays: 10 } },
  }),
  deferred: decision('review-deferred', { forYear: 2024, until: '2026-03-01' }),
  'suspended, repair': decision('suspended', { forYear: 2024, repairBy: '2025-03-01' }),
  reinstated: decision('reinstated'),
  revoked: decision('revoked'),
  withdrawn: decision('withdrawn', { eventId: 'r' }),
  'suspension withdrawn': decision('withdrawn', { eventId: 's' }),
};

function lineOf(before: string, decided: string): string {
  const { events, policy = plain } = befores[before] as Before;
  const history = { unitId: 'w', events: [...events, decisions[decided]] };
  const standing: Standing = standingOn(history as never, policy, { asOf: day(on) });
  const { outcome, reason, state, mark, restsOn, recognisedOn, forYear } = standing;
  const { deadlines, eventIds, notes, policies } = standing;
  expect(policies).toEqual([{ id: policy.id, revision: policy.revision, origin: 'host' }]);
  expect(standing).not.toHaveProperty('openRule');
  return [
    `${outcome}, ${reason}, ${mark === undefined ? state : `${state} ${mark}`}`,
    restsOn === undefined ? '-' : `${restsOn} ${recognisedOn} for ${forYear}`,
    deadlines.map((one) => `${one.kind} ${one.on}`).join(', ') || '-',
    eventIds.join(' ') || '-',
    notes.map(({ code, unitId, eventId, on: at }) => `${code} ${unitId} ${eventId} ${at}`).join() ||
      '-',
  ].join(' | ');
}

/** Outcome, reason and state; what the title rests on; deadlines; events; notes. */
const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  none: {
    registered: 'not-recognised, no-decision, none | - | - | - | -',
    assessed: 'not-recognised, no-decision, none | - | - | - | -',
    recognised: 'recognised, decided, held | recognised 2025-02-01 for 2024 | - | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2022 | - | x | -',
    maintained:
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    'maintained for 2022':
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    'not maintained':
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    'not maintained for 2022':
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    'not maintained, revoke':
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    'not maintained, warning':
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    'not maintained, 10 days':
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    deferred:
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    'suspended, repair':
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    reinstated:
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    revoked:
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w x 2025-02-01',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'not-recognised, no-decision, none | - | - | - | history/decision-withdrawn w s 2025-02-01',
  },
  held: {
    registered: 'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r | -',
    assessed: 'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r | -',
    recognised: 'recognised, decided, held | recognised 2025-02-01 for 2024 | - | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2023 | - | x | -',
    maintained: 'recognised, maintained, held | maintained 2024-03-01 for 2024 | - | r x | -',
    'maintained for 2022':
      'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained for 2022':
      'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r | history/late-on-earlier-year w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, revoke':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, warning':
      'recognised, kept-with-warning, held warning | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, 10 days':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | repair 2025-02-11 | r x | -',
    deferred: 'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r | -',
    'suspended, repair':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | repair 2025-03-01 | r x | -',
    reinstated: 'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r x | -',
    revoked:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r | history/decision-withdrawn w s 2025-02-01',
  },
  suspended: {
    registered:
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r s | -',
    assessed: 'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r s | -',
    recognised: 'recognised, decided, held | recognised 2025-02-01 for 2024 | - | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2023 | - | x | -',
    maintained: 'recognised, maintained, held | maintained 2024-03-01 for 2024 | - | r x | -',
    'maintained for 2022':
      'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained for 2022':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r s | history/late-on-earlier-year w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained, revoke':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained, warning':
      'not-recognised, suspended, suspended warning | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained, 10 days':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | repair 2025-02-11 | r s x | -',
    deferred: 'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r s | -',
    'suspended, repair':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | repair 2025-03-01 | r s x | -',
    reinstated: 'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r s x | -',
    revoked:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r s x | -',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w s 2024-06-01,history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r | history/decision-withdrawn w s 2025-02-01',
  },
  lapsed: {
    registered:
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r s | -',
    assessed:
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r s | -',
    recognised: 'recognised, decided, held | recognised 2025-02-01 for 2024 | - | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2022 | - | x | -',
    maintained: 'recognised, maintained, held | maintained 2024-03-01 for 2024 | - | r x | -',
    'maintained for 2022':
      'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained for 2022':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r s | history/late-on-earlier-year w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained, revoke':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained, warning':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained, 10 days':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r s x | -',
    deferred:
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r s | -',
    'suspended, repair':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r s x | history/suspended-after-end w x 2025-02-01',
    reinstated: 'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r s x | -',
    revoked:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r s x | -',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w s 2024-06-01,history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r | history/decision-withdrawn w s 2025-02-01',
  },
  revoked: {
    registered:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | -',
    assessed:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | -',
    recognised: 'recognised, decided, held | recognised 2025-02-01 for 2024 | - | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2022 | - | x | -',
    maintained:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    'maintained for 2022':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    'not maintained':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    'not maintained for 2022':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    'not maintained, revoke':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    'not maintained, warning':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    'not maintained, 10 days':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    deferred:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | -',
    'suspended, repair':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    reinstated:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    revoked:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/after-end w x 2025-02-01',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w v 2024-06-01,history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r v | history/decision-withdrawn w s 2025-02-01',
  },
  'due to be revoked': {
    registered:
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | - | r s | -',
    assessed:
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | - | r s | -',
    recognised: 'recognised, decided, held | recognised 2025-02-01 for 2024 | - | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2023 | - | x | -',
    maintained: 'recognised, maintained, held | maintained 2024-03-01 for 2024 | - | r x | -',
    'maintained for 2022':
      'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained':
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained for 2022':
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | - | r s | history/late-on-earlier-year w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained, revoke':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained, warning':
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | - | r s x | -',
    'not maintained, 10 days':
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | - | r s x | -',
    deferred:
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | - | r s | -',
    'suspended, repair':
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | - | r s x | -',
    reinstated: 'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r s x | -',
    revoked:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r s x | -',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/before-recognition w s 2024-06-01,history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'recognised, decided, held | recognised 2024-03-01 for 2023 | - | r | history/decision-withdrawn w s 2025-02-01',
  },
  'term over': {
    registered:
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r | -',
    assessed: 'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r | -',
    recognised:
      'recognised, decided, held | recognised 2025-02-01 for 2024 | term 2025-11-01 | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2022 | term 2025-11-01 | x | -',
    maintained:
      'not-recognised, lapsed, ended-by-rule | maintained 2024-03-01 for 2024 | - | r x | history/after-term w x 2025-02-01',
    'maintained for 2022':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r x | history/after-term w x 2025-02-01',
    'not maintained':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained for 2022':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r | history/late-on-earlier-year w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, revoke':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, warning':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, 10 days':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r x | -',
    deferred: 'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r | -',
    'suspended, repair':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r x | history/suspended-after-end w x 2025-02-01',
    reinstated:
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r x | history/after-term w x 2025-02-01',
    revoked:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'not-recognised, lapsed, ended-by-rule | recognised 2024-03-01 for 2023 | - | r | history/decision-withdrawn w s 2025-02-01',
  },
  'term over, suspended': {
    registered: 'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r | -',
    assessed: 'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r | -',
    recognised:
      'recognised, decided, held | recognised 2025-02-01 for 2024 | term 2025-11-01 | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2023 | term 2025-11-01 | x | -',
    maintained:
      'not-recognised, suspended, suspended | maintained 2024-03-01 for 2024 | - | r x | history/after-term w x 2025-02-01',
    'maintained for 2022':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r x | history/after-term w x 2025-02-01',
    'not maintained':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained for 2022':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r | history/late-on-earlier-year w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, revoke':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, warning':
      'not-recognised, suspended, suspended warning | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, 10 days':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | repair 2025-02-11 | r x | -',
    deferred: 'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r | -',
    'suspended, repair':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | repair 2025-03-01 | r x | -',
    reinstated:
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r x | history/after-term w x 2025-02-01',
    revoked:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'not-recognised, suspended, suspended | recognised 2024-03-01 for 2023 | - | r | history/decision-withdrawn w s 2025-02-01',
  },
  'term over, with a warning': {
    registered:
      'recognised, kept-with-warning, held warning | recognised 2024-03-01 for 2023 | - | r | -',
    assessed:
      'recognised, kept-with-warning, held warning | recognised 2024-03-01 for 2023 | - | r | -',
    recognised:
      'recognised, decided, held | recognised 2025-02-01 for 2024 | term 2025-11-01 | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2023 | term 2025-11-01 | x | -',
    maintained:
      'recognised, kept-with-warning, held warning | maintained 2024-03-01 for 2024 | - | r x | -',
    'maintained for 2022':
      'recognised, kept-with-warning, held warning | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained':
      'not-recognised, suspended, suspended warning | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained for 2022':
      'recognised, kept-with-warning, held warning | recognised 2024-03-01 for 2023 | - | r | history/late-on-earlier-year w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, revoke':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, warning':
      'recognised, kept-with-warning, held warning | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, 10 days':
      'not-recognised, suspended, suspended warning | recognised 2024-03-01 for 2023 | repair 2025-02-11 | r x | -',
    deferred:
      'recognised, kept-with-warning, held warning | recognised 2024-03-01 for 2023 | - | r | -',
    'suspended, repair':
      'not-recognised, suspended, suspended warning | recognised 2024-03-01 for 2023 | repair 2025-03-01 | r x | -',
    reinstated:
      'recognised, kept-with-warning, held warning | recognised 2024-03-01 for 2023 | - | r x | -',
    revoked:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'recognised, kept-with-warning, held warning | recognised 2024-03-01 for 2023 | - | r | history/decision-withdrawn w s 2025-02-01',
  },
  'term over, due': {
    registered:
      'recognised, revocation-due, held revocation-due | recognised 2024-03-01 for 2023 | - | r | -',
    assessed:
      'recognised, revocation-due, held revocation-due | recognised 2024-03-01 for 2023 | - | r | -',
    recognised:
      'recognised, decided, held | recognised 2025-02-01 for 2024 | term 2025-11-01 | x | -',
    're-recognised for 2022':
      'recognised, decided, held | recognised 2025-02-01 for 2023 | term 2025-11-01 | x | -',
    maintained:
      'recognised, revocation-due, held revocation-due | maintained 2024-03-01 for 2024 | - | r x | -',
    'maintained for 2022':
      'recognised, revocation-due, held revocation-due | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained':
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained for 2022':
      'recognised, revocation-due, held revocation-due | recognised 2024-03-01 for 2023 | - | r | history/late-on-earlier-year w x 2025-02-01',
    'not maintained, lapse':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, revoke':
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, warning':
      'recognised, revocation-due, held revocation-due | recognised 2024-03-01 for 2023 | - | r x | -',
    'not maintained, 10 days':
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | repair 2025-02-11 | r x | -',
    deferred:
      'recognised, revocation-due, held revocation-due | recognised 2024-03-01 for 2023 | - | r | -',
    'suspended, repair':
      'not-recognised, suspended, suspended revocation-due | recognised 2024-03-01 for 2023 | repair 2025-03-01 | r x | -',
    reinstated:
      'recognised, revocation-due, held revocation-due | recognised 2024-03-01 for 2023 | - | r x | -',
    revoked:
      'not-recognised, revoked, ended-by-decision | recognised 2024-03-01 for 2023 | - | r x | -',
    withdrawn:
      'not-recognised, no-decision, none | - | - | - | history/decision-withdrawn w r 2025-02-01',
    'suspension withdrawn':
      'recognised, revocation-due, held revocation-due | recognised 2024-03-01 for 2023 | - | r | history/decision-withdrawn w s 2025-02-01',
  },
};

describe.each(Object.keys(befores))('a title that is %s', (before) => {
  it.each(Object.keys(decisions))('and the decision: %s', (decided) => {
    expect(lineOf(before, decided)).toBe(expected[before]?.[decided]);
  });
});
