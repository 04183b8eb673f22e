import { describe, expect, it } from 'vitest';
import { drawBars } from '../../docs/drawing/draw-bars';
import { drawCourse } from '../../docs/drawing/draw-course';
import { drawStretches } from '../../docs/drawing/draw-stretches';
import { type DrawnNode, wrapped } from '../../docs/drawing/node';

const partsOf = (node: DrawnNode, name: string): readonly DrawnNode[] =>
  node.children.filter(
    (child): child is DrawnNode => typeof child === 'object' && child.attributes['class'] === name,
  );

const textsOf = (node: DrawnNode, name: string) =>
  partsOf(node, name).flatMap((one) => one.children);

describe('bars', () => {
  it('are to one scale, with what is due', () => {
    const bars = [
      { label: 'A', least: 5, most: 10, due: 7, counts: '5–10/7' },
      { label: 'B', least: 2, most: 2, due: null, counts: '2' },
    ];
    const picture = drawBars(bars, 304, 'says');
    expect(partsOf(picture, 'sure').map(({ attributes }) => attributes['width'])).toEqual([
      150, 60,
    ]);
    expect(partsOf(picture, 'open').map(({ attributes }) => attributes['width'])).toEqual([
      300, 60,
    ]);
    expect(partsOf(picture, 'due').map(({ attributes }) => attributes['x1'])).toEqual([211]);
    expect(textsOf(picture, 'name')).toEqual(['A: 5–10/7', 'B: 2']);
    expect(picture.attributes).toMatchObject({ width: 304, 'aria-label': 'says', role: 'img' });
  });

  it('have names on as many lines as they need, whole', () => {
    const label = 'Thành phố có tên dài đến mức không thể viết trên một dòng của một hình hẹp';
    const picture = drawBars([{ label, least: 0, most: 0, due: null, counts: '0' }], 200, '');
    expect(textsOf(picture, 'name').join(' ')).toBe(`${label}: 0`);
    expect(wrapped('a'.repeat(50), 100)).toEqual(['a'.repeat(50)]);
  });
});

describe('the course', () => {
  const years = (count: number, due: number | null) =>
    Array.from({ length: count }, (_, index) => ({
      year: 2023 + index,
      least: index,
      most: index + 2,
      due,
      counts: `${index}`,
    }));

  it('is a staircase up to what is due', () => {
    const picture = drawCourse(years(3, 4), 300, 'says');
    expect(partsOf(picture, 'course')[0]?.attributes['points']).toBe(
      '0,200 100,200 100,157.5 200,157.5 200,115 300,115',
    );
    expect(partsOf(picture, 'due dashed')[0]?.attributes['y1']).toBe(30);
    expect(textsOf(picture, 'year')).toEqual(['2023', '2024', '2025']);
  });

  it('leaves out years that have no room, never the last one', () => {
    const picture = drawCourse(years(38, null), 300, '');
    expect(textsOf(picture, 'year').at(-1)).toBe('2060');
    expect(textsOf(picture, 'year').length).toBeLessThanOrEqual(6);
    expect(partsOf(picture, 'due dashed')).toEqual([]);
    expect(partsOf(drawCourse([], 300, ''), 'due dashed')).toEqual([]);
  });
});

describe('stretches', () => {
  it('lie in their lanes, series below each other, over the years', () => {
    const picture = drawStretches(
      [
        { lane: 'no', series: 'then', from: '2022-01-01', end: '2024-01-01' },
        { lane: 'yes', series: 'then', from: '2024-01-01', end: '2026-01-01' },
        { lane: 'no', series: 'now', from: '2022-01-01', end: '2026-01-01' },
      ],
      400,
      'says',
    );
    expect(textsOf(picture, 'name')).toEqual(['no', 'yes']);
    expect(
      partsOf(picture, 'sure').map(({ attributes }) => [attributes['x'], attributes['width']]),
    ).toEqual([
      [0, 200],
      [200, 200],
    ]);
    expect(partsOf(picture, 'open').map(({ attributes }) => attributes['width'])).toEqual([400]);
    expect(textsOf(picture, 'year')).toEqual(['2022', '2023', '2024', '2025', '2026']);
  });

  it('keep a day visible, and leave out years that have no room', () => {
    const day = { lane: 'a', series: 'b', from: '1990-05-05', end: '1990-05-06' };
    const long = { lane: 'a', series: 'b', from: '1990-05-06', end: '2030-01-01' };
    const picture = drawStretches([day, long], 300, '');
    expect(partsOf(picture, 'sure')[0]?.attributes['width']).toBe(2);
    expect(textsOf(picture, 'year').length).toBeLessThanOrEqual(7);
    const many = ['1', '2', '3', '4', '5'].map((series) => ({ ...long, series }));
    expect(partsOf(drawStretches(many, 300, ''), 'sure')).toHaveLength(2);
    expect(drawStretches([{ ...day, end: day.from }], 300, '').children.length).toBeGreaterThan(0);
  });
});
