import { orThrow, parseProgramme, plainDate, reportProgramme } from 'model-ward-rules';
import { addRefusedRows } from 'model-ward-rules/intake';
import {
  allMustBeMet,
  criteriaSetCatalogue,
  maintenanceNotPublished,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { readSheet, register } from './cases';

describe('I23: rows that a reader refused are in the account of the report', () => {
  const rows = readSheet([
    ['Phường', 'Quận', 'Số tiêu chí đạt'],
    ['Bến Hòa', 'Quận 1', '20/20'],
    ['Thủy Lý', 'Quận 1', '21/20'],
  ]);
  const programme = orThrow(
    parseProgramme({
      register,
      recognitionPolicy: allMustBeMet,
      maintenancePolicy: maintenanceNotPublished,
      criteriaSets: criteriaSetCatalogue,
      assessments: rows.accepted.map(({ value }) => value),
      histories: [],
      targets: [],
    }),
  );

  it('as received and refused, each with its row and column', () => {
    const { intake } = reportProgramme(addRefusedRows(programme, 'assessments', rows), {
      asOf: plainDate('2024-12-31'),
    });
    expect(intake.lists.find(({ list }) => list === 'assessments')).toMatchObject({
      receivedCount: 2,
      refusedCount: 1,
    });
    expect(intake.refusals.map(({ list, position }) => [list, position])).toEqual([
      ['assessments', 1],
    ]);
    expect(intake.refusals[0]?.issues.map(({ path }) => path.join(' | '))).toContain(
      'assessments | row 3 | Số tiêu chí đạt',
    );
  });
});
