import type { StandingWords } from '../words/standing-words';
import { say } from './numbers';

export const standingEn: StandingWords = {
  onDay: (asOf) => `On ${asOf}`,
  byRecords: (knownAt) => `by the records of ${knownAt}`,
  outcomes: {
    recognised: 'holds the title',
    'not-recognised': 'does not hold the title',
    undetermined: 'it is open whether it holds the title',
    'not-applicable': 'no ward to hold a title',
  },
  reasons: {
    decided: 'recognised by a decision',
    maintained: 'reviewed and maintained',
    inherited: 'taken over from former units',
    'review-pending': 'the decision on the past year is pending',
    'kept-with-warning': 'kept with a warning',
    'revocation-due': 'due to be revoked, but no revocation is on record',
    'no-decision': 'no recognition is on record',
    suspended: 'the title is suspended',
    lapsed: 'the title has lapsed',
    revoked: 'the title was ended by a decision',
    'predecessors-not-recognised': 'the titles of the former units do not suffice',
    'no-published-rule': 'no published rule',
    'unit-succeeded': 'the unit took the place of others and has to be assessed again',
    'unit-ended': 'the unit no longer exists',
    'unit-not-yet': 'the unit does not exist yet',
    'unit-not-known': 'the register does not have the unit',
    'level-holds-no-title': 'units of this level cannot have the title',
  },
  states: {
    none: 'no title',
    held: 'title in force',
    suspended: 'title suspended',
    'ended-by-rule': 'title lapsed',
    'ended-by-decision': 'title ended by a decision',
  },
  marks: { warning: 'with a warning', 'revocation-due': 'due to be revoked' },
  grounds: {
    recognised: (on, year) => `recognised on ${on} for ${year}`,
    maintained: (on, year) => `recognised on ${on}, last maintained for ${year}`,
    inherited: (on, year) =>
      `former units recognised on ${on}, last recognised or maintained for ${year}`,
  },
  deadlines: {
    review: (on, year) => `a decision on the review of ${year} is due by ${on}`,
    term: (on) => `the term ends on ${on}`,
    repair: (on) => `repair is due by ${on}`,
  },
  inferredDay: 'a day inferred from practice; no rule is public',
  openRules: {
    review: (on, year) =>
      `no decision on ${year} came by ${on}, and no rule on what follows is public`,
    term: (on) => `the term ended on ${on}, and no rule on what follows is public`,
    repair: (on) => `repair was due by ${on}, and no rule on what follows is public`,
    'failed-review': (on, year) =>
      `not maintained for ${year} by the decision of ${on}, and no rule on what follows is public`,
    succession: (on) =>
      `formed of other units on ${on}, and no rule on the title of the new unit is public`,
  },
  underStrictest: (state) => `under the strictest rule: ${state}`,
  stoppedBy: {
    'search-limit':
      'so many rules are not public that not every way in which they can turn out was tried; another one may decide otherwise',
  },
  settledBy: {
    review: (year) =>
      `a decision of the authority on maintaining the title for ${year} or a later year would settle it`,
    term: () => 'a re-recognition by the authority would settle it',
    repair: () => 'a decision of the authority on the repair would settle it',
    'failed-review': (year) =>
      `a decision of the authority on what follows from the review of ${year} would settle it`,
    succession: () => 'a decision of the authority on the new unit would settle it',
  },
  notes: {
    'history/late-on-earlier-year': (on) =>
      `The decision of ${on} is about an earlier year and does not change what followed from a later one.`,
    'history/after-term': (on) =>
      `The decision of ${on} came after the end of the term; only a new recognition helps.`,
    'history/after-end': (on) =>
      `The decision of ${on} came after a decision had ended the title; only a new recognition helps.`,
    'history/suspended-after-end': (on) =>
      `The suspension of ${on} came after the title had lapsed and changes nothing.`,
    'history/before-recognition': (on) =>
      `The decision of ${on} concerns a title of which no recognition is on record.`,
    'history/deferred-after-due': (on) =>
      `The deferral of ${on} came after the review was due and changes nothing.`,
    'history/decision-withdrawn': (on) =>
      `A decision was withdrawn on ${on}; deadlines continued to run meanwhile.`,
    'history/registration-too-late': (on) =>
      `The recognition of ${on} came sooner after the registration than the policy allows.`,
    'history/registration-not-on-record': (on) =>
      `No registration before the recognition of ${on} is on record.`,
  },
  related: {
    from: (names) => `formed of ${names}`,
    into: (names) => `succeeded by ${names}`,
  },
  andOthers: (names, count) => `${names} and ${say(count)} ${count === 1 ? 'other' : 'others'}`,
  events: {
    registered: 'registered',
    assessed: 'assessed',
    recognised: 'recognised',
    're-recognised': 're-recognised',
    maintained: 'maintained',
    'not-maintained': 'not maintained',
    'review-deferred': 'review deferred',
    suspended: 'suspended',
    reinstated: 'reinstated',
    revoked: 'revoked',
    withdrawn: 'withdraws',
  },
  eventOf: (event, on) => `“${event} on ${on}”`,
  eventWithId: (id) => `the event with id “${id}”`,
  assessed: {
    confirmed: {
      eligible: 'eligible',
      'not-eligible': 'not eligible',
      undetermined: 'undetermined',
      'not-assessed': 'not assessed',
      'not-on-record': 'result not on record',
    },
    projected: {
      eligible: 'projected to be eligible',
      'not-eligible': 'not eligible by the projected results',
      undetermined: 'undetermined by the projected results',
      'not-assessed': 'not assessed by the projected results',
      'not-on-record': 'projected results',
    },
  },
  consequences: {
    'keep-with-warning': 'title kept with a warning',
    suspend: 'title suspended',
    lapse: 'title ended',
    revoke: 'title due to be revoked',
    'no-published-rule': 'no published rule on what follows',
  },
  deferredUntil: (day) => `until ${day}`,
  criteriaSet: (id, revision) => `criteria set “${id}”, revision ${revision}`,
  inYear: (year) => `for ${year}`,
  recordedOn: (day) => `recorded on ${day}`,
  maintenance: {
    maintain: 'The title is to be maintained',
    'keep-with-warning': 'The title is to be kept with a warning',
    suspend: 'The title is to be suspended',
    lapse: 'The title lapses',
    revoke: 'The title is to be revoked',
    'not-assessed': 'The title is not reviewed',
    undetermined: 'It is open whether the title is maintained',
  },
  projectedMaintenance: {
    maintain: 'Projected: the title is to be maintained',
    'keep-with-warning': 'Projected: the title is to be kept with a warning',
    suspend: 'Projected: the title is to be suspended',
    lapse: 'Projected: the title lapses',
    revoke: 'Projected: the title is to be revoked',
    'not-assessed': 'By the projected results, the title is not reviewed',
    undetermined: 'By the projected results it is open whether the title is maintained',
  },
  repairDays: (days) => `${days} days for repair`,
  noPublishedRule: 'no published rule on what follows',
};
