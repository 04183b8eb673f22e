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

  it.each(sources)('$id has a locator: a full address, or a place and what to look for', (one) => {
    expect(one.locator).toMatch(/^https?:\/\/[^/]+\/\S+$|^\S.* \S+/u);
  });
});
