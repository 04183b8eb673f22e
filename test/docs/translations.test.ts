import { describe, expect, it } from 'vitest';
import { counterpartOf } from '../../docs/site/contents';
import { pages } from './pages';
import { digestOf, skeletonOf, translatedPages, withCodeOf } from './translations';

describe('the Vietnamese pages', () => {
  it('are those that people need first, each beside an English one', () => {
    expect(translatedPages.filter((page) => !pages.includes(page))).toEqual([]);
    expect(translatedPages).toEqual(
      expect.arrayContaining([
        'README.md',
        'docs/start.md',
        'docs/guides/unknowns.md',
        'docs/guides/why-undetermined.md',
        'docs/guides/recognition.md',
        'docs/guides/targets.md',
        'docs/how-to/read-a-spreadsheet.md',
        'docs/rules/all-must-be-met.md',
        'docs/rules/maintenance.md',
        'docs/rules/succession.md',
        'docs/rules/share-of-units.md',
        'docs/rules/all-units.md',
        'docs/rules/assigned-quota.md',
        'docs/rules/at-least-per-area.md',
        'docs/rules/roadmap.md',
        'docs/rules/track-status.md',
        'docs/rules/projection.md',
        'docs/rules/pace.md',
        'docs/rules/allocation.md',
      ]),
    );
  });

  it.each(translatedPages)('of %s differs from it in nothing but prose', (page) => {
    expect(skeletonOf(counterpartOf(page))).toEqual(skeletonOf(page));
  });

  // Read both again, then run this file with --update.
  it('say what the English ones say: neither was changed alone', async () => {
    const digests = translatedPages.map((page) => [
      page,
      { en: digestOf(page), vi: digestOf(counterpartOf(page)) },
    ]);
    await expect(`${JSON.stringify(Object.fromEntries(digests), null, 2)}\n`).toMatchFileSnapshot(
      'translations.json',
    );
  });
});

it('the writer of code puts in the blocks of the other page, and nothing else', () => {
  const english = 'A\n\n```ts\na;\nb;\n```\n\nB\n\n```sh\nc\n```\n';
  const vietnamese = 'Một\n\n```ts\n```\n\nHai\n\n```sh\nold\n```\n';
  expect(withCodeOf(vietnamese, english)).toBe(
    'Một\n\n```ts\na;\nb;\n```\n\nHai\n\n```sh\nc\n```\n',
  );
});
