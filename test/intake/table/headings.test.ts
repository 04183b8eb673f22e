import { describe, expect, it } from 'vitest';
import { followHeadings } from '../../../src/intake/table/headings';
import { sayingOf } from '../../../src/intake/table/saying';
import type { Heading, TableKind } from '../../../src/intake/table/table';
import type { SectionMeaning } from '../../../src/intake/table/table-options';

const kind: TableKind = {
  columns: [],
  isCell: () => false,
  isArea: (text) => ['Quận 1', 'quận 1', 'quận 2'].includes(text),
};
const heading = (text: string): Heading => ({ text, rowNumber: 1, saying: sayingOf(text) });

/** What stands around the rows below some headings. */
const below = (
  headings: readonly string[],
  {
    titles = [],
    footers = [],
    sections,
  }: {
    readonly titles?: readonly string[];
    readonly footers?: readonly string[];
    readonly sections?: readonly SectionMeaning[];
  } = {},
) => {
  const trail = followHeadings(titles.map(heading), footers.map(heading), sections, kind);
  for (const text of headings) trail.pass(heading(text));
  const { headings: around, meaning } = trail.surroundings();
  return {
    around: around.map(({ text }) => text),
    meaning,
    unexplained: trail.unexplained()?.text,
  };
};

describe('the texts around a row', () => {
  it.each([
    { headings: [], around: [] },
    { headings: ['Quận 1'], around: [] },
    { headings: ['Dự kiến'], around: ['Dự kiến'] },
    { headings: ['Dự kiến', 'Quận 1'], around: ['Dự kiến'] },
    { headings: ['Dự kiến', 'Thu hồi'], around: ['Thu hồi'] },
    { headings: ['Dự kiến', 'Chính thức'], around: [] },
    { headings: ['Chính thức', 'Dự kiến'], around: ['Dự kiến'] },
    { headings: ['Năm 2024', 'Năm 2025'], around: ['Năm 2025'] },
    { headings: ['Năm 2024', 'Quận 1'], around: ['Năm 2024'] },
    { headings: ['20 tiêu chí', '22 tiêu chí'], around: ['22 tiêu chí'] },
    { headings: ['20 tiêu chí', 'Quận 1'], around: ['20 tiêu chí'] },
    { headings: ['Dự kiến 2024, 20 tiêu chí'], around: ['Dự kiến 2024, 20 tiêu chí'] },
    {
      headings: ['22 tiêu chí', 'Năm 2024', 'Thu hồi'],
      around: ['Thu hồi', 'Năm 2024', '22 tiêu chí'],
    },
  ])('below $headings are $around', ({ headings, around }) => {
    expect(below(headings).around).toEqual(around);
  });

  it('are those above all rows that say anything, and those below that doubt anything', () => {
    const titles = ['Báo cáo', 'Năm 2024', '22 tiêu chí', 'Dự kiến'];
    const footers = ['Năm 2023', '20 tiêu chí', 'Bị hủy'];
    expect(below([], { titles, footers }).around).toEqual([
      'Năm 2024',
      '22 tiêu chí',
      'Dự kiến',
      'Bị hủy',
    ]);
    expect(below(['Năm 2025'], { titles, footers }).around).toEqual([
      'Năm 2024',
      '22 tiêu chí',
      'Dự kiến',
      'Bị hủy',
      'Năm 2025',
    ]);
  });
});

describe('what headings mean', () => {
  const sections = ['area', 'basis', 'assessmentYear'] as const;

  it.each([
    { text: 'Quận 1', meaning: { area: 'Quận 1' } },
    { text: 'QUẬN 1:', meaning: { area: 'quận 1' } },
    { text: 'II. Quận 2 (12 phường)', meaning: { area: 'quận 2' } },
    { text: '3) Quận 2', meaning: { area: 'quận 2' } },
    { text: 'a - Quận 2', meaning: { area: 'quận 2' } },
    { text: 'Quận 3', meaning: {} },
    { text: 'Dự kiến', meaning: { basis: 'projected' } },
    { text: 'Chính thức', meaning: { basis: 'confirmed' } },
    { text: 'Dự kiến, chính thức', meaning: {} },
    { text: 'Năm 2024', meaning: { assessmentYear: 2024 } },
    { text: 'Năm 2023 và 2024', meaning: {} },
    { text: '2021-2025', meaning: {} },
    { text: 'Dự kiến năm 2025', meaning: { basis: 'projected', assessmentYear: 2025 } },
  ])('$text: $meaning', ({ text, meaning }) => {
    expect(below([text], { sections }).meaning).toStrictEqual(meaning);
    expect(below([], { titles: [text], sections }).meaning).toStrictEqual(meaning);
  });

  it('is only what an option says', () => {
    const text = 'Dự kiến năm 2025';
    expect(below(['Quận 1', text]).meaning).toStrictEqual({});
    expect(below(['Quận 1', text], { sections: ['area'] }).meaning).toStrictEqual({
      area: 'Quận 1',
    });
    expect(below([text], { sections: ['basis'] }).meaning).toStrictEqual({ basis: 'projected' });
  });

  it('stays until another heading says the same of something else', () => {
    expect(below(['Quận 1', 'Năm 2024', 'Quận 2'], { sections }).meaning).toStrictEqual({
      area: 'Quận 2'.toLowerCase(),
      assessmentYear: 2024,
    });
  });
});

describe('a heading that nobody explains', () => {
  it.each([
    { sections: undefined, headings: ['Quận 1'], unexplained: 'Quận 1' },
    { sections: [], headings: ['Quận 1'], unexplained: undefined },
    { sections: ['area'], headings: ['Quận 1'], unexplained: undefined },
    { sections: ['area'], headings: ['Quận 3'], unexplained: 'Quận 3' },
    { sections: ['area'], headings: ['Quận 3', 'Quận 1'], unexplained: undefined },
    { sections: ['area'], headings: ['Quận 1', 'Quận 3'], unexplained: 'Quận 3' },
    { sections: ['area'], headings: [], unexplained: undefined },
  ] as const)('with $sections below $headings is $unexplained', (one) => {
    const { sections, headings, unexplained } = one;
    expect(below(headings, sections === undefined ? {} : { sections }).unexplained).toBe(
      unexplained,
    );
  });
});
