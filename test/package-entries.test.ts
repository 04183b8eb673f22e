import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import build from '../tsup.config';

const entries = Object.keys(build.entry ?? {});
const subpaths = entries.filter((entry) => entry !== 'index');

describe('the entries of the package', () => {
  it('are the ones that are built', () => {
    const exported = Object.keys(manifest.exports).filter(
      (path) => !/\.json$|\.js$|\*$/.test(path),
    );
    expect(exported).toEqual(['.', ...subpaths.map((entry) => `./${entry}`)]);
  });

  it('are found by TypeScript where it reads no exports', () => {
    expect(manifest.typesVersions['*']).toMatchObject(
      Object.fromEntries(subpaths.map((entry) => [entry, [`./dist/${entry}.d.ts`]])),
    );
  });

  it('are the ones that are documented', () => {
    expect(manifest.typedocOptions.entryPoints).toEqual(Object.values(build.entry ?? {}));
  });
});
