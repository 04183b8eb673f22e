// Results as pictures: the rows, the sentence, and what to draw, as plain data.

export type { Locale } from '../foundation/text/locale';
export { type PlainDate, plainDate } from '../foundation/value/plain-date';

// What the pictures are made of.

export type { CriteriaSet } from '../criteria-set/criteria-set';
export type { Evaluation } from '../evaluation/evaluation';
export type { UnmetCounts } from '../roll-up/unmet-counts';
export type { StandingTimeline } from '../standing/standing-timeline';
export type { RoadmapProgress } from '../targets/roadmap-progress';

// The pictures.

export type {
  Chart,
  ChartColumn,
  ChartOptions,
  ChartRow,
  VegaLiteSpecification,
} from './chart';
export { type Course, type CourseRow, type Courses, chartOfCourse } from './chart-of-course';
export { chartOfEvaluation, type EvaluationRow } from './chart-of-evaluation';
export { chartOfRoadmap } from './chart-of-roadmap';
export {
  chartOfStandings,
  type StandingChartOptions,
  type StandingRow,
} from './chart-of-standings';
export { chartOfTargets } from './chart-of-targets';
export { chartOfUnmetCriteria, type UnmetCriterionRow } from './chart-of-unmet-criteria';
export type { NamedProgress, TargetRow } from './target-row';
