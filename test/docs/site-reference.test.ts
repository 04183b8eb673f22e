import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { cityShare2025 } from 'model-ward-rules/published';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counterpartOf, readPage, sitePages } from '../../docs/site/contents';
import { menuInVietnamese } from '../../docs/site/navigation-in-vietnamese';
import { writeNotFound } from '../../docs/site/not-found';
import { headOf, withHead } from '../../docs/site/page-head';
import { heavyPagesOf } from '../../docs/site/page-weight';
import { readPublicNames } from '../../docs/site/public-names';
import { constantValue, publishedIdsOf } from '../../docs/site/reference/constant-values';
import {
  readIssueSentences,
  withIssueTables,
  withParameterTable,
} from '../../docs/site/reference/issue-tables';
import { linkPublicNames } from '../../docs/site/reference/name-links';
import {
  partsOfSignature,
  relatedNames,
  relatedSection,
} from '../../docs/site/reference/related-names';
import { inVietnamese } from '../../docs/site/site-words';

const { names } = readPublicNames();
const byName = new Map(names.map((one) => [one.name, one]));
const nameOf = (name: string) => {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`${name} is not public.`);
  return found;
};

describe('the value of a constant', () => {
  const ids = publishedIdsOf(readPage('docs/published.md'));

  it('is shown, its ids linked to what is published', () => {
    const shown = constantValue(cityShare2025, '../', ids);
    expect(shown).toContain('&quot;percent&quot;: 30');
    expect(shown).toContain('<a href="../published.html#tienphong-2022-11-23">');
    expect(shown).toContain('<a href="../published.html#city-share-2025">');
    expect(shown).not.toContain('published.html#share-of-units');
  });

  it.each([[() => 1], [new Map()], [{ parse: () => 1 }], [undefined]])(
    'is not, where it is no plain data',
    (value) => {
      expect(constantValue(value, '', ids)).toBe('');
    },
  );

  it.each([[null], ['vi'], [1], [true], [[{ a: undefined }]]])('is, where it is %j', (value) => {
    expect(constantValue(value, '', ids)).toContain('<pre');
  });
});

describe('what a type goes with', () => {
  it('is what takes it, gives it and holds it', () => {
    const { takenBy, givenBy, partOf } = relatedNames('Evaluation', names);
    expect(takenBy.map(({ name }) => name)).toContain('decideEligibility');
    expect(takenBy.map(({ name }) => name)).not.toContain('evaluateAssessment');
    expect(givenBy.map(({ name }) => name)).toContain('evaluateAssessment');
    expect(partOf.map(({ name }) => name)).toContain('JudgedAssessment');
    expect(relatedSection({ takenBy, givenBy, partOf }, '../')).toContain(
      '<dt>Given by</dt><dd><a href="../functions/',
    );
  });

  it('is left out where there is nothing', () => {
    expect(relatedSection({ takenBy: [], givenBy: [], partOf: [] }, '')).toBe('');
  });

  it('is told by the end of the parameters', () => {
    const cut = (declaration: string) =>
      partsOfSignature({ ...nameOf('orThrow'), name: 'f', declaration });
    expect(cut('export function f(a: (b: B) => C, /* x) */ d: D): E;').given).toBe(': E;');
    expect(cut('export const f: F;').given).toBe('');
  });
});

