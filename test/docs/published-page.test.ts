import { sources } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { publishedPage } from '../../docs/published/published-page';

const page = publishedPage();
const ids = [...page.matchAll(/<a id="([^"]+)">/gu)].map(([, id]) => id);
const links = [...page.matchAll(/\]\(#([^)]+)\)/gu)].map(([, id]) => id);

describe('docs/published.md', () => {
  it('is written from the data', async () => {
    await expect(page).toMatchFileSnapshot('../../docs/published.md');
  });

  it('gives every id once, and every link a place', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads from the 30 % target to its source and back', () => {
    const partOf = (id: string) => page.split('<a id="').find((part) => part.startsWith(`${id}"`));
    expect(partOf('city-share-2025')).toContain('(#tienphong-2022-11-23)');
    expect(partOf('tienphong-2022-11-23')).toContain('(#city-share-2025)');
  });

  it.each(sources)('$id is linked from what cites it', ({ id }) => {
    expect(links).toContain(id);
  });
});
