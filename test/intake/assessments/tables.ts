import {
  type CriteriaSet,
  orThrow,
  parseCriteriaSet,
  parseUnitRegister,
  plainDate,
} from 'model-ward-rules';
import {
  type AssessmentRowReport,
  type AssessmentTableOptions,
  indexUnitNames,
  readAssessmentRows,
} from 'model-ward-rules/intake';
import { attestedSet, hostSet } from '../../arbitraries/criteria-sets';

/** Made-up sets: one of three criteria with numbers and titles, one of every kind of requirement, one of five. */
export const plainSet: CriteriaSet = orThrow(
  parseCriteriaSet({
    ...hostSet,
    id: 'plain-set',
    criteria: [
      {
        id: 'premises',
        number: 1,
        title: { vi: 'Trụ sở', en: 'Premises' },
        notApplicable: 'never',
        requirement: { kind: 'attested' },
      },
      {
        id: 'patrols',
        number: 2,
        title: { vi: 'Tuần tra' },
        notApplicable: 'with-reason',
        requirement: { kind: 'attested' },
      },
      { id: 'training', number: 3, notApplicable: 'free', requirement: { kind: 'attested' } },
    ],
  }),
);

const attested = { kind: 'attested' } as const;

export const measuredSet: CriteriaSet = orThrow(
  parseCriteriaSet({
    ...hostSet,
    id: 'measured-set',
    criteria: [
      {
        id: 'floor',
        number: 1,
        notApplicable: 'free',
        requirement: { kind: 'quantity', bound: 'at-least', amount: 150, unit: 'square-metre' },
      },
      {
        id: 'cameras',
        notApplicable: 'never',
        requirement: {
          kind: 'share',
          counted: { vi: 'hộ', en: 'households' },
          bound: 'at-least',
          percent: 90,
        },
      },
      {
        id: 'title',
        notApplicable: 'never',
        requirement: {
          kind: 'title-held',
          ladder: [{ id: 'good', title: { vi: 'Tiên tiến' } }, { id: 'excellent' }],
          atLeast: 'good',
        },
      },
      {
        id: 'fires',
        notApplicable: 'with-reason',
        requirement: { kind: 'none-occurred', event: 'fire' },
      },
      {
        id: 'crime',
        notApplicable: 'never',
        requirement: { kind: 'change', movement: { kind: 'did-not-rise' }, unit: 'case' },
      },
      {
        id: 'equipment',
        notApplicable: 'free',
        requirement: {
          kind: 'all-of',
          parts: [
            { id: 'radio', notApplicable: 'never', requirement: attested },
            {
              id: 'rooms',
              notApplicable: 'with-reason',
              requirement: {
                kind: 'any-of',
                parts: [
                  { id: 'duty', notApplicable: 'never', requirement: attested },
                  {
                    id: 'calls',
                    notApplicable: 'never',
                    requirement: {
                      kind: 'change',
                      movement: { kind: 'did-not-rise' },
                      unit: 'item',
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  }),
);

export const fiveSet: CriteriaSet = attestedSet(5);

export const criteriaSets: readonly CriteriaSet[] = [plainSet, measuredSet, fiveSet];

const day = plainDate('2024-12-31');

/** Made-up wards. */
export const units = indexUnitNames(
  orThrow(
    parseUnitRegister({
      units: [
        { id: 'w-1', code: '00001', name: 'Bến Hòa', level: 'ward' },
        { id: 'w-2', code: '00002', name: 'Thanh Lâm', level: 'ward' },
      ],
      successions: [],
    }),
  ),
  { asOf: day },
);

/** Reads rows under the made-up sets; what rows need not say is 2024, confirmed, the plain set. */
export function read(
  rows: unknown,
  options: Partial<AssessmentTableOptions> = {},
): AssessmentRowReport {
  return readAssessmentRows(rows, {
    criteriaSets,
    criteriaSet: { id: plainSet.id },
    assessmentYear: 2024,
    basis: 'confirmed',
    ...options,
  });
}

/** Every issue in short: row, column, code. */
export function told({ issues }: Pick<AssessmentRowReport, 'issues'>): readonly string[] {
  return issues.map(({ rowNumber, columnName, issue }) =>
    [rowNumber ?? '', columnName ?? '', issue.code].join('|'),
  );
}

/** The counts in short: received, accepted, rejected, skipped. */
export function counts({ stats }: AssessmentRowReport): readonly number[] {
  return [
    stats.receivedRowCount,
    stats.acceptedRowCount,
    stats.rejectedRowCount,
    stats.skippedRowCount,
  ];
}

/** The answers of an assessment, as pairs. */
export function answersOf(report: AssessmentRowReport, position = 0) {
  const results = report.accepted[position]?.value.results;
  return results?.kind === 'by-criterion'
    ? results.answers.map(({ criterionId, answer }) => [criterionId, answer])
    : results;
}
