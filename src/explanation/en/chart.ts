import type { ChartWords } from '../words/chart-words';

export const chartEn: ChartWords = {
  criterion: 'Criterion',
  status: 'Result',
  reason: 'Reason',
  knownOn: 'By records up to',
  from: 'From',
  until: 'Until',
  standing: 'Title',
  recognised: 'Recognised',
  grounds: 'Grounds',
  step: 'Due day',
  due: 'Due',
  limit: 'Limit',
  least: 'At least',
  most: 'At most',
  population: 'Of',
  area: 'Area',
  year: 'Year',
  notMet: 'Not met',
  unknown: 'Not known',
  outcome: 'Outcome',
  unitCount: 'Units',
  statusCounts: ({ met, notMet, notApplicable, unknown }) =>
    `${met} criteria met, ${notMet} not met, ${notApplicable} not applicable, ${unknown} not known`,
  standingsOf: (unit, from, until) => `The title of ${unit} from ${from} to ${until}`,
  courseOf: (first, last, bounds) =>
    `Units recognised from ${first} to the end of ${last}: ${bounds}`,
  dueOf: (due) => `${due} due`,
  mostOftenUnmet: (criterion, count, of) =>
    `Most often not met: ${criterion} (${count} of ${of} units)`,
  noneUnmet: (unitCount) => `No criterion is on record as not met in ${unitCount} units`,
  place: (position) => `place ${position}`,
  nothing: 'There is nothing to draw',
};
