import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatDay, formatNumber, type Locale } from 'model-ward-rules/explanation';
import {
  criteriaSetCatalogue,
  nationalWardCounts,
  publishedCases,
  publishedTargets,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { buildPictures } from '../../docs/pictures/build';
import { chartPictures } from '../../docs/pictures/chart-pictures';
import { floorsOf } from '../../docs/pictures/floors';
import { pictures } from '../../docs/pictures/pictures';
import { isOneMoreKnown, latticeNodes } from '../../docs/pictures/verdict-lattice';
import { readSourceFiles } from '../source-files';
import { faultOf, textsOf } from './well-formed';

const drawn = (name: string, locale: Locale): string => pictures[name]?.(locale) ?? '';
const countOf = (svg: string, part: string): number => svg.split(part).length - 1;

describe.each(Object.keys(pictures))('%s', (name) => {
  it.each(['vi', 'en'] as const)('is well-formed and tells what it shows, in %s', (locale) => {
    const svg = drawn(name, locale);
    expect(faultOf(svg.trimEnd())).toBeUndefined();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*role="img"/);
    expect(svg).toMatch(/<title id="title">[^<]+<\/title><desc id="description">[^<]+\.<\/desc>/);
    expect(svg).toContain(`lang="${locale}" aria-labelledby="title description"`);
    expect(svg).toContain('@media(prefers-color-scheme:dark)');
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object|url\(|href/);
  });

  it('is the same each time, and not the same in the other language', () => {
    expect(drawn(name, 'vi')).toBe(drawn(name, 'vi'));
    expect(drawn(name, 'vi')).not.toBe(drawn(name, 'en'));
  });

  it('stays within its frame', () => {
    const svg = drawn(name, 'vi');
    const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
    for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
    }
  });
});

describe('timeline', () => {
  it.each(['vi', 'en'] as const)('shows every set, target, case and ward count in %s', (locale) => {
    const texts = textsOf(drawn('timeline', locale));
    const named = [...criteriaSetCatalogue, ...publishedTargets].map(
      ({ name }) => name[locale] ?? name.vi,
    );
    expect(texts).toEqual(expect.arrayContaining(named));
    expect(texts).toEqual(
      expect.arrayContaining(publishedCases.map(({ place, year }) => `${place}, ${year}`)),
    );
    for (const { on, wardCount: unitCount } of nationalWardCounts) {
      const start = `${formatDay(on, locale)}: ${formatNumber(unitCount, locale)} `;
      expect(texts.filter((text) => text.startsWith(start))).toHaveLength(1);
    }
  });

  it('marks each of them at the axis', () => {
    const svg = drawn('timeline', 'vi');
    const certainYears = criteriaSetCatalogue.flatMap(
      ({ certainForYears = [] }) => certainForYears,
    );
    expect(countOf(svg, 'class="accent"')).toBe(certainYears.length);
    expect(countOf(svg, 'class="bad"')).toBe(publishedTargets.length);
    expect(countOf(svg, 'class="area"')).toBe(publishedCases.length);
    const days = publishedCases.flatMap((one) =>
      one.kind === 'area' ? [one.decidedOn ?? one.announcedOn].filter(Boolean) : [],
    );
    expect(countOf(svg, 'class="good"')).toBe(days.length);
    // Sources name the set of 22 for 2023 too, a year of which it is not certain.
    expect(countOf(svg, 'class="ring"')).toBe(1);
    expect(/<polyline points="([^"]*)"/.exec(svg)?.[1]?.split(' ')).toHaveLength(
      2 * nationalWardCounts.length,
    );
  });
});

