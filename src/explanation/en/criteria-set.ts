import type { CriteriaSetWords } from '../words/criteria-set-words';

const statusCounts = (met: string, notMet: string, unknown: string): string =>
  `${met} met, ${notMet} not met, ${unknown} unknown`;

export const criteriaSetEn: CriteriaSetWords = {
  edition: (name, revision) => `${name} (revision ${revision})`,
  statuses: {
    provisional: 'provisional',
    official: 'official',
    unstated: 'not stated whether provisional or official',
  },
  outcomes: {
    'in-force': (day) => `in force on ${day}`,
    pending: (day) => `not yet in force on ${day}`,
    ended: (day) => `no longer in force on ${day}`,
    unknown: (day) => `not known whether in force on ${day}`,
  },
  reasons: {
    started: () => 'it has started',
    'replacement-not-started': (replacing) => `${replacing} replaces it but has not started`,
    'not-started': () => 'it has not started',
    'past-last-day': () => 'its last day has passed',
    replaced: (replacing) => `replaced by ${replacing}`,
    'start-not-known': () => 'its first day is not known',
    'replacement-start-not-known': (replacing) =>
      `the first day of ${replacing}, which replaces it, is not known`,
  },
  from: (day) => `from ${day}`,
  until: (day) => `through ${day}`,
  setChanged: (fields) => `The set changed: ${fields}`,
  reordered: 'The order of the criteria changed',
  setFields: {
    name: 'name',
    status: 'status',
    inForceFrom: 'first day in force',
    inForceUntil: 'last day in force',
    certainForYears: 'years for which it is certain',
    completes: 'frame that it completes',
    replaces: 'sets that it replaces',
    groups: 'groups',
    provenance: 'provenance',
  },
  added: (criterion) => `${criterion}: added`,
  removed: (criterion) => `${criterion}: removed`,
  changed: (criterion, fields) => `${criterion} changed: ${fields}`,
  criterionFields: {
    number: 'number',
    title: 'text',
    subject: 'subject',
    groupId: 'group',
    notApplicable: 'whether it may not apply',
    requirement: 'requirement',
    provenance: 'provenance',
  },
  carriedOver: (from, to, crosswalk) =>
    `Carried over from ${from} to ${to} by crosswalk ${crosswalk}`,
  coverage: (old, fresh) => `${old} old and ${fresh} new criteria are related`,
  carried: {
    confirmed: (met, notMet, unknown) => `under the new set: ${statusCounts(met, notMet, unknown)}`,
    projected: (met, notMet, unknown) =>
      `by projected results, under the new set: ${statusCounts(met, notMet, unknown)}`,
  },
};
