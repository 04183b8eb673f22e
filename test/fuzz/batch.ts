import {
  checkAssessment,
  decideEligibility,
  evaluateAssessment,
  orThrow,
  plainDate,
} from 'model-ward-rules';
import { readAssessmentRows } from 'model-ward-rules/intake';
import { allMustBeMet, criteriaSetCatalogue, modelWardPolice22 } from 'model-ward-rules/published';

const WARD_COUNT = 50_000;
const MEGABYTE = 2 ** 20;

const ids = modelWardPolice22.criteria.map(({ id }) => id);
const words = ['Đạt', 'x', 'Chưa đạt', '', 1];

/** One row for each ward; of every seventh ward one criterion is not met or unknown. */
const rowOf = (ward: number): readonly unknown[] => [
  `ward-${ward}`,
  ...ids.map((_, index) => (ward % 7 === 0 && index === ward % 22 ? words[ward % 5] : 'Đạt')),
];

function timed<Value>(name: string, work: () => Value): Value {
  const before = performance.now();
  const value = work();
  const seconds = ((performance.now() - before) / 1_000).toFixed(2);
  const used = (process.memoryUsage().heapUsed / MEGABYTE).toFixed(0);
  console.log(`${name}: ${seconds} s, heap ${used} MB`);
  return value;
}

/** Reads, checks and evaluates a country many times over in one batch, and prints time and memory. */
export function runBatch(): void {
  const rows = [
    ['unitId', ...ids],
    ...Array.from({ length: WARD_COUNT }, (_, ward) => rowOf(ward)),
  ];
  const asOf = plainDate('2024-12-31');
  console.log(
    `${WARD_COUNT.toLocaleString('en')} wards of ${ids.length} criteria, as rows of texts`,
  );
  const report = timed('read', () =>
    readAssessmentRows(rows, {
      criteriaSets: criteriaSetCatalogue,
      criteriaSet: { id: modelWardPolice22.id },
      assessmentYear: 2024,
      basis: 'confirmed',
    }),
  );
  const checked = timed('checked', () =>
    report.accepted.map(({ value }) => orThrow(checkAssessment(value, criteriaSetCatalogue))),
  );
  const outcomes = timed('evaluated and decided', () => {
    const counts = new Map<string, number>();
    for (const assessment of checked) {
      const { outcome } = decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    return counts;
  });
  console.log(
    report.stats.receivedRowCount,
    'received,',
    report.stats.acceptedRowCount,
    'accepted',
  );
  console.log(Object.fromEntries(outcomes));
  console.log(`at most ${(process.resourceUsage().maxRSS / 1_024).toFixed(0)} MB in all`);
}
