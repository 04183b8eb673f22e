import { describe, expect, it } from 'vitest';
import { looseReadingsOf } from '../../../src/intake/name/name-readings';

const keysOf = (key: string): readonly string[] => [
  ...new Set(looseReadingsOf({ key }).map((reading) => reading.key)),
];

describe('the looser ways to take a name', () => {
  it.each([
    { key: 'an', keys: ['an'] },
    { key: 'an*', keys: ['an'] },
    { key: 'an. *', keys: ['an'] },
    { key: '*', keys: ['*'] },
    { key: 'hải sơn 1', keys: ['hải sơn 1', 'hải sơn i'] },
    { key: 'hải sơn 01*', keys: ['hải sơn 01', 'hải sơn 1', 'hải sơn i'] },
    { key: 'hải sơn i', keys: ['hải sơn i', 'hải sơn 1'] },
    { key: 'hải sơn 20', keys: ['hải sơn 20', 'hải sơn xx'] },
    { key: 'hải sơn 21', keys: ['hải sơn 21'] },
    { key: 'hải sơn iiii', keys: ['hải sơn iiii'] },
    { key: '1', keys: ['1'] },
  ])('of "$key" are $keys', ({ key, keys }) => {
    expect([...keysOf(key)].sort()).toEqual([...keys].sort());
  });

  it('keep the level that was said', () => {
    expect(looseReadingsOf({ key: 'an*', levels: ['ward'] })).toEqual([
      { key: 'an', levels: ['ward'] },
    ]);
  });
});
