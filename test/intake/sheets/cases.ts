import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import {
  type AssessmentRowReport,
  type AssessmentTableOptions,
  indexUnitNames,
  readAssessmentRows,
} from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';

/** The made-up register of the cases. */
export const register = orThrow(
  parseUnitRegister({
    units: [
      { id: 'sx', name: 'Sông Xanh', level: 'centrally-run-city' },
      { id: 'q1', name: 'Quận 1', level: 'urban-district', parentId: 'sx' },
      { id: 'bc', name: 'Bến Cũ', level: 'urban-district', parentId: 'sx' },
      { id: 'sd', name: 'Sông Đỏ', level: 'province' },
      { id: 'tbc', name: 'Bến Cũ', level: 'provincial-city', parentId: 'sd' },
      { id: 'ben-hoa', code: '00001', name: 'Bến Hòa', level: 'ward', parentId: 'q1' },
      { id: 'thuy-ly', code: '00002', name: 'Thủy Lý', level: 'ward', parentId: 'q1' },
      { id: 'hai-son-1', name: 'Hải Sơn I', level: 'ward', parentId: 'bc' },
      { id: 'binh-dong-sx', name: 'Bình Đông', level: 'ward', parentId: 'bc' },
      { id: 'binh-dong-sd', name: 'Bình Đông', level: 'ward', parentId: 'tbc' },
    ],
    successions: [],
  }),
);

export const units = indexUnitNames(register, { asOf: plainDate('2024-12-31') });

/** Reads a sheet as the cases say: confirmed results of 2024 by the set of 20. */
export const readSheet = (
  rows: unknown,
  options: Partial<AssessmentTableOptions> = {},
): AssessmentRowReport =>
  readAssessmentRows(rows, {
    criteriaSets: criteriaSetCatalogue,
    criteriaSet: { id: 'model-ward-police-20' as never },
    assessmentYear: 2024,
    basis: 'confirmed',
    units,
    ...options,
  });

/** What was accepted, in short. */
export const acceptedIn = ({ accepted }: AssessmentRowReport): readonly string[] =>
  accepted.map(({ value: { unitId, basis, assessmentYear, results } }) =>
    [unitId, basis, assessmentYear, 'metCount' in results ? results.metCount : ''].join(' '),
  );

/** Where which codes stand among the refused rows. */
export const refusedIn = ({ rejected }: AssessmentRowReport): readonly string[] =>
  rejected.map(({ rowNumber, issues }) =>
    [
      rowNumber,
      ...issues.filter(({ issue }) => issue.severity === 'error').map(({ issue }) => issue.code),
    ].join(' '),
  );
