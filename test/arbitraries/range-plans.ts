import fc from 'fast-check';
import { plainDate } from 'model-ward-rules';
import type { RangeQuestion } from 'model-ward-rules/batch';
import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';

/** The line of an assessment; few units and years, so that many come twice. */
const assessmentLine = fc
  .record({
    unitId: fc.constantFrom('ward-1', 'ward-2', 'phường-3', 'ward-4', 'ward-5'),
    assessmentYear: fc.constantFrom(2024, 2025),
    basis: fc.constantFrom('confirmed', 'projected'),
    metCount: fc.constantFrom(19, 20),
    recordedOn: fc.constantFrom(undefined, undefined, undefined, '2024-12-18', '2025-02-01'),
  })
  .map(({ metCount, ...rest }) =>
    JSON.stringify({
      ...rest,
      criteriaSet: { id: 'model-ward-police-20' },
      results: { kind: 'tally', metCount, criteriaCount: 20 },
    }),
  );

/** The line that the quick scanner takes. */
const plainLine = fc
  .tuple(fc.nat(30), fc.constantFrom('met', 'not-met', 'open'))
  .map(([ward, status]) =>
    JSON.stringify({
      unitId: `plain-${ward}`,
      assessmentYear: 2024,
      criteriaSet: { id: 'model-ward-police-20' },
      basis: 'confirmed',
      results: {
        kind: 'by-criterion',
        answers: (status === 'open' ? [] : modelWardPolice20.criteria).map(({ id }) => ({
          criterionId: id,
          answer: { kind: 'attested', status },
        })),
      },
    }),
  );

const anyLine = fc.oneof(
  { weight: 5, arbitrary: assessmentLine },
  { weight: 4, arbitrary: plainLine },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '{"unitId":', 'đ', 'x'.repeat(3_000)) },
);

/** A file with its ranges, the order in which their results come, and which of them come at all. */
export interface RangePlan {
  readonly bytes: Uint8Array;
  readonly cuts: readonly number[];
  /** Places of ranges, in the order in which their results come; some twice, some never. */
  readonly arrivals: readonly number[];
}

export const rangePlan: fc.Arbitrary<RangePlan> = fc
  .tuple(
    fc.array(anyLine, { minLength: 1, maxLength: 7 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
    fc.boolean(),
    fc.array(fc.nat(5), { maxLength: 12 }),
  )
  .map(([lines, lineEnd, isEnded, places, isComplete, order]) => {
    const bytes = new TextEncoder().encode(lines.join(lineEnd) + (isEnded ? lineEnd : ' '));
    const cuts = [...new Set(places.map((place) => Math.floor(place * bytes.length)))]
      .filter((cut) => cut > 0 && cut < bytes.length)
      .sort((a, b) => a - b);
    const named = order.filter((place) => place <= cuts.length);
    const all = cuts.length === 0 ? [0] : [...cuts.keys(), cuts.length];
    const left = all.filter((place) => !named.includes(place)).reverse();
    const arrivals = isComplete || named.length === 0 ? [...named, ...left] : named;
    return { bytes, cuts, arrivals };
  });

export const questionOn = (bytes: Uint8Array): RangeQuestion => ({
  inputId: 'made-up-file',
  byteLength: bytes.length,
  criteriaSet: modelWardPolice20,
  policy: allMustBeMet,
  asOf: plainDate('2024-12-31'),
  groupOf: (unitId, year) => `${unitId.slice(0, 2)} ${year}`,
  groupedBy: 'first two signs and year',
  maxLineBytes: 2_500,
});
