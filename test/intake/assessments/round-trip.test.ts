import fc from 'fast-check';
import { type AssessmentRowReport, readAssessmentRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { type Batch, batch, type WrittenAssessment } from '../../arbitraries/assessment-tables';

type Row = readonly unknown[];

const addressesOf = ({ assessments }: Batch): readonly string[] => [
  ...new Set(assessments.flatMap(({ cells }) => cells.map(({ address }) => address))),
];

const cellAt = ({ cells }: WrittenAssessment, address: string): unknown =>
  cells.find((one) => one.address === address)?.cell;

const layouts = {
  lists: (given: Batch): readonly Row[] => {
    const addresses = addressesOf(given);
    return [
      ['unitId', ...addresses],
      ...given.assessments.map((one) => [one.unitId, ...addresses.map((at) => cellAt(one, at))]),
    ];
  },
  objects: (given: Batch): readonly unknown[] =>
    given.assessments.map(({ unitId, cells }) => ({
      ...Object.fromEntries(cells.map(({ address, cell }) => [address, cell])),
      unitId,
    })),
  rows: (given: Batch): readonly Row[] => [
    ['criterion', 'unitId', 'result'],
    ...given.assessments.flatMap(({ unitId, cells }) =>
      cells.map(({ address, cell }) => [address, unitId, cell]),
    ),
  ],
};

const read = ({ criteriaSet }: Batch, rows: unknown): AssessmentRowReport =>
  readAssessmentRows(rows, {
    criteriaSets: [criteriaSet],
    criteriaSet: { id: criteriaSet.id },
    assessmentYear: 2024,
    basis: 'confirmed',
  });

const valuesOf = ({ accepted }: AssessmentRowReport) => accepted.map(({ value }) => value);

const expected = ({ criteriaSet: { id, revision } }: Batch, given: WrittenAssessment) => ({
  unitId: given.unitId,
  assessmentYear: 2024,
  criteriaSet: { id, revision },
  basis: 'confirmed',
  results: { kind: 'by-criterion', answers: given.answers },
});

const nonEmpty = batch.filter(({ assessments }) => assessments.length > 0);

/** A fault that spoils one row, whatever else is in it. */
const spoil: fc.Arbitrary<(row: Row) => Row> = fc.constantFrom(
  (row: Row) => row.map((cell, column) => (column === 0 ? 7 : cell)),
  (row: Row) => row.map((cell, column) => (column === 0 ? new Date(0) : cell)),
  (row: Row) => [...row, 'astray'],
  (row: Row) => row.map((cell, column) => (column === row.length - 1 ? { text: 'x' } : cell)),
);

describe('a table written from assessments', () => {
  it.each(Object.entries(layouts))('is read back exactly: %s', (_, write) => {
    fc.assert(
      fc.property(nonEmpty, (given) => {
        const report = read(given, write(given));
        expect(valuesOf(report)).toEqual(given.assessments.map((one) => expected(given, one)));
        expect(report.rejected).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('loses nothing and accepts nothing else where rows are spoilt', () => {
    const faults = fc.array(fc.option(spoil, { nil: undefined }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(nonEmpty, faults, (given, spoilers) => {
        const [header, ...clean] = layouts.lists(given) as [Row, ...Row[]];
        const rows = clean.map((row, index) => spoilers[index]?.(row) ?? row);
        const report = read(given, [header, ...rows]);
        const { receivedRowCount, acceptedRowCount, rejectedRowCount } = report.stats;
        expect(receivedRowCount).toBe(acceptedRowCount + rejectedRowCount);
        expect(receivedRowCount).toBe(rows.length);
        const untouched = given.assessments.filter((_, index) => spoilers[index] === undefined);
        expect(valuesOf(report)).toEqual(untouched.map((one) => expected(given, one)));
        for (const { rowNumber, cells, issues } of report.rejected) {
          const errors = issues.filter(({ issue }) => issue.severity === 'error');
          expect(errors.length).toBeGreaterThan(0);
          expect(errors.every((one) => one.rowNumber === rowNumber)).toBe(true);
          const raw = rows[rowNumber - 2] as Row;
          expect(cells).toEqual(raw.map((cell) => (typeof cell === 'object' ? null : cell)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('refuses all rows of a ward with a spoilt row, and those alone', () => {
    fc.assert(
      fc.property(nonEmpty, fc.nat(), (given, seed) => {
        const [header, ...clean] = layouts.rows(given) as [Row, ...Row[]];
        const spoilt = seed % clean.length;
        const ward = clean[spoilt]?.[1];
        const rows = clean.map((row, index) =>
          index === spoilt
            ? row.map((cell, column) => (column === 0 ? 'no criterion' : cell))
            : row,
        );
        const report = read(given, [header, ...rows]);
        expect(valuesOf(report)).toEqual(
          given.assessments
            .filter(({ unitId }) => unitId !== ward)
            .map((one) => expected(given, one)),
        );
        expect(report.rejected.map(({ cells }) => cells)).toEqual(
          rows.filter((row) => row[1] === ward),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('never throws on anything', () => {
    const options = { withBigInt: true, withDate: true, withMap: true, withSparseArray: true };
    fc.assert(
      fc.property(fc.array(fc.anything(options)), (rows) => {
        const { stats } = readAssessmentRows(rows, { criteriaSets: [] });
        expect(stats.receivedRowCount).toBe(stats.acceptedRowCount + stats.rejectedRowCount);
        expect(stats.acceptedRowCount).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});
