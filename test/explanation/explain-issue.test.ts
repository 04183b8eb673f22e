import {
  checkRecognitionRecords,
  orThrow,
  parseRecognitionHistory,
  parseTarget,
  parseUnitRegister,
  type Result,
} from 'model-ward-rules';
import { explainIssue, explainRemedy, type Locale } from 'model-ward-rules/explanation';
import { describe, expect, it } from 'vitest';

const told = (result: Result<unknown>, code: string, locale: Locale): readonly string[] => {
  const issues = result.ok ? result.warnings : result.issues;
  return issues
    .filter((issue) => issue.code === code)
    .flatMap((issue) => [explainIssue(issue, locale), explainRemedy(issue, locale)]);
};

const event = (kind: string, id: string, on: string) => ({ kind, id, on, forYear: 2023 });

/** A history of a ward that stands alone: what is wrong in itself, or with the register. */
const historyOf = (...events: readonly unknown[]) => {
  const parsed = parseRecognitionHistory({ unitId: 'ward-1', events });
  if (!parsed.ok || parsed.warnings.length > 0) return parsed;
  const units = [{ id: 'ward-1', name: 'A', level: 'ward' }];
  const register = orThrow(parseUnitRegister({ units, successions: [] }));
  return checkRecognitionRecords({ register, histories: [parsed.value] });
};

