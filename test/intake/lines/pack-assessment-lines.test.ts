import fc from 'fast-check';
import type { CriteriaSet } from 'model-ward-rules';
import { packAssessments } from 'model-ward-rules/batch';
import {
  type PackLineOptions,
  packAssessmentLines,
  readAssessmentLines,
} from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { linesCase, rawLine } from '../../arbitraries/assessment-lines';
import { asOf } from '../../arbitraries/assessments';
import { attestedSet } from '../../arbitraries/criteria-sets';
import { dayAsked } from '../../arbitraries/entries';

const set = attestedSet(['never', 'free', 'never']);
const other: CriteriaSet = { ...attestedSet(2), id: 'other-set' as CriteriaSet['id'] };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (...statuses: readonly ('met' | 'not-met' | undefined)[]): string =>
  JSON.stringify(rawLine(set, statuses));

/** What the readers of one line and the packer of assessments give together. */
function packedOneByOne(
  bytes: Uint8Array,
  criteriaSet: CriteriaSet,
  { asOf: day, criteriaSets = [criteriaSet], ...options }: PackLineOptions,
) {
  const lines = [...readAssessmentLines(bytes, criteriaSets, options)];
  const accepted = lines.flatMap(({ lineNumber, result }) =>
    result.ok ? [{ lineNumber, value: result.value, warnings: result.warnings }] : [],
  );
  const rejected = lines.flatMap(({ lineNumber, result }) =>
    result.ok ? [] : [{ lineNumber, issues: result.issues }],
  );
  const stats = {
    receivedLineCount: lines.length,
    acceptedLineCount: accepted.length,
    rejectedLineCount: rejected.length,
  };
  const values = accepted.map(({ value }) => value);
  const inRows = accepted.filter(({ value }) => value.criteriaSet === criteriaSet);
  return {
    packed: packAssessments(criteriaSet, values, { asOf: day }),
    lineNumbers: Uint32Array.from(inRows, ({ lineNumber }) => lineNumber),
    warned: accepted
      .filter(({ warnings }) => warnings.length > 0)
      .map(({ lineNumber, warnings }) => ({ lineNumber, warnings })),
    rejected,
    stats,
  };
}