describe('the codes of a function', () => {
  const sentences = readIssueSentences();

  it('stand in a table with their sentences', () => {
    expect(sentences.size).toBe(readPage('docs/issue-codes.md').match(/^## `/gm)?.length);
    const html =
      '<div class="tsd-tag-issues"><p><code>share/part-over-whole</code>, <code>no/code</code></p></div>';
    const shown = withIssueTables(html, sentences, '../');
    expect(shown.match(/<tr>/g)).toHaveLength(2);
    expect(shown).toContain('href="../issue-codes.html#share-part-over-whole"');
    expect(withIssueTables('<div class="tsd-tag-issues">none</div>', sentences, '')).toBe(
      '<div class="tsd-tag-issues">none</div>',
    );
  });

  it('mark what is only a warning', () => {
    const [warning] = [...sentences.values()].filter(({ severity }) => severity === 'warning');
    const html = `<div class="tsd-tag-issues"><code>${warning?.code}</code></div>`;
    expect(withIssueTables(html, sentences, '')).toContain('(warning)');
  });

  it('have all their parameters in one table', () => {
    const page =
      '<section>x</section> <div class="tsd-signature">long</div></div><div class="col-sidebar">';
    const shown = withParameterTable(page, [{ code: 'a/b', parameters: 'c: "d"' }], sentences, '');
    expect(shown).toContain('<code>c: &quot;d&quot;</code>');
    expect(shown).not.toContain('long');
    expect(shown).toContain('<div class="col-sidebar">');
  });
});

it('a public name in the prose of a page leads to the reference', () => {
  const html =
    '<code>standingOn</code> <code>noSuchName</code> <a href="x"><code>orThrow</code></a>';
  expect(linkPublicNames(html, byName, '../')).toBe(
    '<a href="../functions/model-ward-rules.standingOn.html"><code>standingOn</code></a> <code>noSuchName</code> <a href="x"><code>orThrow</code></a>',
  );
});

describe('the head of a page', () => {
  const html =
    '<html class="default" lang="en"><meta name="description" content="x"/><form class="site-search"></form><button id="tsd-search-trigger"';

  it('says the language, what it is about and where the other language is', () => {
    const shown = withHead(html, headOf('start.vi.html', byName), '');
    expect(shown).toContain('<html class="default" lang="vi"');
    expect(shown).toContain('<link rel="alternate" hreflang="en" href="start.html"/>');
    expect(shown).toContain('content="Sau khi cài đặt gói');
    expect(shown).toContain(
      '<a class="language" lang="en" hreflang="en" href="start.html">English</a>',
    );
  });

  it('leads to the first page of the other language where there is no other', () => {
    const shown = withHead(html, headOf('guides/embedding.html', byName), '../');
    expect(shown).not.toContain('rel="alternate"');
    expect(shown).toContain('href="../index.vi.html">Tiếng Việt</a>');
    expect(headOf('index.vi.html', byName).other).toBe('index.html');
  });

  it('stands above the search page too, which has no form there', () => {
    const bare = html.replace('<form class="site-search"></form>', '');
    expect(withHead(bare, headOf('search.html', byName), '')).toContain(
      'href="search.vi.html">Tiếng Việt</a>',
    );
  });

  it('has a description of its own on every page of a name', () => {
    expect(headOf(nameOf('standingOn').address, byName).description).toBe(
      nameOf('standingOn').summary,
    );
    expect(headOf('modules/model-ward-rules_intake.html', byName).description).toContain(
      'model-ward-rules/intake',
    );
  });
});

describe('the words of the site', () => {
  it('are Vietnamese around a page, and the page is left alone', () => {
    const html =
      '<h2>Settings</h2><div class="tsd-panel tsd-typography"><h2>Settings</h2><div class="col-sidebar"><h2>On This Page</h2>';
    expect(inVietnamese(html)).toBe(
      '<h2>Cài đặt hiển thị</h2><div class="tsd-panel tsd-typography"><h2>Settings</h2><div class="col-sidebar"><h2>Trong trang này</h2>',
    );
    expect(inVietnamese('<h2>Settings</h2>')).toBe('<h2>Cài đặt hiển thị</h2>');
  });

  it('are Vietnamese in the menu, with the pages that are there', () => {
    const menu = menuInVietnamese([
      {
        text: 'Guides',
        children: [
          { text: 'Start', path: 'start.html' },
          { text: 'Embedding', path: 'guides/embedding.html' },
        ],
      },
      { text: 'Tiếng Việt', children: [] },
    ]);
    expect(menu).toEqual([
      {
        text: 'Hướng dẫn',
        children: [
          { text: 'Bắt đầu', path: 'start.vi.html' },
          { text: 'Embedding', path: 'guides/embedding.html' },
        ],
      },
    ]);
  });

  it('a page and its counterpart know each other', () => {
    for (const page of sitePages) expect(counterpartOf(counterpartOf(page))).toBe(page);
  });
});

describe('the weight of pages', () => {
  const folder = mkdtempSync(`${tmpdir()}/weight-`);
  const page = (scripts: string): string => `<link rel="stylesheet" href="style.css"/>${scripts}`;
  beforeAll(() => {
    mkdirSync(`${folder}/functions`);
    writeFileSync(`${folder}/style.css`, ' '.repeat(60_000));
    writeFileSync(`${folder}/start.html`, page('<script src="a.js"></script>'));
    writeFileSync(`${folder}/start.vi.html`, page(' '.repeat(50_000)));
    writeFileSync(`${folder}/search.html`, page('<script defer src="a.js"></script>'));
    writeFileSync(
      `${folder}/functions/model-ward-rules.parseAssessment.html`,
      '<link rel="stylesheet" href="../style.css"/>',
    );
    writeFileSync(`${folder}/heavy.html`, ' '.repeat(300_001));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is told where it is too much, and so is a script that holds the page up', () => {
    expect(heavyPagesOf(folder)).toEqual([
      'heavy.html: 300001 bytes',
      'start.html: held up by a.js',
      expect.stringMatching(/^start\.vi\.html: 110\d{3} bytes before the first paint$/),
    ]);
  });

  it.each([
    ['https://fill-in.invalid/x', 'href="index.html"'],
    ['https://example.org/docs/', 'href="https://example.org/docs/index.html"'],
  ])('the page that is not found leads to the first page: %s', (homepage, link) => {
    writeNotFound(folder, homepage);
    expect(readFileSync(`${folder}/404.html`, 'utf8')).toContain(link);
  });
});
