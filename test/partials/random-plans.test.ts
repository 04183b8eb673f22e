import fc from 'fast-check';
import {
  decideEligibility,
  evaluateAssessment,
  orThrow,
  plainDate,
  selectCountingAssessments,
} from 'model-ward-rules';
import {
  type ByteRange,
  mergePartials,
  missingRanges,
  type PartialResult,
  parsePartial,
  type RangeQuestion,
  repeatedKeys,
  type SettledKey,
  settleRepeatedKeys,
  totalPartials,
} from 'model-ward-rules/batch';
import { countRange, readAssessmentLines } from 'model-ward-rules/intake';
import { allMustBeMet, modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { questionOn, type RangePlan, rangePlan } from '../arbitraries/range-plans';

/** `PARTIAL_RUNS=20000` for the whole. */
const numRuns = Number(process.env['PARTIAL_RUNS'] ?? 150);

const rangesOf = ({ bytes, cuts }: RangePlan): readonly ByteRange[] =>
  [0, ...cuts].map((from, place) => ({ from, until: cuts[place] ?? bytes.length }));

const countOf = (bytes: Uint8Array, range: ByteRange, question: RangeQuestion): PartialResult =>
  orThrow(countRange([bytes.subarray(Math.max(0, range.from - 1))], range, question));

const wholeOf = (bytes: Uint8Array): PartialResult =>
  countOf(bytes, { from: 0, until: bytes.length }, questionOn(bytes));

/** Every assessment of the file that is on record, with where its line begins. */
function rowsOf(bytes: Uint8Array) {
  const offsets = [0];
  bytes.forEach((byte, at) => {
    if (byte === 0x0a) offsets.push(at + 1);
  });
  return [...readAssessmentLines(bytes, [modelWardPolice20], { maxLineBytes: 2_500 })].flatMap(
    ({ lineNumber, result }) =>
      result.ok ? [{ byteOffset: offsets[lineNumber - 1] ?? -1, assessment: result.value }] : [],
  );
}

/** What one process says that reads the whole file and lets one assessment of a unit count. */
function answerOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const { groupOf } = questionOn(bytes);
  const knownAt = plainDate('2024-12-31');
  const assessments = rowsOf(bytes).map(({ assessment }) => assessment);
  const counts = new Map<string, number>();
  for (const { unitId, assessmentYear, assessments: left } of orThrow(
    selectCountingAssessments(assessments, { knownAt }),
  )) {
    const [first, ...others] = left.map((assessment) =>
      decideEligibility(evaluateAssessment(assessment, { asOf: knownAt }), allMustBeMet),
    );
    if (first === undefined) continue;
    const isDisputed = others.some(({ outcome }) => outcome !== first.outcome);
    const isProjected = [first, ...others].some(({ basis }) => basis === 'projected');
    const side = isProjected ? 'projected' : 'confirmed';
    const outcome = isDisputed ? 'undetermined' : first.outcome;
    const cell = [groupOf(unitId, assessmentYear), side, outcome].join('|');
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

const counters = {
  eligibleCount: 'eligible',
  notEligibleCount: 'not-eligible',
  undeterminedCount: 'undetermined',
  notAssessedCount: 'not-assessed',
} as const;

/** Each count of each group, by the same names. */
function cellsOf<Value>(
  groups: readonly {
    readonly key: string;
    readonly confirmed: Readonly<Record<keyof typeof counters, Value>>;
    readonly projected: Readonly<Record<keyof typeof counters, Value>>;
  }[],
): ReadonlyMap<string, Value> {
  return new Map(
    groups.flatMap((group) =>
      (['confirmed', 'projected'] as const).flatMap((side) =>
        (Object.keys(counters) as (keyof typeof counters)[]).map(
          (counter) =>
            [[group.key, side, counters[counter]].join('|'), group[side][counter]] as const,
        ),
      ),
    ),
  );
}

/** Settles repeated keys as a host does: from the lines at their offsets. */
function settle(bytes: Uint8Array, partial: PartialResult): readonly SettledKey[] {
  const repeated = repeatedKeys(partial);
  const offsets = new Set(repeated.flatMap(({ rows }) => rows.map((row) => row.byteOffset)));
  const named = rowsOf(bytes).filter(({ byteOffset }) => offsets.has(byteOffset));
  return orThrow(
    settleRepeatedKeys(
      repeated,
      named.map(({ assessment }) => assessment),
      questionOn(bytes),
    ),
  );
}

const positive = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));

