import { describe, expect, it } from 'vitest';
import { brokenLinksOf } from './links';
import { pages, readText } from './pages';

describe('every page', () => {
  it.each(pages)('%s links to files and headings that exist', (page) => {
    expect(brokenLinksOf(page, readText(page))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    { name: 'a file that is missing', text: '[a](no-such-file.md)' },
    { name: 'a heading that is missing', text: '# There\n[a](#here)' },
    { name: 'a heading that is missing in another file', text: '[a](README.md#no-such-heading)' },
  ])('finds $name', ({ text }) => {
    expect(brokenLinksOf('README.md', text)).toHaveLength(1);
  });

  it('passes what leads somewhere, and what is code', () => {
    const text = '# Nhóm, tiêu chí\n[a](#nhóm-tiêu-chí) [b](LICENSE) `[c](nowhere)`';
    expect(brokenLinksOf('README.md', text)).toEqual([]);
  });
});
