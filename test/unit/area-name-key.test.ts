import { describe, expect, it } from 'vitest';
import { areaNameKey } from '../../src/unit/area-name-key';

describe('the names of provinces and districts are compared', () => {
  it.each([
    ['without the word for the level before them', 'Tỉnh Nghệ An', 'nghệ an'],
    ['with such a word where it stands inside', 'Kim Tỉnh Gia', 'kim tỉnh gia'],
    ['without punctuation, however much of it', '“TP. – Huế”', 'huế'],
    ['in full where they are mostly written short', 'TP.HCM', 'hồ chí minh'],
  ])('%s: %s', (_, name, key) => {
    expect(areaNameKey(name)).toBe(key);
  });
});
