import { checkAssessment, type SubmittedAssessment } from 'model-ward-rules';
import {
  readAreaSummaryRows,
  readAssessmentRows,
  readHistoryRows,
  readUnitListRows,
} from 'model-ward-rules/intake';
import { criteriaSetCatalogue, modelWardPolice20 } from 'model-ward-rules/published';

/** An input that takes much room to speak of. */
export interface MemoryCase {
  /** What is read. */
  readonly input: string;
  /** Makes the input and gives the call that is measured; the call holds the input. */
  readonly prepare: () => () => unknown;
}

const times = <Item>(size: number, make: (place: number) => Item): Item[] =>
  Array.from({ length: size }, (_, place) => make(place));

const ids = modelWardPolice20.criteria.map(({ id }) => id);
const options = {
  criteriaSets: criteriaSetCatalogue,
  criteriaSet: { id: modelWardPolice20.id },
  assessmentYear: 2024,
  basis: 'confirmed',
} as const;

/** The rows are made once, so that the call alone is measured. */
const sheet = (header: readonly string[], rows: readonly unknown[]) => (): unknown =>
  readAssessmentRows([header, ...rows], options);

export const cases: readonly MemoryCase[] = [
  {
    input: '`readAssessmentRows`: 100,000 rows, three cells of each at fault',
    prepare: () =>
      sheet(
        ['unitId', 'Số tiêu chí đạt', 'assessedOn'],
        times(100_000, (place) => [`w ${place}`, `x${place}`, `31/02/${place}`]),
      ),
  },
  {
    input: '`readAssessmentRows`: 100,000 rows `[1,1,1]` (Q13)',
    // As a reader of a file makes them: literals in code would share what they hold.
    prepare: () =>
      sheet(
        ['unitId', 'Số tiêu chí đạt', 'assessedOn'],
        JSON.parse(`[${times(100_000, () => '[1,1,1]')}]`) as readonly unknown[],
      ),
  },
  {
    input: '`readAssessmentRows`: 10,000 wards × 20 criteria, nothing at fault',
    prepare: () =>
      sheet(
        ['unitId', ...ids],
        times(10_000, (place) => [`w${place}`, ...ids.map(() => 'Đạt')]),
      ),
  },
  {
    input: '`readAssessmentRows`: 110,000 rows of one criterion each, nothing at fault',
    prepare: () =>
      sheet(
        ['unitId', 'Tiêu chí', 'Kết quả'],
        times(110_000, (place) => [`w${Math.floor(place / 20)}`, ids[place % 20], 'Đạt']),
      ),
  },
  {
    input: '`readHistoryRows`: 100,000 rows, three cells of each at fault',
    prepare: () => {
      const rows = times(100_000, (place) => [`w ${place}`, `x${place}`, `31/02/${place}`]);
      return () => readHistoryRows([['unitId', 'kind', 'on'], ...rows], { forYear: 2024 });
    },
  },
  {
    input: '`readUnitListRows`: 50,000 rows, three cells of each at fault',
    prepare: () => {
      const header = ['Tỉnh/TP', 'Mã TP', 'Phường/xã', 'Mã PX', 'Cấp'];
      const rows = times(50_000, (place) => [`A${place}`, place, `B${place}`, place, 'x']);
      return () => readUnitListRows([header, ...rows]);
    },
  },
  {
    input: '`readAreaSummaryRows`: 100,000 rows, two cells of each at fault',
    prepare: () => {
      const rows = times(100_000, (place) => [`A${place}`, `x${place}`, `y${place}`]);
      const counted = { counted: 'recognised', assessmentYear: 2024 } as const;
      return () => readAreaSummaryRows([['area', 'unitCount', 'count'], ...rows], counted);
    },
  },
  {
    input: '`checkAssessment`: 200,000 answers to criteria that the set does not have (Q13)',
    prepare: () => {
      const answers = times(200_000, (place) => ({
        criterionId: `unknown-${place}`,
        answer: { kind: 'attested', status: 'met' },
      }));
      const submitted = {
        unitId: 'w1',
        assessmentYear: 2024,
        criteriaSet: { id: modelWardPolice20.id },
        basis: 'confirmed',
        results: { kind: 'by-criterion', answers },
      } as unknown as SubmittedAssessment;
      return () => checkAssessment(submitted, criteriaSetCatalogue);
    },
  },
];
