import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartPictures } from '../../docs/pictures/chart-pictures';
import { addressOf, chapters, sitePages, summaryOf, titleOf } from '../../docs/site/contents';
import { deadLinksOf } from '../../docs/site/dead-links';
import { linkIssueCodes } from '../../docs/site/issue-links';
import { llmsIndex } from '../../docs/site/llms';
import { withPictures } from '../../docs/site/pictures-in-pages';
import { withFigures } from '../../docs/site/test-figures';
import { pages, readText } from './pages';

describe('the navigation of the site', () => {
  it('has every page, once', () => {
    expect([...sitePages].sort()).toEqual([...pages].sort());
    const addresses = chapters.flatMap((chapter) => chapter.pages.map(addressOf));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(sitePages)('names %s by its title and says what it is about', (page) => {
    const text = readText(page);
    expect(titleOf(text)).toMatch(/^\S/);
    expect(summaryOf(text)).toMatch(/^[^\n|[\]`]+[.?!]$/);
  });

  it('has the guides first, from the start to what is not known', () => {
    const [guides] = chapters;
    expect(guides?.pages.at(0)).toBe('docs/start.md');
    expect(guides?.pages).toContain('docs/guides/not-known.md');
  });

  it('becomes an index for language models', () => {
    const index = llmsIndex({
      page: (page) => `${addressOf(page)}.html`,
      name: ({ address }) => address,
      published: (id) => `published.html#${id}`,
    });
    expect(index).toContain(
      '- [Pace](rules/pace.html): The least number of wards to build in each year, ',
    );
    for (const page of sitePages.filter(
      (one) => one !== 'README.md' && !one.startsWith('docs/site/'),
    ))
      expect(index).toContain(`](${addressOf(page)}.html): `);
  });
});

describe('marks in pages', () => {
  it('for pictures name pictures that are drawn', () => {
    for (const page of sitePages)
      expect(withPictures(readText(page), 'vi')).not.toMatch(/^<!-- picture/m);
    expect(() => withPictures('<!-- picture no-such -->', 'vi')).toThrow('no-such');
  });

  it('for pictures give the one of the language, with the text it has itself', () => {
    const page = withPictures('<!-- picture verdict-lattice -->', 'vi');
    expect(page).toContain('site:pictures/verdict-lattice.vi.svg');
    expect(page).toContain('alt="Từ chưa rõ đến kết luận: mọi kết quả của hai tiêu chí. Mười sáu');
  });

  it('for charts give the picture for each window, the sentence of the chart, and its table in the language of the page', () => {
    const page = withPictures('<!-- picture city-targets -->', 'vi');
    const { sentence, table } = chartPictures['city-targets']?.('vi') ?? {};
    expect(page).toContain('srcset="site:pictures/city-targets.vi.wide.svg"');
    expect(page).toContain(`src="site:pictures/city-targets.vi.narrow.svg" alt="${sentence}"`);
    expect(page).toContain(`<details><summary>Bảng số liệu</summary>${table}</details>`);
    expect(withPictures('<!-- picture city-targets -->', 'en')).toContain(
      '<summary>The figures as a table</summary>',
    );
  });

  it('for pictures bring no style of their own, which the policy of the site forbids', () => {
    for (const page of sitePages)
      expect(withPictures(readText(page), 'en')).not.toMatch(/^<.* style="/m);
  });

  it('for figures give way to what was recorded, or to how a record is made', () => {
    const page = withFigures(readText('docs/how-this-is-tested.md'));
    expect(page).not.toContain('<!-- figures -->');
    expect(page).toMatch(/No run is recorded|\*\*\d+ passed, \d+ failed/);
  });
});

describe('issue codes in prose', () => {
  const codes = new Set(['input/hostile', 'input/too-deep', 'share/part-over-whole']);
  it.each([
    {
      shown: '<code>share/part-over-whole</code>',
      address: '../issue-codes.html#share-part-over-whole',
    },
    { shown: '<code>input/…</code>', address: '../issue-codes.html#input-hostile' },
  ])('$shown leads to its section', ({ shown, address }) => {
    expect(linkIssueCodes(shown, '../', codes)).toBe(`<a href="${address}">${shown}</a>`);
  });

  it.each([
    { name: 'no code', html: '<code>input/unheard-of</code>' },
    { name: 'a link already', html: '<a href="x"><code>input/hostile</code></a>' },
  ])('stays as it is where it is $name', ({ html }) => {
    expect(linkIssueCodes(html, '', codes)).toBe(html);
  });
});

describe('the check of links', () => {
  const folder = mkdtempSync(`${tmpdir()}/site-`);
  beforeAll(() => {
    mkdirSync(`${folder}/inner`);
    writeFileSync(
      `${folder}/index.html`,
      '<h1 id="top">x</h1><a href="inner/page.html#here">y</a>',
    );
    writeFileSync(
      `${folder}/inner/page.html`,
      `<h2 id="here">x</h2><a href="../index.html?q=1#top">a</a><a href="#there">b</a>
<img src="none.svg"><a class="x" href="..">c</a><a href="https://example.org">d</a>`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names each link that leads nowhere, with its page', () => {
    expect(deadLinksOf(folder)).toEqual([
      'inner/page.html: #there',
      'inner/page.html: none.svg',
      'inner/page.html: ..',
    ]);
  });
});
