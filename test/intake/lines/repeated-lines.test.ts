import { readAssessmentLines, reportAssessmentLines } from 'model-ward-rules/intake';
import { criteriaSetCatalogue } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const line = (metCount: number, given: object = {}) => ({
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  results: { kind: 'tally', metCount, criteriaCount: 20 },
  ...given,
});

const report = (...lines: readonly object[]) => {
  const text = lines.map((one) => `${JSON.stringify(one)}\n`).join('');
  const bytes = new TextEncoder().encode(text);
  return reportAssessmentLines(readAssessmentLines(bytes, criteriaSetCatalogue));
};

describe('a ward that comes twice in a file of lines', () => {
  it('is told where both lines say the same, whoever made them', () => {
    const { accepted, stats } = report(
      line(20),
      line(20, { assessedBy: 'B' }),
      line(19, { unitId: 'b' }),
    );
    expect(
      accepted.map(({ lineNumber, warnings }) => [lineNumber, ...warnings.map(({ code }) => code)]),
    ).toEqual([[1], [2, 'line/repeated'], [3]]);
    expect(accepted[1]?.warnings[0]).toMatchObject({ path: [], params: { lineNumbers: [1, 2] } });
    expect(stats).toEqual({ receivedLineCount: 3, acceptedLineCount: 3, rejectedLineCount: 0 });
  });

  it('is refused in every line where they differ', () => {
    const { accepted, rejected, stats } = report(
      line(20),
      { unitId: 7 },
      line(19),
      line(20, { unitId: 'b' }),
    );
    expect(accepted.map(({ lineNumber }) => lineNumber)).toEqual([4]);
    expect(rejected.map(({ lineNumber, issues }) => [lineNumber, issues[0]?.code])).toEqual([
      [1, 'line/contradictory'],
      [2, 'input/wrong-type'],
      [3, 'line/contradictory'],
    ]);
    expect(rejected[2]?.issues[0]).toMatchObject({ path: [], params: { lineNumbers: [1, 3] } });
    expect(stats).toEqual({ receivedLineCount: 4, acceptedLineCount: 1, rejectedLineCount: 3 });
  });

  it.each([
    { stage: 'self-assessment' },
    { recordedOn: '2024-12-18' },
    { assessedOn: '2024-12-18' },
    { assessmentYear: 2023 },
    { basis: 'projected' },
  ])(
    'is another assessment with $stage $recordedOn $assessedOn $assessmentYear $basis',
    (given) => {
      expect(report(line(20), line(19, given)).accepted).toHaveLength(2);
    },
  );
});
