import { describe, expect, it } from 'vitest';
import { pageBlocks, placeOf } from './code-blocks';
import { pages, readText } from './pages';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly 'size-limit': readonly { readonly name: string; readonly limit: string }[];
}

const manifest: Manifest = JSON.parse(readText('package.json'));

const RUN = /npm run (?:--\S+ )*([\w:-]+)/g;

describe('every page', () => {
  it.each(pages)('%s names only scripts that exist', (page) => {
    const named = [...readText(page).matchAll(RUN)].map(([, script]) => script);
    const known = Object.keys(manifest.scripts);
    expect(named.filter((script = '') => !known.includes(script))).toEqual([]);
  });

  const jsonBlocks = pageBlocks.filter(({ language }) => language === 'json');
  it.each(jsonBlocks.map((block) => ({ place: placeOf(block), code: block.code })))(
    '$place is JSON',
    ({ code }) => {
      expect(() => JSON.parse(code)).not.toThrow();
    },
  );
});

describe('the commands and the sizes', () => {
  it.each(['demo', 'build', 'docs', 'check:pack', 'size'])(
    'are in CONTRIBUTING.md: %s',
    (script) => {
      expect(readText('CONTRIBUTING.md')).toContain(`npm run ${script}`);
    },
  );

  it.each(manifest['size-limit'])('of $name are stated as in package.json', (size) => {
    expect(readText('docs/guides/embedding.md')).toContain(`| ${size.name} | ${size.limit} |`);
  });
});
