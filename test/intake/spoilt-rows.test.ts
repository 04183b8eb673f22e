import fc from 'fast-check';
import { type RowReport, readHistoryRows, readUnitRegisterRows } from 'model-ward-rules/intake';
import { expect, it } from 'vitest';

type Row = readonly unknown[];

type Spoil = (row: Row) => unknown;

/** Spoils a row, whatever is in it, but so that its ward is still known. */
const spoil: fc.Arbitrary<Spoil> = fc.constantFrom<Spoil[]>(
  (row: Row) => row.with(0, 7),
  (row: Row) => row.with(0, new Date(0)),
  (row: Row) => row.with(1, ''),
  (row: Row) => row.with(2, 'no such word'),
  (row: Row) => [...row, 'astray'],
);

/** Which rows are spoilt, and how. */
const spoilers = (ways: fc.Arbitrary<Spoil>): fc.Arbitrary<readonly (Spoil | undefined)[]> =>
  fc.array(fc.option(ways, { nil: undefined, freq: 2 }), { minLength: 1, maxLength: 8 });

function expectAccount(
  { accepted, rejected, stats }: RowReport<unknown>,
  rows: readonly unknown[],
  good: readonly unknown[],
): void {
  expect(stats.receivedRowCount).toBe(rows.length);
  expect(stats.receivedRowCount).toBe(stats.acceptedRowCount + stats.rejectedRowCount);
  expect(accepted.map(({ value }) => value)).toEqual(good);
  const numbers = [
    ...accepted.flatMap((one) => one.rowNumbers),
    ...rejected.map((one) => one.rowNumber),
  ];
  expect(numbers.sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 2));
}

it('of a table of units with faults the others are read as they are without', () => {
  fc.assert(
    fc.property(
      spoilers(
        fc.oneof(
          spoil,
          fc.constant(() => 'no row'),
        ),
      ),
      (ways) => {
        const clean = ways.map((_, index): Row => [`w-${index}`, `Phường ${index}`, 'Phường']);
        const rows = clean.map((row, index) => ways[index]?.(row) ?? row);
        const read = (given: readonly unknown[]) =>
          readUnitRegisterRows({ units: [['id', 'name', 'level'], ...given] }).units;
        const good = read(clean).accepted.filter((_, index) => ways[index] === undefined);
        expectAccount(
          read(rows),
          rows,
          good.map(({ value }) => value),
        );
      },
    ),
    { numRuns: 50 },
  );
});

it('of a table of events with faults the histories of other wards are read as they are without', () => {
  fc.assert(
    fc.property(spoilers(spoil), (ways) => {
      const clean = ways.flatMap((_, index): readonly Row[] => [
        ['Công nhận', '2024-04-10', 2023, `w-${index}`],
        ['Duy trì', '2025-04-22', 2024, `w-${index}`],
      ]);
      const rows = clean.map(
        (row, index) => (index % 2 === 0 ? ways[index / 2]?.(row) : undefined) ?? row,
      );
      const read = (given: readonly unknown[]) =>
        readHistoryRows([['Sự kiện', 'Ngày', 'Năm', 'unitId'], ...given]);
      const good = read(clean).accepted.filter((_, index) => ways[index] === undefined);
      expectAccount(
        read(rows),
        rows,
        good.map(({ value }) => value),
      );
    }),
    { numRuns: 50 },
  );
});
