import { type CriteriaSet, orThrow, parseCriteriaSet } from 'model-ward-rules';
import { criteriaSetCatalogue } from 'model-ward-rules/published';

const madeUp = orThrow(
  parseCriteriaSet({
    id: 'example-5',
    revision: 1,
    name: {
      vi: 'Bộ ví dụ, không có thật (5 tiêu chí)',
      en: 'Made-up example set (5 criteria)',
    },
    status: 'unstated',
    certainForYears: [],
    groups: [],
    criteria: [
      madeUpCriterion(1, 'never', 'Trực ban ngày đêm', 'On duty day and night'),
      madeUpCriterion(2, 'never', 'Hồ sơ đầy đủ', 'Complete files'),
      madeUpCriterion(3, 'never', 'Hòm thư góp ý', 'Letter box for suggestions'),
      madeUpCriterion(4, 'free', 'An toàn bến tàu, nếu có', 'Safety of the pier, if any'),
      madeUpCriterion(5, 'free', 'An toàn chợ đêm, nếu có', 'Safety of the night market, if any'),
    ],
    provenance: { origin: 'host', sources: [] },
  }),
);

function madeUpCriterion(number: number, notApplicable: string, vi: string, en: string): unknown {
  const title = { vi, en };
  return { id: `e-${number}`, number, title, notApplicable, requirement: { kind: 'attested' } };
}

/** The sets to choose from: those that are published, newest first, and one that is made up. */
export const criteriaSets: readonly [CriteriaSet, ...CriteriaSet[]] = [
  ...([...criteriaSetCatalogue].reverse() as [CriteriaSet]),
  madeUp,
];
