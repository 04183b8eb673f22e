import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../src/intake/assessments/read-evidence';
import { read, told } from './tables';

describe('the documents of a cell', () => {
  it.each([
    { cell: undefined, ids: [] },
    { cell: null, ids: [] },
    { cell: ' ', ids: [] },
    { cell: '-', ids: [] },
    { cell: 12, ids: ['12'] },
    { cell: 'BC 12', ids: ['BC 12'] },
    { cell: ' BC 12 ;QĐ 5', ids: ['BC 12', 'QĐ 5'] },
    { cell: 'BC 12;; \r\n\n BC 13\rBC 12;', ids: ['BC 12', 'BC 13'] },
  ])('$cell', ({ cell, ids }) => {
    const value = ids.map((id) => ({ id }));
    expect(readEvidence(cell)).toStrictEqual({ ok: true, value, warnings: [] });
  });

  it('are told where one of them is no id, once', () => {
    const read = readEvidence('BC 12; a\u0007b;a\u0007b');
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['input/wrong-format']);
  });
});

const header = ['unitId', 'criterion', 'result', 'evidence'];
const answersOf = (report: ReturnType<typeof read>) =>
  report.accepted.map(({ value: { results } }) => 'answers' in results && results.answers);

describe('what shows the results of an assessment', () => {
  const met = { kind: 'attested', status: 'met' };

  it('stands with each result that has any, each document once', () => {
    const report = read([
      header,
      ['w-1', 'premises', 'x', 'BC 1; BC 2'],
      ['w-1', 'TC1', 'x', 'BC 2; BC 3'],
      ['w-1', 'patrols', 'x', ''],
      ['w-2', 'patrols', 'x', 'BC 4'],
    ]);
    expect(answersOf(report)).toStrictEqual([
      [
        {
          criterionId: 'premises',
          answer: met,
          evidence: [{ id: 'BC 1' }, { id: 'BC 2' }, { id: 'BC 3' }],
        },
        { criterionId: 'patrols', answer: met },
      ],
      [{ criterionId: 'patrols', answer: met, evidence: [{ id: 'BC 4' }] }],
    ]);
    expect(report.accepted[0]?.value).not.toHaveProperty('gateAnswers');
  });

  it('is told in its row and column, also where the criterion is not known', () => {
    const report = read([
      header,
      ['w-1', 'premises', 'x', 'BC 1'],
      ['w-1', 'roads', 'x', 'a\u0007b'],
    ]);
    expect(told(report)).toEqual([
      '2||table/refused-with',
      '3|criterion|criterion/unknown',
      '3|evidence|input/wrong-format',
    ]);
  });

  it('of another set does not stand here', () => {
    const report = read([header, ['w-1', 'criterion-1', 'x', 'BC 1']]);
    expect(told(report)).toEqual(['2|result|criterion/unknown']);
  });

  it('may be nothing at all', () => {
    const report = read([header, ['w-1', 'premises', 'x', '']]);
    expect(answersOf(report)).toStrictEqual([[{ criterionId: 'premises', answer: met }]]);
  });
});
