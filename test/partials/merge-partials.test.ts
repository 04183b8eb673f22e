import { orThrow } from 'model-ward-rules';
import {
  mergePartials,
  missingRanges,
  type PartialResult,
  type RangePart,
  repeatedKeys,
  settleRepeatedKeys,
  totalPartials,
} from 'model-ward-rules/batch';
import { readAssessmentLines } from 'model-ward-rules/intake';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { bytesOf, countOf, lineOf, partsOf, questionOn } from './made-up-file';

const bytes = bytesOf(lineOf('a-1', 20), lineOf('b-2', 19), lineOf('a-3', 20), lineOf('c-4', 20));
const cuts = [150, 300, 500];
const parts = partsOf(bytes, cuts);
const merge = (...partials: readonly PartialResult[]): PartialResult =>
  orThrow(mergePartials(partials));
const codesOf = (...partials: readonly PartialResult[]): readonly unknown[] => {
  const merged = mergePartials(partials);
  return merged.ok ? [] : merged.issues.map(({ code, path, params }) => [code, path, params]);
};
const changed = (partial: PartialResult, change: Partial<RangePart>): PartialResult => ({
  ...partial,
  parts: partial.parts.map((part) => ({ ...part, ...change })),
});

describe('D1: one ward has assessments in two ranges', () => {
  const self = lineOf('a-1', 20, { stage: 'self-assessment' });
  const file = bytesOf(self, lineOf('b-2', 20), lineOf('a-1', 19, { stage: 'provincial-review' }));
  const question = questionOn(file);
  const merged = merge(...partsOf(file, [self.length + 10]));

  it('is told as repeated, with both places', () => {
    const totals = totalPartials(merged);
    expect(totals.kind).toBe('bounded');
    expect(repeatedKeys(merged)).toMatchObject([
      {
        rows: [
          { byteOffset: 0, groupKey: 'a', counts: { basis: 'confirmed', outcome: 'eligible' } },
          { groupKey: 'a', counts: { outcome: 'not-eligible' } },
        ],
      },
    ]);
    expect(totals).toMatchObject({
      missing: [],
      groups: [
        { key: 'a', confirmed: { eligibleCount: { least: 0, most: 1 } } },
        { key: 'b', confirmed: { eligibleCount: { least: 1, most: 1 } } },
      ],
    });
  });

  it('counts as in one process once it is settled', () => {
    const assessments = [...readAssessmentLines(file, [modelWardPolice20])].map(({ result }) =>
      orThrow(result),
    );
    const settled = orThrow(settleRepeatedKeys(repeatedKeys(merged), assessments, question));
    const totals = totalPartials(merged, settled);
    expect(totals).toMatchObject({
      kind: 'complete',
      groups: [
        { key: 'a', confirmed: { eligibleCount: 0, notEligibleCount: 1 } },
        { key: 'b', confirmed: { eligibleCount: 1, notEligibleCount: 0 } },
      ],
    });
    expect(totals).not.toHaveProperty('unmet');
  });
});

describe('D2: merge(merge(A, B), A)', () => {
  const [a, b] = parts as [PartialResult, PartialResult];

  it('is merge(A, B)', () => {
    expect(merge(merge(a, b), a)).toEqual(merge(a, b));
    expect(merge(a, merge(b, a), merge(a, b))).toEqual(merge(b, a));
  });

  it('has the totals of the whole once all parts are there, however often each came', () => {
    const nested = merge(merge(...parts.slice(1)), merge(...parts.slice(0, 3)), ...parts);
    expect(totalPartials(nested)).toEqual(totalPartials(countOf(bytes)));
    expect(missingRanges(nested)).toEqual([]);
  });
});

describe('mergePartials', () => {
  const [first] = parts as [PartialResult];

  it('needs at least one', () => {
    expect(() => mergePartials([])).toThrow('"partials" (list) did not come from countRange');
  });

  it('refuses two results of one range, also where only their counts differ', () => {
    const expected = [['partial/other-content', ['parts'], { from: 0, until: 150 }]];
    expect(codesOf(first, changed(first, { digest: 'f'.repeat(16) }))).toEqual(expected);
    expect(codesOf(first, changed(first, { groups: [] }))).toEqual(expected);
    expect(codesOf(changed(first, { groups: [] }), first, first)).toEqual(expected);
  });

  it('refuses ranges that overlap, also a short one far within a long one', () => {
    const whole = countOf(bytes);
    const inner = countOf(bytes, { from: 300, until: 310 });
    const overlap = (from: number, until: number, otherUntil: number) => [
      'partial/overlap',
      ['parts'],
      { from, until, otherFrom: 0, otherUntil },
    ];
    expect(codesOf(inner, first, whole)).toEqual([
      overlap(0, bytes.length, 150),
      overlap(300, 310, bytes.length),
    ]);
    expect(codesOf(whole, inner)).toEqual([overlap(300, 310, bytes.length)]);
    expect(codesOf(whole, first)).toEqual(codesOf(first, whole));
    const tail = countOf(bytes, { from: 200, until: bytes.length });
    expect(codesOf(whole, tail, inner)).toEqual([
      overlap(200, bytes.length, bytes.length),
      overlap(300, 310, bytes.length),
    ]);
    const later = countOf(bytes, { from: 400, until: 410 });
    expect(codesOf(later, whole, inner)).toEqual([
      overlap(300, 310, bytes.length),
      overlap(400, 410, bytes.length),
    ]);
  });

  it('names every field in which the questions differ', () => {
    const stranger = countOf(bytes, undefined, { inputId: 'other', groupedBy: 'else' });
    expect(codesOf(first, stranger).slice(0, 2)).toEqual([
      ['partial/other-identity', ['identity', 'inputId'], { field: 'inputId' }],
      ['partial/other-identity', ['identity', 'groupedBy'], { field: 'groupedBy' }],
    ]);
  });

  it('gives lines of the file only while nothing before them is missing', () => {
    const file = bytesOf('x\n', lineOf('a-1', 20), 'y\n', lineOf('a-2', 20), 'z\n');
    const ends = [20, 200, 300];
    const [p0, p1, p2, p3] = partsOf(file, ends) as [
      PartialResult,
      PartialResult,
      PartialResult,
      PartialResult,
    ];
    const linesOf = (...some: readonly PartialResult[]) =>
      totalPartials(merge(...some)).refusals.map(({ lineNumber }) => lineNumber);
    expect(linesOf(p3, p2, p1, p0)).toEqual([1, 3, 5]);
    expect(linesOf(p0, p1, p3)).toEqual([1, 3, undefined]);
    expect(linesOf(p1, p2, p3)).toEqual([undefined, undefined]);
  });
});
