import { orThrow, parseRecognitionPolicy } from 'model-ward-rules';
import { allMustBeMet } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { read, told } from './tables';

const header = ['unitId', 'Nội dung', 'Tự đánh giá', 'Kết quả', 'assessedOn'];
const stage = 'provincial-review';

/** Whose assessments were accepted, and at which stage. */
const stagesIn = ({ accepted }: ReturnType<typeof read>) =>
  accepted.map(({ value: { unitId, stage } }) => `${unitId} ${stage}`);

const rowsAndParams = ({ rejected }: ReturnType<typeof read>) =>
  rejected.flatMap(({ rowNumber, issues }) =>
    issues
      .filter(({ issue }) => issue.code === 'table/refused-with')
      .map(({ issue }) => [rowNumber, issue.path, issue.params]),
  );

describe('results at two stages', () => {
  it('make no assessment of a stage at which nothing was said yet', () => {
    const report = read(
      [
        header,
        ['w-1', 'premises', 'x', '', ''],
        ['w-2', 'premises', 'x', '', ''],
        ['w-3', 'premises', '', 'x', ''],
      ],
      { stage },
    );
    expect(stagesIn(report)).toEqual([
      'w-1 self-assessment',
      'w-2 self-assessment',
      `w-3 ${stage}`,
    ]);
  });

  it('make one assessment where no stage says anything', () => {
    const report = read(
      [
        header,
        ['w-1', 'premises', 'x', 'x', ''],
        ['w-2', 'premises', '', '', ''],
        ['w-3', 'premises', '', '', ''],
      ],
      { stage },
    );
    expect(stagesIn(report)).toEqual([
      'w-1 self-assessment',
      `w-1 ${stage}`,
      'w-2 self-assessment',
      'w-3 self-assessment',
    ]);
  });

  it('may be of a gate alone', () => {
    const gates = [{ id: 'calm', requirement: { kind: 'attested' } }];
    const recognitionPolicy = orThrow(
      parseRecognitionPolicy({
        ...allMustBeMet,
        id: 'example',
        assessable: gates,
        provenance: { origin: 'host', sources: ['example'] },
      }),
    );
    const report = read([header, ['w-1', 'gate:calm', 'x', '', '']], { stage, recognitionPolicy });
    expect(stagesIn(report)).toEqual(['w-1 self-assessment']);
    const both = read([header, ['w-1', 'gate:calm', 'x', 'x', '']], { stage, recognitionPolicy });
    expect(stagesIn(both)).toEqual(['w-1 self-assessment', `w-1 ${stage}`]);
  });

  it('are told once what both say of a row, and each what it alone says', () => {
    const report = read(
      [
        [...header, 'evidence'],
        ['w-1', 'premises', '??', '!!', '', 'a\u0007b'],
        ['w-2', 'roads', 'x', 'x', '', ''],
      ],
      { stage },
    );
    expect(told(report)).toEqual([
      '2|Tự đánh giá|status/unreadable',
      '2|evidence|input/wrong-format',
      '2|Kết quả|status/unreadable',
      '3|Nội dung|criterion/unknown',
    ]);
  });

  it('are refused with a row that is refused at the other, which keeps what was told of it', () => {
    const report = read(
      [
        header,
        ['w-1', 'premises', 'x', 'x', ''],
        ['w-1', 'TC1', 'x', '', ''],
        ['w-1', 'patrols', 'x', '??', ''],
        ['w-1', 'training', 'x', 'x', ''],
        ['w-2', 'premises', 'x', 'x', ''],
      ],
      { stage },
    );
    expect(told(report).filter((one) => !one.startsWith('6'))).toEqual([
      '2||table/refused-with',
      '3||table/refused-with',
      '4|Kết quả|status/unreadable',
      '5||table/refused-with',
    ]);
    expect(rowsAndParams(report)).toEqual(
      [2, 3, 5].map((row) => [row, [row - 1], { rowNumbers: [4] }]),
    );
    expect(stagesIn(report)).toEqual(['w-2 self-assessment', `w-2 ${stage}`]);
  });

  it('are refused with rows that were reviewed at another stage, and keep the warnings of their own rows', () => {
    const report = read(
      [
        [...header, 'Cấp đánh giá'],
        ['w-1', 'premises', 'x', '??', '', stage],
        ['w-1', 'TC1', 'x', 'x', '', 'district-appraisal'],
        ['w-1', 'TC1', 'x', 'x', '', 'district-appraisal'],
      ],
      { stage },
    );
    expect(rowsAndParams(report)).toEqual([
      [3, [2], { rowNumbers: [2] }],
      [4, [3], { rowNumbers: [2] }],
    ]);
    expect(told(report)).toEqual([
      '2|Kết quả|status/unreadable',
      '3|Tự đánh giá|criterion/repeated',
      '3||table/refused-with',
      '4|Tự đánh giá|criterion/repeated',
      '4||table/refused-with',
    ]);
  });
});
