import { readdirSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../docs/pages';
import { readSourceFiles } from '../source-files';
import { apart, floors, isOf } from './floors';
import { readRecord, tableOf, withTable } from './record';
import { sampleOf } from './sample';
import { scoreOf } from './score';

const testFiles = readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' }).filter(
  (path) => !path.includes('node_modules'),
);
const paths = readSourceFiles().map(({ path }) => path);

describe('floors', () => {
  it('hold every file of the code once, unless it is said why not', () => {
    const wrong = paths.filter((path) => {
      const count = floors.filter((floor) => isOf(floor, path)).length;
      return count !== (apart.some(({ code }) => matchesGlob(path, code)) ? 0 : 1);
    });
    expect(wrong).toEqual([]);
  });

  it.each(floors)('$name has tests, and code to change', ({ tests, code }) => {
    for (const glob of tests) {
      expect(testFiles.some((path) => matchesGlob(path, glob))).toBe(true);
    }
    expect(paths.some((path) => isOf({ name: '', code, tests }, path))).toBe(true);
  });
});

describe('tests of a floor', () => {
  it('compare what they counted with how many cases there were, since a mutant is tried on 200 at most', () => {
    const ofFloors = testFiles.filter((path) =>
      floors.some(({ tests }) => tests.some((glob) => matchesGlob(path, glob))),
    );
    const absolute = ofFloors.filter((path) => {
      const text = readFileSync(`${root}/test/${path}`, 'utf8');
      return /Count\)\.toBeGreaterThan(OrEqual)?\([\d_]{3,}\)/.test(text);
    });
    expect(absolute).toEqual([]);
  });
});

describe('a night', () => {
  const mutants = Array.from({ length: 1_000 }, (_, index) => ({
    id: String(index),
    place: `a/file-${index % 7}.ts:${index}:${index % 40}`,
    mutator: 'ConditionalExpression',
    replacement: String(index % 2 === 0),
  }));

  it('tries as many as the budget allows, and all nights together try each mutant once', () => {
    const nights = Array.from({ length: 10 }, (_, night) => sampleOf(mutants, 100, night));
    expect(nights.map((sample) => sample.length)).toEqual(nights.map(() => 100));
    const tried = nights.flat().map(({ id }) => id);
    expect(new Set(tried).size).toBe(mutants.length);
    expect(sampleOf(mutants, 100, 12)).toEqual(nights[2]);
  });

  it('tries some of every file', () => {
    const files = sampleOf(mutants, 100, 3).map(({ place }) => place.split(':')[0]);
    expect(new Set(files).size).toBe(7);
  });

  it('tries all of a small floor', () => {
    expect(sampleOf(mutants, Number.POSITIVE_INFINITY, 5)).toHaveLength(mutants.length);
  });
});

describe('the score', () => {
  const result = {
    floor: 'a',
    mutantCount: 1_000,
    triedCount: 100,
    foundCount: 97,
    survivedCount: 2,
    notReachedCount: 1,
    leftCount: 0,
  };

  it('of a sample has the margin of Wilson', () => {
    const { percent, fromPercent, toPercent } = scoreOf(result);
    expect(percent).toBeCloseTo(97, 6);
    expect(fromPercent).toBeCloseTo(91.55, 2);
    expect(toPercent).toBeCloseTo(98.97, 2);
  });

  it('of a whole floor lies between what it is if all that are left survive, and if all are found', () => {
    const whole = scoreOf({ ...result, mutantCount: 100 });
    expect([whole.fromPercent, whole.toPercent]).toEqual([97, 97]);
    const { percent, fromPercent, toPercent } = scoreOf({
      ...result,
      ...{ mutantCount: 125, leftCount: 25 },
    });
    expect([percent, fromPercent, toPercent]).toEqual([97, 77.6, 97.6]);
    expect(scoreOf({ ...result, mutantCount: 0, triedCount: 0, foundCount: 0 }).percent).toBe(100);
  });

  it('is told in the row of the floor', () => {
    expect(tableOf([result]).split('\n')[2]).toBe(
      '| `a` | 1000 | 100 | 97 | 2 | 1 | 0 | 97.0 % | 91.5 to 99.0 % |',
    );
  });
});

it('the page has the table of the last run', () => {
  const page = readFileSync(`${root}/docs/mutants-that-survive.md`, 'utf8');
  expect(withTable(page, readRecord())).toBe(page);
});
