import { orThrow, plainDate } from 'model-ward-rules';
import type { ByteRange, PartialResult, RangeQuestion } from 'model-ward-rules/batch';
import { countRange } from 'model-ward-rules/intake';
import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';

/** The line of a ward that meets so many of 20 criteria, with a line feed. */
export const lineOf = (unitId: string, metCount: number, more: object = {}): string =>
  `${JSON.stringify({
    unitId,
    assessmentYear: 2024,
    criteriaSet: { id: 'model-ward-police-20' },
    basis: 'confirmed',
    ...more,
    results: { kind: 'tally', metCount, criteriaCount: 20 },
  })}\n`;

export const bytesOf = (...lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(lines.join(''));

export const questionOn = (
  bytes: Uint8Array,
  change: Partial<RangeQuestion> = {},
): RangeQuestion => ({
  inputId: 'made-up-file',
  byteLength: bytes.length,
  criteriaSet: modelWardPolice20,
  policy: allMustBeMet,
  asOf: plainDate('2024-12-31'),
  groupOf: (unitId) => unitId.slice(0, 1),
  groupedBy: 'first letter',
  ...change,
});

/** What a worker gives that counts a range, by default the whole file. */
export const countOf = (
  bytes: Uint8Array,
  range: ByteRange = { from: 0, until: bytes.length },
  change: Partial<RangeQuestion> = {},
): PartialResult =>
  orThrow(
    countRange([bytes.subarray(Math.max(0, range.from - 1))], range, questionOn(bytes, change)),
  );

/** The parts of a file that is cut at these places. */
export const partsOf = (
  bytes: Uint8Array,
  cuts: readonly number[],
  change: Partial<RangeQuestion> = {},
): readonly PartialResult[] =>
  [0, ...cuts].map((from, place) =>
    countOf(bytes, { from, until: cuts[place] ?? bytes.length }, change),
  );