describe('explainIssue and explainRemedy', () => {
  it('write days as the language does, and as JSON where they are to be put into JSON', () => {
    const register = parseUnitRegister({
      units: [
        { id: 'a', name: 'A', level: 'ward', existsFrom: '2020-01-01' },
        { id: 'b', name: 'B', level: 'ward', existsFrom: '2020-01-01' },
      ],
      successions: [{ kind: 'rename', on: '2025-07-01', fromIds: ['a'], intoIds: ['b'] }],
    });
    expect(told(register, 'succession/unit-continues', 'vi')).toEqual([
      'Đơn vị "a" vẫn còn sau ngày 01/07/2025, nhưng không việc nào trong ngày cho biết đơn vị này tiếp tục tồn tại.',
      'Nếu đơn vị tiếp tục tồn tại thì ghi ở cả "fromIds" và "intoIds", nếu đã kết thúc thì ghi "endedOn": "2025-07-01".',
    ]);
    expect(told(register, 'succession/unit-already-existed', 'vi')[1]).toBe(
      'Nếu đơn vị tiếp tục tồn tại thì ghi ở cả "fromIds" và "intoIds", nếu mới lập thì ghi "existsFrom": "2025-07-01".',
    );
    expect(told(register, 'succession/unit-continues', 'en')).toEqual([
      'Unit "a" continues to exist after 2025-07-01, but no succession of that day continues it.',
      'Name the unit in "fromIds" and in "intoIds" if it continues, or put "endedOn": "2025-07-01" if it ends then.',
    ]);
    expect(told(register, 'succession/unit-already-existed', 'en')[1]).toBe(
      'Name the unit in "fromIds" and in "intoIds" if it continues, or put "existsFrom": "2025-07-01" if it begins then.',
    );
  });

  it.each([
    {
      code: 'history/repeated-event',
      events: [event('recognised', 'x', '2024-04-01'), event('recognised', 'y', '2024-04-01')],
      vi: 'Sự kiện "x" và "y" có nội dung như nhau.',
      en: 'Events "x" and "y" have the same content.',
    },
    {
      code: 'history/repeated-event',
      events: [event('recognised', 'x', '2024-04-01'), event('recognised', 'x', '2024-04-01')],
      vi: 'Hai sự kiện cùng mã "x" có nội dung như nhau.',
      en: 'Two events "x" have the same content.',
    },
    {
      code: 'history/contradictory-decisions',
      events: [event('recognised', 'x', '2024-04-01'), event('not-maintained', 'x', '2024-05-01')],
      vi: 'Hai sự kiện cùng mã "x" kết luận trái nhau về năm 2023.',
      en: 'Two events "x" contradict each other on 2023.',
    },
    {
      code: 'history/contradictory-decisions',
      events: [event('recognised', 'x', '2024-04-01'), event('not-maintained', 'y', '2024-05-01')],
      vi: 'Sự kiện "x" và "y" kết luận trái nhau về năm 2023.',
      en: 'Events "x" and "y" contradict each other on 2023.',
    },
    {
      code: 'history/before-recognition',
      events: [event('maintained', 'y', '2024-03-31'), event('recognised', 'x', '2024-04-01')],
      vi: 'Sự kiện "y" (duy trì, ngày 31/03/2024) nói về danh hiệu mãi đến ngày 01/04/2024 mới được công nhận (sự kiện "x").',
      en: 'Event "y" (maintained, 2024-03-31) concerns a title given only by event "x" on 2024-04-01.',
    },
    {
      code: 'history/after-end',
      events: [
        event('recognised', 'r', '2024-04-01'),
        { kind: 'revoked', id: 'x', on: '2024-05-01' },
        event('maintained', 'y', '2024-06-01'),
      ],
      vi: 'Sự kiện "y" (duy trì, ngày 01/06/2024) nói về danh hiệu đã bị chấm dứt ngày 01/05/2024 (sự kiện "x").',
      en: 'Event "y" (maintained, 2024-06-01) concerns a title that was ended by event "x" on 2024-05-01.',
    },
  ])('name two events apart, and not twice by one id: $en', ({ code, events, vi, en }) => {
    expect(told(historyOf(...events), code, 'vi')[0]).toBe(vi);
    expect(told(historyOf(...events), code, 'en')[0]).toBe(en);
  });

  it('say how a percentage is written that was perhaps given as a fraction', () => {
    const target = parseTarget({
      id: 'a',
      revision: 1,
      name: { vi: 'A' },
      level: 'province',
      rule: { kind: 'share-of-units', bound: 'at-least', percent: 0.3 },
      dueYear: 2026,
      provenance: { origin: 'host', sources: [] },
    });
    expect(told(target, 'percent/perhaps-a-fraction', 'vi')).toEqual([
      'Tỷ lệ ghi là 0.3, tức 0,3%, dưới 1%.',
      'Nếu ý là 30% thì ghi 30; nếu đúng là mức này thì giữ nguyên.',
    ]);
    expect(told(target, 'percent/perhaps-a-fraction', 'en')).toEqual([
      '0.3 means 0.3%, which is less than 1%.',
      'If 30% is meant, write 30; otherwise leave it as it is.',
    ]);
  });

  it('say of an empty text that it is empty', () => {
    const history = parseRecognitionHistory({ unitId: '', events: [] });
    expect(told(history, 'input/wrong-format', 'vi')[0]).toBe('Mục này để trống.');
    expect(told(history, 'input/wrong-format', 'en')[0]).toBe(
      'Expected a text in composed form (Unicode NFC), without control characters or blanks at its ends, but the text is empty.',
    );
    const blank = parseRecognitionHistory({ unitId: ' ', events: [] });
    expect(told(blank, 'input/wrong-format', 'vi')[0]).toBe('" " không đúng dạng quy định.');
    expect(told(blank, 'input/wrong-format', 'en')[0]).toBe(
      'Expected a text in composed form (Unicode NFC), without control characters or blanks at its ends, received " ".',
    );
  });

  it.each([
    ['override/of-tomorrow', 'error', 'Lỗi', 'the error'],
    ['tomorrow/new-concept', 'warning', 'Cảnh báo', 'the warning'],
    ['constructor/name', 'error', 'Lỗi', 'the error'],
  ] as const)('tell of %s, which a later version stored, its message', (code, severity, vi, en) => {
    const issue = { code, severity, path: [], params: {}, message: 'Something new.' } as never;
    expect(explainIssue(issue, 'vi')).toBe(
      `${vi} mã “${code}”, phiên bản này chưa có lời giải thích: Something new.`,
    );
    expect(explainRemedy(issue, 'vi')).toBe(
      'Cập nhật phiên bản mới hơn của gói phần mềm để xem lời giải thích của mã này.',
    );
    expect(explainIssue(issue, 'en')).toBe('Something new.');
    expect(explainRemedy(issue, 'en')).toBe(
      `Update the package: this version does not know ${en} code “${code}”.`,
    );
  });
});
