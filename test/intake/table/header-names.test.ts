import type { Cell } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { headerNames } from '../../../src/intake/table/header-names';

const named = (...rows: readonly (readonly Cell[])[]): readonly string[] =>
  headerNames(rows).map(({ key, name, leaf }) => [key, name, leaf].filter(Boolean).join('|'));

describe('the names of columns', () => {
  it('are those of one row, without blanks around them', () => {
    expect(headerNames([[' Phường ', '', null, 7]])).toStrictEqual([
      { key: 0, name: 'Phường' },
      { key: 1 },
      { key: 2 },
      { key: 3, name: '7' },
    ]);
    expect(headerNames([])).toStrictEqual([]);
  });

  it('hold the group above them, which stands in the first of its cells', () => {
    expect(
      headerNames([
        ['Phường', 'Tiêu chí'],
        ['', '1', '2'],
      ]),
    ).toStrictEqual([
      { key: 0, name: 'Phường' },
      { key: 1, name: 'Tiêu chí 1', leaf: '1' },
      { key: 2, name: 'Tiêu chí 2', leaf: '2' },
    ]);
  });

  it('hold no group beyond a column that has no name below it', () => {
    expect(named(['A', '', '', ''], ['a', '', 'c', 'd'])).toEqual(
      ['|A a|a', '1', '2|c', '3|d'].map((text) => text.replace(/^\|/, '')),
    );
  });

  it('are no groups themselves where nothing stands below them', () => {
    expect(named(['A', 'STT', ''], ['a', '', 'c'])).toEqual(['A a|a', '1|STT', '2|c']);
    expect(named(['A', '', '', ''], ['', '', 'B', ''], ['x', '', '', 'z'])).toEqual([
      'A x|x',
      '1',
      '2|B',
      '3|z',
    ]);
  });

  it('hold the groups of groups', () => {
    expect(named(['A', '', ''], ['B', '', 'C'], ['x', 'y', 'z'])).toEqual([
      'A B x|x',
      '1|A B y|y',
      '2|A C z|z',
    ]);
  });

  it('end a group where another begins', () => {
    expect(named(['A', '', 'B', ''], ['w', 'x', 'y', 'z'])).toEqual([
      'A w|w',
      '1|A x|x',
      '2|B y|y',
      '3|B z|z',
    ]);
  });
});
