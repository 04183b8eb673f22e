import { describe, expect, it } from 'vitest';
import { type Doubt, sayingOf } from '../../../src/intake/table/saying';

const said = (text: string) => {
  const { doubts, isConfirmed } = sayingOf(text);
  return [...doubts, ...(isConfirmed ? ['confirmed'] : [])];
};

const words: Readonly<Record<Doubt | 'confirmed', readonly string[]>> = {
  projected: [
    'dự kiến',
    'DỰ KIẾN ĐẠT',
    'số liệu dự kiến',
    '(dự kiến)',
    'ước đạt',
    'ước thực hiện năm',
    'projected',
    'expected',
    'du kien',
    'Du Kien dat',
  ],
  revoked: ['thu hồi', 'đề nghị thu hồi.', 'revoked', 'thu hoi'],
  cancelled: ['hủy', 'huỷ', 'bị hủy', 'cancelled', 'canceled'],
  withdrawn: ['rút', 'xin rút', 'rút hồ sơ', 'withdrawn'],
  'not-appraised': [
    'chưa thẩm định',
    'chưa được thẩm định',
    'chờ thẩm định',
    'chờ được thẩm định',
    'chưa xét',
    'chưa được xét',
    'chờ xét',
    'chờ được xét',
    'not appraised',
    'not yet appraised',
    'chua tham dinh',
    'chua duoc tham dinh',
    'cho tham dinh',
    'cho duoc tham dinh',
  ],
  confirmed: ['chính thức', 'Kết quả chính thức', 'confirmed'],
};

describe('what a text says', () => {
  it.each(
    Object.entries(words).flatMap(([word, texts]) => texts.map((text) => [word, text] as const)),
  )('%s: %j', (word, text) => {
    expect(said(text)).toEqual([word]);
    expect(said(text.normalize('NFD').toUpperCase())).toEqual([word]);
  });

  it.each([
    'dữ kiện',
    'dữ kiện dự báo',
    'rút kinh nghiệm',
    'rút ngắn',
    'rút gọn',
    'đã thẩm định',
    'đã xét',
    'huy chương',
    'dukien',
    'projectedly',
    'unexpected',
    'thu hồiX',
    'ước',
    'ước tính',
    'chua xet',
    'cho xet',
    'huy',
    'rut',
    '',
  ])('nothing: %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('may be several things, each once', () => {
    expect(said('Dự kiến đạt, dự kiến thu hồi; chính thức')).toEqual([
      'projected',
      'revoked',
      'confirmed',
    ]);
    expect(said('dự kiến, du kien')).toEqual(['projected']);
    expect(said('dữ kiện; du kien')).toEqual(['projected']);
  });
});

describe('the years that a text names', () => {
  const range = (from: number, to: number) => ({ from, to });

  it.each([
    ['Năm 2024', [range(2024, 2024)]],
    ['2024', [range(2024, 2024)]],
    ['năm 2023 và năm 2024', [range(2023, 2023), range(2024, 2024)]],
    ['giai đoạn 2021-2025', [range(2021, 2025)]],
    ['giai đoạn 2021 - 2025', [range(2021, 2025)]],
    ['từ 2021 đến 2025', [range(2021, 2025)]],
    ['từ 2021 đến năm 2025', [range(2021, 2025)]],
    ['từ 2021 đến hết năm 2025', [range(2021, 2025)]],
    ['2021 to 2025', [range(2021, 2025)]],
    ['2021-2025, năm 2026', [range(2021, 2025), range(2026, 2026)]],
    ['năm 2024.', [range(2024, 2024)]],
    ['(2024)', [range(2024, 2024)]],
    ['2199', [range(2199, 2199)]],
  ] as const)('%j', (text, years) => {
    expect(sayingOf(text).years).toEqual(years);
  });

  it.each([
    '1999',
    '2200',
    '20245',
    '12024',
    '12/2024',
    '2024/BC',
    'ngày 10/04/2024',
    '10-04-2024',
    '10.4.2024',
    '2024-04-10',
    'ngày 10 tháng 04 năm 2024',
    'ngày 1 tháng 4 năm 2024',
    '2024.5',
    '3.2024',
  ])('none in %j', (text) => {
    expect(sayingOf(text).years).toEqual([]);
  });
});

describe('the numbers of criteria that a text names', () => {
  it.each([
    ['22 tiêu chí', [22]],
    ['Bộ 20 tiêu chí và 22 tiêu chí', [20, 22]],
    ['theo 20 criteria', [20]],
    ['120 tiêu chí', [120]],
    ['7 TIÊU CHÍ', [7]],
    ['22 tieu chi', [22]],
  ] as const)('%j', (text, counts) => {
    expect(sayingOf(text).criteriaCounts).toEqual(counts);
  });

  it.each([
    '19/20 tiêu chí',
    '1.5 tiêu chí',
    '1,5 tiêu chí',
    '1234 tiêu chí',
    '22 tiêu chíx',
    'tiêu chí 22',
  ])('none in %j', (text) => {
    expect(sayingOf(text).criteriaCounts).toEqual([]);
  });
});
