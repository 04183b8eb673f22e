import type { Confidence, Provenance } from 'model-ward-rules';
import {
  allMustBeMet,
  criteriaSetCatalogue,
  type Figure,
  laterAreaWardCounts,
  levelAbolitionProvenance,
  maintenanceNotPublished,
  nationalWardCounts,
  publishedCases,
  publishedInstruments,
  publishedRoadmaps,
  publishedTargets,
  type Source,
  sources,
  wardCountProvenance,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

const grades: readonly Confidence[] = ['low', 'medium', 'high'];
const rank = (grade: Confidence | undefined): number =>
  grade === undefined ? Number.NaN : grades.indexOf(grade);
const sourceOf = (id: string): Source => {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`${id} is not among the sources.`);
  return source;
};

/** A newspaper and its supplement are one publisher: "Công an Nhân dân (An ninh thế giới)". */
const publisherOf = (id: string): string => sourceOf(id).publisher.replace(/ \(.*/u, '');

/** The highest grade that the definition allows what rests on these sources. */
function highestGrade(ids: readonly string[]): Confidence {
  const kinds = ids.map((id) => sourceOf(id).kind);
  if (kinds.some((kind) => kind.startsWith('official-'))) return 'high';
  if (new Set(ids.map(publisherOf)).size > 1) return 'high';
  return kinds.some((kind) => kind === 'news' || kind === 'data-set') ? 'medium' : 'low';
}

const areaCases = publishedCases.filter((one) => one.kind === 'area');
const figuresOf = (one: (typeof areaCases)[number]): readonly Figure[] =>
  Object.values(one.figures);

interface Datum {
  readonly id: string;
  readonly provenance: Provenance;
}

const data: readonly Datum[] = [
  ...criteriaSetCatalogue,
  ...criteriaSetCatalogue
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ id, provenance }) => (provenance === undefined ? [] : [{ id, provenance }])),
  allMustBeMet,
  maintenanceNotPublished,
  ...publishedTargets,
  ...publishedRoadmaps,
  ...publishedCases,
  ...publishedInstruments,
  ...nationalWardCounts.map(({ on, provenance }) => ({ id: on, provenance })),
  ...laterAreaWardCounts.map(({ on, provenance }) => ({ id: on, provenance })),
  { id: 'ward counts', provenance: wardCountProvenance },
  { id: 'abolitions', provenance: levelAbolitionProvenance },
];

describe('the grade of what is published', () => {
  it.each(data)('$id: as its sources allow; lower only with a note', ({ id, provenance }) => {
    const { confidence, origin, note, sources: ids } = provenance;
    const highest = origin === 'inferred' ? 'medium' : highestGrade(ids);
    const ofCase = areaCases.find((one) => one.id === id);
    expect(ids).not.toHaveLength(0);
    expect(rank(confidence)).toBeLessThanOrEqual(rank(highest));
    if (note === undefined && ofCase === undefined) expect(confidence).toBe(highest);
  });

  it.each(areaCases)('$id: each figure has its own sources and their grade', (one) => {
    const { confidence, note, sources: ids } = one.provenance;
    for (const figure of figuresOf(one)) {
      expect(figure.sources).not.toHaveLength(0);
      expect(rank(figure.confidence)).toBeLessThanOrEqual(rank(highestGrade(figure.sources)));
      if (note === undefined) expect(figure.confidence).toBe(highestGrade(figure.sources));
    }
    const lowest = Math.min(...figuresOf(one).map((figure) => rank(figure.confidence)));
    expect(rank(confidence)).toBe(lowest);
    expect(new Set(figuresOf(one).flatMap((figure) => figure.sources))).toEqual(new Set(ids));
  });

  it.each(areaCases)('$id: a set is named where its number of criteria is given', (one) => {
    const set = criteriaSetCatalogue.find(({ id }) => id === one.criteriaSet?.id);
    expect(one.figures.criteriaCount?.value).toBe(set?.criteria.length);
  });

  it('the day of an instrument is no surer than its number', () => {
    for (const { issuedOnConfidence, provenance } of publishedInstruments) {
      expect(rank(issuedOnConfidence)).toBeLessThanOrEqual(rank(provenance.confidence));
    }
  });
});

describe('the sources', () => {
  const cited = new Set(data.flatMap(({ provenance }) => provenance.sources));

  it('are listed once, each cited by something, and nothing else is cited', () => {
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !cited.has(id))).toEqual([]);
    expect([...cited].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(sources)('$id is found by its locator', ({ locator, publishedOn }) => {
    expect(faultOfLocator(locator, publishedOn)).toBeUndefined();
  });

  it.each([
    ['a number alone', 'plo.vn post766177'],
    ['a description', 'the newspaper Pháp luật & Xã hội, article of 26/04/2024'],
    ['a site alone', 'https://plo.vn/'],
    ['no words to search for', 'plo.vn, 12/2023'],
    ['one short word', 'plo.vn, 12/2023; tìm: "172"'],
    ['another day than its own', 'plo.vn, 11/2023; tìm: "công an phường điển hình"'],
    ['a name without a site', 'Báo Cần Thơ, 12/2023; tìm: "công an phường điển hình"'],
  ])('%s is no locator', (_, locator) => {
    expect(faultOfLocator(locator, '2023-12')).toBeTypeOf('string');
  });
});

describe('the targets of areas that changed on 01/07/2025, before they are due', () => {
  const changed = publishedTargets.filter(
    ({ areaNames, dueYear }) => areaNames !== undefined && dueYear >= 2025,
  );

  it.each(changed)('$id says so', ({ provenance }) => {
    expect(provenance.note?.vi).toContain('01/07/2025');
    expect(provenance.note?.en).toContain('2025-07-01');
  });

  it('are those of provinces that ended, and of areas that took others in', () => {
    const ended = changed.filter(({ provenance }) => provenance.note?.en?.includes('ended on'));
    expect(new Set(ended.flatMap(({ areaNames = [] }) => areaNames))).toEqual(
      new Set(['Phú Yên', 'Quảng Nam', 'Bà Rịa - Vũng Tàu', 'Cần Thơ']),
    );
  });
});

describe('the texts of what is published', () => {
  it('write percentages without a blank, and every minimum with its "trở lên"', () => {
    const texts = JSON.stringify([...data, ...sources]);
    expect(texts).not.toMatch(/\d %/u);
    const minima = publishedTargets.filter(({ rule }) => rule.kind === 'share-of-units');
    for (const { name } of minima) expect(name.vi).toMatch(/từ \d+% .*trở lên/u);
  });
});

/** A full address; or a site, the day and words to search for. */
function faultOfLocator(locator: string, publishedOn = ''): string | undefined {
  if (/^https?:\/\/[^/\s]+\.[a-z]+\/\S{6,}$/u.test(locator)) return undefined;
  const [, day, words = ''] =
    /^(?:[a-z0-9-]+\.)+[a-z]+, ([\d/]+); tìm: ((?:"[^"]+" ?)+)(?:\(bài \S+\))?$/u.exec(locator) ??
    [];
  if (day === undefined) return 'neither a full address, nor a site, a day and words to search for';
  if (publishedOn !== '' && day.split('/').reverse().join('-') !== publishedOn)
    return 'another day';
  return words.length < 20 ? 'too few words to search for' : undefined;
}