describe('random plans', () => {
  it('D1: give the answer of one process, or tell what is missing or repeats, with bounds that hold', () => {
    fc.assert(
      fc.property(rangePlan, (plan) => {
        const { bytes, arrivals } = plan;
        const question = questionOn(bytes);
        const ranges = rangesOf(plan);
        const partials = ranges.map((range) => countOf(bytes, range, question));
        const came = arrivals.map((place) => partials[place] as PartialResult);
        const merged = orThrow(mergePartials(came));
        const withheld = ranges.filter((_, place) => !arrivals.includes(place));
        const missed = missingRanges(merged);
        const lengths = (list: readonly ByteRange[]): number =>
          list.reduce((sum, { from, until }) => sum + until - from, 0);
        expect(lengths(missed)).toBe(lengths(withheld));

        const totals = totalPartials(merged);
        const expected = answerOf(bytes);
        if (totals.kind === 'complete') {
          expect(withheld).toEqual([]);
          expect(positive(cellsOf(totals.groups))).toEqual(positive(expected));
          expect(totals).toEqual(totalPartials(wholeOf(bytes)));
        } else {
          expect(totals.missing.length + totals.repeated.length).toBeGreaterThan(0);
          const bounds = cellsOf(totals.groups);
          for (const [cell, { least }] of bounds) {
            expect(expected.get(cell) ?? 0).toBeGreaterThanOrEqual(least);
          }
          for (const [cell, count] of expected) {
            expect(count).toBeLessThanOrEqual(bounds.get(cell)?.most ?? totals.mostMissingRows);
          }
        }
        if (withheld.length === 0) {
          const settled = totalPartials(merged, settle(bytes, merged));
          expect(settled.kind).toBe('complete');
          if (settled.kind === 'complete') {
            expect(positive(cellsOf(settled.groups))).toEqual(positive(expected));
          }
          const whole = wholeOf(bytes);
          expect(repeatedKeys(merged)).toEqual(repeatedKeys(whole));
          const { refusals, ...lines } = totalPartials(whole);
          expect(totals).toMatchObject({ lines: lines.lines, refusals });
        }
      }),
      { numRuns },
    );
  });

  it('D2: merge in any order, nested in any way, and how often ever', () => {
    fc.assert(
      fc.property(rangePlan, fc.nat(), (plan, seed) => {
        const { bytes, arrivals } = plan;
        const question = questionOn(bytes);
        const partials = rangesOf(plan).map((range) => countOf(bytes, range, question));
        const came = arrivals.map((place) => partials[place] as PartialResult);
        const together = orThrow(mergePartials(came));
        const merge = (a: PartialResult, b: PartialResult) => orThrow(mergePartials([a, b]));
        expect(came.reduce(merge)).toEqual(together);
        expect(came.reduceRight(merge)).toEqual(together);
        const cut = 1 + (seed % came.length);
        const [left, right] = [came.slice(0, cut), came.slice(cut)];
        if (right.length > 0)
          expect(merge(right.reduce(merge), left.reduce(merge))).toEqual(together);
        expect(merge(together, came[seed % came.length] as PartialResult)).toEqual(together);
        expect(orThrow(parsePartial(JSON.parse(JSON.stringify(together))))).toEqual(together);
      }),
      { numRuns },
    );
  });

  it('never merge what has another identity, and refuse other content and overlap in every order', () => {
    const other: fc.Arbitrary<Partial<RangeQuestion>> = fc.constantFrom<Partial<RangeQuestion>>(
      { inputId: 'another-file' },
      { policy: { ...allMustBeMet, revision: 2 } },
      {
        policy: {
          ...allMustBeMet,
          rule: { kind: 'count-met', bound: 'at-least', criteriaCount: 19 },
        },
      },
      { asOf: plainDate('2025-12-31') },
      { knownAt: plainDate('2025-12-31') },
      { groupedBy: 'otherwise' },
      { distinct: 'vouched' },
      { maxLineBytes: 2_499 },
      { criteriaSets: [] },
    );
    fc.assert(
      fc.property(rangePlan, other, fc.nat(), (plan, change, at) => {
        const { bytes } = plan;
        const question = questionOn(bytes);
        const [range = { from: 0, until: bytes.length }] = rangesOf(plan);
        const partial = countOf(bytes, range, question);
        const stranger = countOf(bytes, range, { ...question, ...change });
        const damaged = bytes.slice();
        damaged[at % range.until] = 0x23;
        const changed = countOf(damaged, range, question);
        const wider = wholeOf(bytes);
        const cases: readonly (readonly [PartialResult, string])[] = [
          [stranger, 'partial/other-identity'],
          // Of a line that is too long only the length counts; x stands in such a line alone.
          ...([0x23, 0x78].includes(bytes[at % range.until] ?? 0x23)
            ? []
            : ([[changed, 'partial/other-content']] as const)),
          ...(range.until === bytes.length ? [] : ([[wider, 'partial/overlap']] as const)),
        ];
        for (const [one, code] of cases) {
          const answers = [
            mergePartials([partial, one]),
            mergePartials([one, partial]),
            mergePartials([partial, one, partial]),
          ];
          for (const answer of answers) {
            expect(answer).toEqual(answers[0]);
            expect(answer.ok ? [] : answer.issues.map((issue) => issue.code)).toContain(code);
          }
        }
      }),
      { numRuns },
    );
  });
});
