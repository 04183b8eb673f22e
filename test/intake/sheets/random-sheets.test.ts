import fc from 'fast-check';
import { orThrow, parseUnitRegister, plainDate } from 'model-ward-rules';
import { indexUnitNames, type SectionMeaning } from 'model-ward-rules/intake';
import { expect, it } from 'vitest';
import { readSheet } from './cases';
import {
  AREA_COUNT,
  sheets,
  WARD_COUNT,
  wardCode,
  wardId,
  wardName,
  writeSheet,
} from './sheet-arbitrary';

/** More sheets are tried by naming their number: `SHEETS=100000 npx vitest run … random-sheets`. */
const numRuns = Number(process.env['SHEETS'] ?? 400);

const areas = Array.from({ length: AREA_COUNT }, (_, area) => area);
const units = indexUnitNames(
  orThrow(
    parseUnitRegister({
      units: [
        { id: 'c', name: 'Sông Xanh', level: 'centrally-run-city' },
        ...areas.flatMap((area) => [
          { id: `q${area}`, name: `Quận ${area + 1}`, level: 'urban-district', parentId: 'c' },
          ...Array.from({ length: WARD_COUNT }, (_, ward) => ({
            id: wardId(area, ward),
            code: wardCode(area, ward),
            name: wardName(ward),
            level: 'ward',
            parentId: `q${area}`,
          })),
        ]),
      ],
      successions: [],
    }),
  ),
  { asOf: plainDate('2024-12-31') },
);

const options = fc.record({
  basis: fc.constantFrom('confirmed', 'projected'),
  sections: fc.constantFrom<(readonly SectionMeaning[] | undefined)[]>(
    undefined,
    [],
    ['basis'],
    ['assessmentYear'],
    ['area'],
    ['basis', 'assessmentYear', 'area'],
  ),
  fillsDown: fc.boolean(),
});

it('of random sheets nothing projected is confirmed, no ward takes the row of another, and every row is accounted for', {
  timeout: 60_000 + numRuns * 60,
}, () => {
  let acceptedCount = 0;
  fc.assert(
    fc.property(sheets, options, (sheet, { basis, sections, fillsDown }) => {
      const { rows, headerRows, truths } = writeSheet(sheet);
      const report = readSheet(rows, {
        units,
        basis: basis as 'confirmed',
        headerRows,
        ...(sections === undefined ? {} : { sections }),
        ...(fillsDown ? { fillDown: ['area'] } : {}),
      });
      const truthOf = new Map(truths.map((truth) => [truth.rowNumber, truth]));
      for (const { rowNumbers, value } of report.accepted) {
        acceptedCount += 1;
        for (const rowNumber of rowNumbers) {
          const truth = truthOf.get(rowNumber);
          expect(truth).toBeDefined();
          if (truth === undefined) return;
          expect(value.unitId).toBe(wardId(truth.area, truth.ward));
          expect(truth.writtenArea ?? truth.area).toBe(truth.area);
          if (truth.isProjected) expect(value.basis).toBe('projected');
          expect(value.assessmentYear).toBe(truth.isOfOtherYear ? 2023 : 2024);
          expect(value.results).toMatchObject({ metCount: truth.metCount });
        }
      }
      const { receivedRowCount, acceptedRowCount, rejectedRowCount, skippedRowCount } =
        report.stats;
      expect(acceptedRowCount + rejectedRowCount).toBe(receivedRowCount);
      expect(receivedRowCount + skippedRowCount).toBe(
        rows.length - (headerRows[headerRows.length - 1] as number),
      );
      expect(report.rejected).toHaveLength(rejectedRowCount);
    }),
    { numRuns },
  );
  // A reader that refuses everything would pass as well.
  expect(acceptedCount).toBeGreaterThan(numRuns / 4);
});
