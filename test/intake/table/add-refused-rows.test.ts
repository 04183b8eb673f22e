import { orThrow, type Programme, parseProgramme } from 'model-ward-rules';
import { addRefusedRows } from 'model-ward-rules/intake';
import {
  allMustBeMet,
  criteriaSetCatalogue,
  maintenanceNotPublished,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { readSheet, register } from '../sheets/cases';

const report = readSheet([
  ['Phường', 'Quận', 'Số tiêu chí đạt'],
  ['Bến Hòa', 'Quận 1', '20/20'],
  ['Bến Hòa', 'Quận 1', '19/20'],
  ['Thủy Lý', 'Quận 1', '21/20'],
]);
const programme = orThrow(
  parseProgramme({
    register,
    recognitionPolicy: allMustBeMet,
    maintenancePolicy: maintenanceNotPublished,
    criteriaSets: criteriaSetCatalogue,
    assessments: [{}],
    histories: [{}],
    targets: [],
  }),
);

const placesIn = ({ intake }: Programme) =>
  intake.refusals.map(({ list, position, issues }) => [
    list,
    position,
    ...issues.map(({ path }) => path.join(' | ')),
  ]);

describe('rows that a reader refused', () => {
  const added = addRefusedRows(programme, 'assessments', report);

  it('stand behind the entries of their list, each at its row, and at its column where it has one', () => {
    expect(placesIn(added).slice(placesIn(programme).length)).toEqual([
      ['assessments', 1, 'assessments | row 2'],
      ['assessments', 2, 'assessments | row 3'],
      ['assessments', 3, 'assessments | row 4 | Số tiêu chí đạt'],
    ]);
  });

  it('are counted in their list and in no other', () => {
    const countsOf = ({ intake }: Programme, list: string) =>
      intake.lists
        .filter((one) => one.list === list)
        .map(({ receivedCount, refusedCount }) => [receivedCount, refusedCount]);
    expect(countsOf(programme, 'assessments')).toEqual([[1, 1]]);
    expect(countsOf(added, 'assessments')).toEqual([[4, 4]]);
    expect(countsOf(added, 'histories')).toEqual(countsOf(programme, 'histories'));
  });

  it('tell what is wrong with the whole table where it stands, in one list for all rows without a fault of their own', () => {
    const { intake } = addRefusedRows(
      programme,
      'assessments',
      readSheet([
        ['Phường', 'Số tiêu chí đạt', 'Điểm'],
        ['Bến Hòa', '20/20', 7],
        ['Thủy Lý', { so: 20 }, 8],
        ['Bến Hòa', '19/20', 9],
      ]),
    );
    const [first, second, third] = intake.refusals.slice(-3);
    const pathsOf = (refusal: typeof first) => refusal?.issues.map(({ path }) => path.join(' | '));
    expect(pathsOf(first)).toEqual(['assessments | row 1 | Điểm']);
    expect(pathsOf(second)).toEqual([
      'assessments | row 3 | Số tiêu chí đạt',
      'assessments | row 1 | Điểm',
    ]);
    expect(third?.issues).toBe(first?.issues);
  });

  it('are none where every row was accepted', () => {
    const good = readSheet([
      ['Phường', 'Quận', 'Số tiêu chí đạt'],
      ['Bến Hòa', 'Quận 1', '20/20'],
    ]);
    expect(placesIn(addRefusedRows(programme, 'assessments', good))).toEqual(placesIn(programme));
  });

  it('leave the programme that was given as it was', () => {
    expect(placesIn(programme)).toHaveLength(2);
  });

  it('are not added to what nobody parsed', () => {
    const handMade = { intake: { lists: [], refusals: [] } } as never;
    expect(() => addRefusedRows(handMade, 'assessments', report)).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            code: 'argument/not-parsed',
            params: expect.objectContaining({
              parameter: 'programme',
              firstCall: 'parseProgramme',
            }),
          }),
        ],
      }),
    );
  });
});
