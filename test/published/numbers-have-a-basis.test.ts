import type { Provenance } from 'model-ward-rules';
import * as published from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';

/** What a rule says beside its numbers: its name, its edition, and where all that comes from. */
const apart = ['id', 'revision', 'name', 'provenance'];

/** Every number and every day in a rule. */
function figuresIn(value: unknown): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return /^(\d{4}-)?\d{2}-\d{2}$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    apart.includes(key) ? [] : figuresIn(part),
  );
}

interface Rule {
  readonly id: string;
  readonly revision: number;
  readonly provenance: Provenance;
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'revision', 'provenance'].every((key) => key in value);

const rules = Object.values(published)
  .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : [value]))
  .filter(isRule);
const knownSources = new Set(published.sources.map(({ id }) => id));

/** Says which figures of a rule have no basis. */
function baselessFiguresOf(rule: Rule): readonly string[] {
  const { origin, sources, note } = rule.provenance;
  const isSourced = sources.length > 0 && sources.every((id) => knownSources.has(id));
  const figures = figuresIn(rule);
  if (!isSourced) return figures;
  // What this package inferred says so of each figure, in both languages.
  return origin === 'published'
    ? []
    : figures.filter((figure) => !(note?.vi.includes(figure) && note.en?.includes(figure)));
}

describe('no policy, target or roadmap that is shipped has a number or a day without a basis and a source', () => {
  it('looks at every one of them', () => {
    expect(rules).toEqual(
      expect.arrayContaining([
        published.allMustBeMet,
        published.maintenanceNotPublished,
        ...published.publishedTargets,
      ]),
    );
    expect(figuresIn(published.maintenanceNotPublished)).toEqual(['12']);
    expect(figuresIn({ rule: { unitCount: 4, dueOn: '2024-12-31', yearEnds: '11-30' } })).toEqual([
      '4',
      '2024-12-31',
      '11-30',
    ]);
  });

  it.each(rules)('$id', (rule) => {
    expect(baselessFiguresOf(rule)).toEqual([]);
  });

  it('finds one that was made up', () => {
    const { maintenanceNotPublished } = published;
    const madeUp = { ...maintenanceNotPublished, term: { months: 36 } };
    expect(baselessFiguresOf(madeUp)).toEqual(['36']);
    const unsourced = { ...maintenanceNotPublished.provenance, sources: [] };
    expect(baselessFiguresOf({ ...maintenanceNotPublished, provenance: unsourced })).toEqual([
      '12',
    ]);
  });
});
