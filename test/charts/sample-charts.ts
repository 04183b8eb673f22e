import {
  checkAssessment,
  countUnmetCriteria,
  type Evaluation,
  emptySummary,
  evaluateAssessment,
  measureTarget,
  orThrow,
  parseRecognitionHistory,
  parseUnitRegister,
  plainDate,
  standingTimeline,
  type Target,
  type TargetProgress,
} from 'model-ward-rules';
import {
  type Chart,
  type ChartOptions,
  chartOfCourse,
  chartOfEvaluation,
  chartOfRoadmap,
  chartOfStandings,
  chartOfTargets,
  chartOfUnmetCriteria,
} from 'model-ward-rules/charts';
import { computePace, measureRoadmap, parsePaceRequest } from 'model-ward-rules/planning';
import {
  areaWardCountsOn,
  hungYenRoadmap,
  maintenanceNotPublished,
  modelWardPolice20,
  phuYenShare2025,
} from 'model-ward-rules/published';

const asOf = plainDate('2024-12-31');

/** A ward with some criteria met, one not met, one unknown, one waived where that is allowed. */
export const evaluationOf = (unmet: string): Evaluation =>
  evaluateAssessment(
    orThrow(
      checkAssessment(
        {
          unitId: 'ward-1',
          assessmentYear: 2024,
          criteriaSet: { id: modelWardPolice20.id },
          basis: 'confirmed',
          results: {
            kind: 'by-criterion',
            answers: modelWardPolice20.criteria
              .filter(({ id }) => id !== 'criterion-11')
              .map(({ id }) => ({
                criterionId: id,
                answer: { kind: 'attested', status: id === unmet ? 'not-met' : 'met' },
              })),
          },
        } as never,
        [modelWardPolice20],
      ),
    ),
    { asOf },
  );

const register = orThrow(
  parseUnitRegister({ units: [{ id: 'a', name: 'A', level: 'ward' }], successions: [] }),
);
const history = orThrow(
  parseRecognitionHistory({
    unitId: 'a',
    events: [
      { kind: 'recognised', id: '1', on: '2022-06-06', forYear: 2021 },
      {
        kind: 'suspended',
        id: '2',
        on: '2023-05-01',
        recordedOn: '2024-02-01',
        forYear: 2022,
      },
      { kind: 'reinstated', id: '3', on: '2023-11-01', recordedOn: '2024-02-01' },
    ],
  }),
);
export const until = plainDate('2025-12-31');
export const timelines = ['2023-12-31', '2025-12-31'].flatMap((knownAt) =>
  standingTimeline({ register, histories: [history] }, maintenanceNotPublished, {
    from: plainDate('2022-01-01'),
    until,
    knownAt: plainDate(knownAt),
    unitIds: [history.unitId],
  }),
);

/** Made up: so many wards, so many recognised and so many open. */
export const progressOf = (
  unitCount: number,
  recognisedCount: number,
  standingUndeterminedCount: number,
): TargetProgress =>
  measureTarget(
    phuYenShare2025,
    [
      {
        ...emptySummary,
        years: { from: 2025, to: 2025 },
        unitCount,
        recognisedCount,
        standingUndeterminedCount,
      },
    ],
    {
      counting: { count: 'recognised', among: 'all' },
      asOf: plainDate('2025-06-30'),
      population: { kind: 'on-day', on: plainDate('2023-04-10') },
    },
  );

export const pace = computePace(
  orThrow(
    parsePaceRequest({
      unitCount: 175,
      recognised: { least: 20, most: 34 },
      dueCount: 120,
      firstYear: 2024,
      dueYear: 2029,
      rates: { success: { part: 9, whole: 10 }, lapse: { part: 1, whole: 20 } },
    }),
  ),
);

const [counted] = countUnmetCriteria(
  ['criterion-6', 'criterion-6', 'criterion-3'].map(evaluationOf),
);
if (counted === undefined) throw new Error('Nothing was counted.');
export const unmet = counted;

const measuredBy = (target: Target, summary: object): TargetProgress =>
  measureTarget(target, [{ ...emptySummary, years: { from: 2025, to: 2025 }, ...summary }], {
    counting: { count: 'recognised', among: 'all' },
    asOf: plainDate('2025-06-30'),
    population: { kind: 'on-day', on: plainDate('2023-04-10') },
  });

/** A made-up target that asks for no more than so many. */
export const limited = measuredBy(
  {
    ...phuYenShare2025,
    rule: { kind: 'share-of-units', bound: 'at-most', percent: 20 },
  } as Target,
  { unitCount: 10, recognisedCount: 1 },
);
export const notApplicable = measuredBy(phuYenShare2025, {});

/** The published roadmap of Hưng Yên; how many are recognised is made up. */
export const roadmapProgress = measureRoadmap(
  hungYenRoadmap,
  [
    {
      ...emptySummary,
      years: { from: 2023, to: 2023 },
      unitCount: 14,
      recognisedCount: 8,
      standingUndeterminedCount: 2,
    },
  ],
  {
    counting: { count: 'recognised', among: 'all' },
    asOf: plainDate('2025-06-30'),
    population: { kind: 'on-day', on: areaWardCountsOn },
  },
);

/** One picture of each kind, of made-up data. */
export const sampleCharts: Readonly<Record<string, (options: ChartOptions) => Chart>> = {
  evaluation: (options) =>
    chartOfEvaluation(evaluationOf('criterion-6'), modelWardPolice20, options),
  standings: (options) => chartOfStandings(timelines, { ...options, until }),
  areas: (options) =>
    chartOfTargets(
      [
        { name: 'Thành phố Tuy Hòa', progress: progressOf(12, 4, 0) },
        { name: 'Thị xã Sông Cầu', progress: progressOf(4, 0, 3) },
        { name: 'Thị xã Đông Hòa', progress: progressOf(5, 2, 1) },
        { name: 'Huyện Sơn Hòa', progress: progressOf(0, 0, 0) },
      ],
      options,
    ),
  roadmap: (options) => chartOfRoadmap(roadmapProgress, options),
  course: (options) => chartOfCourse(pace, options),
  unmet: (options) => chartOfUnmetCriteria(unmet, modelWardPolice20, options),
};