describe('verdict-lattice', () => {
  it('holds every outcome of two criteria once, judged', () => {
    expect(new Set(latticeNodes.map(({ statuses }) => statuses.join()))).toHaveProperty('size', 16);
    const outcomeOf = (...statuses: readonly string[]): string | undefined =>
      latticeNodes.find((node) => node.statuses.join() === statuses.join())?.outcome;
    expect(outcomeOf('met', 'met')).toBe('eligible');
    expect(outcomeOf('met', 'not-applicable')).toBe('eligible');
    expect(outcomeOf('unknown', 'not-met')).toBe('not-eligible');
    expect(outcomeOf('met', 'unknown')).toBe('undetermined');
    expect(outcomeOf('not-applicable', 'not-applicable')).toBe('undetermined');
  });

  it('draws a line for each criterion more that is known', () => {
    expect(countOf(drawn('verdict-lattice', 'vi'), '<line ')).toBe(6 + 2 * 9);
  });

  it('never overturns a verdict on the way up', () => {
    for (const lower of latticeNodes.filter(({ outcome }) => outcome !== 'undetermined')) {
      for (const upper of latticeNodes.filter((node) => isOneMoreKnown(lower, node))) {
        expect(upper.outcome).toBe(lower.outcome);
      }
    }
  });

  it('colours every outcome by its verdict', () => {
    const svg = drawn('verdict-lattice', 'vi');
    const drawnAs = { eligible: 'good', 'not-eligible': 'bad', undetermined: 'open' } as const;
    for (const [outcome, name] of Object.entries(drawnAs)) {
      const nodes = latticeNodes.filter((node) => node.outcome === outcome);
      expect(countOf(svg, `class="box-${name}"`)).toBe(nodes.length);
    }
  });
});

describe('data-flow', () => {
  const files = readSourceFiles();
  const floors = floorsOf(files);

  it('puts every folder of the sources above all that it uses', () => {
    const names = floors.map(({ name }) => name);
    const folders = files.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0]] : []));
    expect([...names].sort()).toEqual([...new Set(folders)].sort());
    expect(floors[0]).toMatchObject({ name: 'foundation', existsOn: [] });
    for (const { name, existsOn } of floors) {
      for (const other of existsOn) expect(names.indexOf(other)).toBeLessThan(names.indexOf(name));
    }
    expect(textsOf(drawn('data-flow', 'vi'))).toEqual(expect.arrayContaining(names));
  });

  it('shows the functions of the way from an input to a verdict', () => {
    const texts = textsOf(drawn('data-flow', 'en'));
    for (const name of [
      'parseAssessment',
      'checkAssessment',
      'evaluateAssessment',
      'decideEligibility',
      'rollUpUnits',
      'measureTarget',
    ]) {
      expect(texts).toContain(name);
    }
    expect(texts.filter((text) => /^and \d+ more$/.test(text)).length).toBeGreaterThan(0);
  });

  it('leaves out what a floor reaches through another one', () => {
    const file = (path: string, ...imports: readonly string[]): (typeof files)[number] => ({
      path,
      text: path === 'index.ts' ? "export { doA, type B } from './a/do-a';" : '',
      imports,
    });
    expect(
      floorsOf([
        file('index.ts', 'a/do-a.ts'),
        file('a/do-a.ts', 'zod', 'a/x.ts', 'b/x.ts', 'c/x.ts'),
        file('b/x.ts', 'c/x.ts'),
        file('c/x.ts'),
      ]),
    ).toEqual([
      { name: 'c', functions: [], existsOn: [] },
      { name: 'b', functions: [], existsOn: ['c'] },
      { name: 'a', functions: ['doA'], existsOn: ['b'] },
    ]);
  });
});

describe('the build', () => {
  it('writes every picture in both languages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    try {
      await buildPictures(join(folder, 'pictures'));
      const names = [
        ...Object.keys(pictures).flatMap((name) => [`${name}.en.svg`, `${name}.vi.svg`]),
        ...Object.keys(chartPictures).flatMap((name) =>
          ['en.narrow', 'en.wide', 'vi.narrow', 'vi.wide'].map((size) => `${name}.${size}.svg`),
        ),
      ];
      expect(readdirSync(join(folder, 'pictures')).sort()).toEqual(names.sort());
      expect(readFileSync(join(folder, 'pictures', 'timeline.vi.svg'), 'utf8')).toBe(
        drawn('timeline', 'vi'),
      );
      expect(readFileSync(join(folder, 'pictures', 'pace-course.en.wide.svg'), 'utf8')).toBe(
        chartPictures['pace-course']?.('en').svg.wide,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the check for XML', () => {
  it.each([
    { xml: '<a><b/>text</a>', fault: undefined },
    { xml: '<a><b></a>', fault: '</a> closes what is not open' },
    { xml: '<a>', fault: 'a left open' },
    { xml: '<a b="1" b="2"/>', fault: 'an attribute twice in <a b="1" b="2"/>' },
    { xml: '<a>x & y</a>', fault: 'a loose ampersand in x & y' },
    { xml: '<a b=1/>', fault: 'no token at <a b=1/>' },
  ])('tells of $xml: $fault', ({ xml, fault }) => {
    expect(faultOf(xml)).toBe(fault);
  });
});
