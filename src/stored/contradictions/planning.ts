import type { Allocation } from '../../targets/allocation/allocation';
import type { SensitivityRow } from '../../targets/planning/compute-pace-sensitivity';
import type { Pace, PaceFromStart } from '../../targets/planning/pace';
import type { ProjectedYear, Projection } from '../../targets/planning/projection';
import type { TrackStatus } from '../../targets/track-status';
import { adds, type Contradictions, distinct, fits, ofEach, under, within } from './contradiction';

/** Both columns add up; nobody is due less than there is already. */
export const allocationContradictions: Contradictions<Allocation> = (allocation) => {
  const { unitCount, assignedCount, areas } = allocation;
  const sumOf = (key: 'dueCount' | 'assignedCount'): number =>
    areas.reduce((sum, area) => sum + area[key], 0);
  return [
    ...adds(['unitCount'], unitCount, sumOf('dueCount')),
    ...adds(['assignedCount'], assignedCount, sumOf('assignedCount')),
    ...ofEach(areas, 'areas', (area) =>
      adds(['assignedCount'], area.assignedCount, area.dueCount - area.creditCount),
    ),
    ...distinct(
      areas.map(({ areaId }) => areaId),
      'areas',
    ),
  ];
};

/** Each year begins where the last one ended, and ends with what is left and what is new. */
const yearsContradictions: Contradictions<readonly ProjectedYear[]> = (years) => [
  ...years.flatMap((year, index) => {
    const before = years[index - 1];
    const { startCount, lapsedCount, newlyRecognisedCount, plannedCount, builtCount } = year;
    return under(
      [
        ...adds(['year'], year.year, (before?.year ?? year.year - 1) + 1),
        ...adds(['startCount'], startCount, before?.endCount ?? startCount),
        ...adds(['endCount'], year.endCount, startCount - lapsedCount + newlyRecognisedCount),
        ...within(['builtCount'], builtCount, plannedCount),
        ...within(['newlyRecognisedCount'], newlyRecognisedCount, builtCount),
      ],
      'years',
      index,
    );
  }),
];

/** What a projection reaches first is what its years say. */
export const projectionContradictions: Contradictions<Projection> = (projection) =>
  (['fromLeast', 'fromMost'] as const).flatMap((side) => {
    const { dueCount } = projection;
    const { years, firstYearReached } = projection[side];
    const first =
      dueCount === undefined ? undefined : years.find(({ endCount }) => endCount >= dueCount)?.year;
    return under(
      [
        ...yearsContradictions(years),
        ...fits(
          firstYearReached === first,
          ['firstYearReached'],
          String(firstYearReached),
          'years',
        ),
      ],
      side,
    );
  });

/** A pace reaches what is due by its own years. */
export const paceContradictions: Contradictions<Pace> = (pace) =>
  (['fromLeast', 'fromMost'] as const).flatMap((side) =>
    under(courseContradictions(pace[side], pace.dueCount), side),
  );

const courseContradictions = (course: PaceFromStart, dueCount: number) => {
  const { outcome, endCount, years } = course;
  return [
    ...fits(endCount >= dueCount === (outcome === 'reachable'), ['outcome'], outcome, 'endCount'),
    ...adds(['endCount'], endCount, years[years.length - 1]?.endCount ?? endCount),
    ...yearsContradictions(years),
  ];
};

/** As those of each pace. */
export const sensitivityContradictions: Contradictions<SensitivityRow> = ({ cells }) =>
  ofEach(cells, 'cells', ({ pace }) => under(paceContradictions(pace), 'pace'));

/** Between the least and the most it is open how a count keeps to its path. */
export const trackContradictions: Contradictions<TrackStatus> = (status) => {
  const { outcome, least, most, reached, dueCount } = status;
  return [
    ...fits(outcome === (least === most ? least : 'undetermined'), ['outcome'], outcome, 'least'),
    ...fits((least === 'achieved') === reached.least >= dueCount, ['least'], least, 'reached'),
    ...fits((most === 'achieved') === reached.most >= dueCount, ['most'], most, 'reached'),
  ];
};