describe('packing lines', () => {
  it('gives rows, warnings and refused lines with the lines they stand on', () => {
    const lines = [json('met', 'not-met', 'met'), '', '{"unitId"', ` ${json('met')}`, json('met')];
    const { packed, lineNumbers, warned, rejected, stats } = packAssessmentLines(
      encode(lines.join('\n')),
      set,
      { asOf },
    );
    expect([...packed.known]).toEqual([0b111, 0b001, 0b001]);
    expect([...packed.met]).toEqual([0b101, 0b001, 0b001]);
    expect([...packed.notApplicable]).toEqual([0b000, 0b010, 0b010]);
    expect(packed.unitIds).toEqual(['ward-1', 'ward-1', 'ward-1']);
    expect([...packed.assessmentYears]).toEqual([2024, 2024, 2024]);
    expect([...packed.projected]).toEqual([0, 0, 0]);
    expect([...lineNumbers]).toEqual([1, 4, 5]);
    const warnings = [
      { code: 'criterion/unanswered', params: { ids: ['criterion-2', 'criterion-3'] } },
    ];
    expect(warned).toMatchObject([
      { lineNumber: 4, warnings },
      { lineNumber: 5, warnings },
    ]);
    expect(rejected).toMatchObject([{ lineNumber: 3, issues: [{ code: 'json/syntax' }] }]);
    expect(stats).toEqual({ receivedLineCount: 4, acceptedLineCount: 3, rejectedLineCount: 1 });
  });

  it('sets aside what was made against another set that the host knows', () => {
    const bytes = encode(`${JSON.stringify(rawLine(other, ['met', 'met']))}\n${json('met')}`);
    const known = packAssessmentLines(bytes, set, { asOf, criteriaSets: [other, set] });
    expect(known.packed.setAside).toMatchObject([{ criteriaSet: { id: 'other-set' } }]);
    expect([...known.lineNumbers]).toEqual([2]);
    expect(known.stats.acceptedLineCount).toBe(2);
    const unknown = packAssessmentLines(bytes, set, { asOf });
    expect(unknown.rejected).toMatchObject([
      { lineNumber: 1, issues: [{ code: 'criteria-set/unknown' }] },
    ]);
  });

  it('gives no row to a set that the host does not know, or that the line does not tell apart', () => {
    const later: CriteriaSet = { ...attestedSet(3), revision: 2 };
    const { id } = set;
    const bytes = encode(
      [json('met'), JSON.stringify({ ...rawLine(set, ['met']), criteriaSet: { id } })].join('\n'),
    );
    for (const criteriaSets of [[], [other], [later], [set, later], [later, set]]) {
      const options = { asOf, criteriaSets };
      expect(packAssessmentLines(bytes, set, options)).toStrictEqual(
        packedOneByOne(bytes, set, options),
      );
    }
  });

  it('keeps the limits of the host', () => {
    const bytes = encode(`${json('met', 'met', 'met')}\n${json('met')}`);
    const shallow = packAssessmentLines(bytes, set, { asOf, limits: { maxDepth: 4 } });
    expect(shallow.stats.rejectedLineCount).toBe(2);
    const short = packAssessmentLines(bytes, set, { asOf, maxLineBytes: json('met').length });
    expect(short.rejected).toMatchObject([{ lineNumber: 1, issues: [{ code: 'line/too-long' }] }]);
    expect([...short.lineNumbers]).toEqual([2]);
  });

  it.each([0, 1, 63, 64, 65, 128, 129, 300])('packs %i lines', (count) => {
    const lines = Array.from({ length: count }, (_, index) =>
      JSON.stringify({
        ...rawLine(set, index % 3 === 0 ? ['not-met', 'met'] : ['met', 'met', 'met']),
        unitId: `ward-${index}`,
        assessmentYear: 2000 + (index % 200),
        basis: index % 2 === 0 ? 'confirmed' : 'projected',
      }),
    );
    const bytes = encode(lines.join('\n'));
    const packed = packAssessmentLines(bytes, set, { asOf });
    expect(packed).toStrictEqual(packedOneByOne(bytes, set, { asOf }));
    expect(packed.packed.rowCount).toBe(count);
    expect(packed.packed.known).toHaveLength(count);
    expect(packed.packed.known.buffer.byteLength).toBe(4 * count);
    expect([...packed.packed.projected]).toEqual(lines.map((_, index) => index % 2));
  });

  it('reads chunks cut anywhere', () => {
    const bytes = encode(`${json('met')}\r\n{}\n${json('not-met', 'met')}`);
    const whole = packAssessmentLines(bytes, set, { asOf });
    for (const size of [1, 7, 100, 250]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(packAssessmentLines(chunks, set, { asOf })).toStrictEqual(whole);
    }
  });

  it('reads a line in which any byte is another as the reader of lines does', () => {
    const small = attestedSet(1);
    const line = encode(JSON.stringify(rawLine(small, ['met'])));
    const changed = Array.from(line, (_, at) =>
      [0x3a, 0x7f].map((other) => [...line.with(at, other), 0x0a]),
    );
    const bytes = Uint8Array.from(changed.flat(2));
    expect(packAssessmentLines(bytes, small, { asOf })).toStrictEqual(
      packedOneByOne(bytes, small, { asOf }),
    );
  });

  it('gives for every file what reading and packing give one by one', () => {
    const options = fc.record(
      {
        criteriaSets: fc.constant('both' as const),
        maxLineBytes: fc.constantFrom(150, 400),
        limits: fc.constantFrom({ maxDepth: 4 }, { maxItems: 30 }, {}),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        linesCase,
        dayAsked,
        options,
        ({ criteriaSet, bytes }, day, { criteriaSets, ...rest }) => {
          const known = criteriaSets === undefined ? {} : { criteriaSets: [criteriaSet, other] };
          const given: PackLineOptions = { asOf: day, ...rest, ...known };
          expect(packAssessmentLines(bytes, criteriaSet, given)).toStrictEqual(
            packedOneByOne(bytes, criteriaSet, given),
          );
        },
      ),
      { numRuns: 70 },
    );
  });
});
