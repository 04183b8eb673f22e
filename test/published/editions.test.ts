import { createHash } from 'node:crypto';
import { formatCanonicalJson, orThrow } from 'model-ward-rules';
import {
  allMustBeMet,
  criteriaSetCatalogue,
  maintenanceNotPublished,
  publishedEditions,
  publishedRoadmaps,
  publishedTargets,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { readText } from '../docs/pages';

const data = [
  ...criteriaSetCatalogue,
  allMustBeMet,
  maintenanceNotPublished,
  ...publishedTargets,
  ...publishedRoadmaps,
];
/** Until the project has a place of its own nothing can have been released, and an edition may still be corrected. */
const isReleased = !readText('package.json').includes('https://fill-in.invalid/');
const nameOf = ({ id, revision }: { readonly id: string; readonly revision: number }): string =>
  `${id}@${revision}`;
const digestOf = (datum: unknown): string =>
  createHash('sha256')
    .update(orThrow(formatCanonicalJson(datum)))
    .digest('hex');

describe('the editions of what is published', () => {
  it('are those that are shipped, each once', () => {
    expect(publishedEditions.map(nameOf).sort()).toEqual(data.map(nameOf).sort());
  });

  it.each([...new Set(publishedEditions.map(({ id }) => id))])('of %s count from 1', (id) => {
    const revisions = publishedEditions
      .filter((one) => one.id === id)
      .map(({ revision }) => revision);
    expect(revisions).toEqual(revisions.map((_, index) => index + 1));
  });

  it('were never edited after their release', async () => {
    const kept = isReleased ? data.map((datum) => [nameOf(datum), digestOf(datum)]) : [];
    await expect(`${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`).toMatchFileSnapshot(
      'released-editions.json',
    );
  });
});
