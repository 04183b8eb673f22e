import { describe, expect, it } from 'vitest';
import { readText } from '../docs/pages';
import { unfilledFieldsOf } from './unfilled-fields';

const home = {
  homepage: 'https://example.org/rules',
  repository: { url: 'git+https://example.org/rules.git' },
  bugs: { url: 'https://example.org/rules/issues' },
};

describe('the check before publishing', () => {
  it('lets a filled-in home pass', () => {
    expect(unfilledFieldsOf(home)).toEqual([]);
  });

  it.each([
    { name: 'missing', address: undefined },
    { name: 'empty', address: '' },
    { name: 'no address', address: 'to do' },
    { name: 'still the placeholder', address: 'https://fill-in.invalid/rules' },
    { name: 'still the placeholder', address: 'git+https://fill-in.invalid/rules.git' },
  ])('refuses an address that is $name', ({ address }) => {
    const place = address === undefined ? {} : { url: address };
    expect(unfilledFieldsOf({ ...home, repository: place })).toEqual(['repository.url']);
    expect(unfilledFieldsOf({ ...home, bugs: place })).toEqual(['bugs.url']);
    expect(unfilledFieldsOf({ ...place, repository: place, bugs: place })).toHaveLength(3);
  });
});

const manifest = JSON.parse(readText('package.json'));

describe('package.json', () => {
  it('runs the check before it publishes, and builds before it packs', () => {
    expect(manifest.scripts.prepublishOnly).toContain('check-home');
    expect(manifest.scripts.prepack).toContain('build');
  });

  it('gives a reason for every override', () => {
    expect(Object.keys(manifest['//overrides'])).toEqual(Object.keys(manifest.overrides));
  });
});

describe('the licences of the dependencies', () => {
  it.each(Object.keys(manifest.dependencies))('README.md names that of %s', (name) => {
    const { license } = JSON.parse(readText(`node_modules/${name}/package.json`));
    expect(readText('README.md')).toContain(`${name} (${license})`);
  });
});

describe('typesVersions, for moduleResolution node10', () => {
  it('names the types of every entry', () => {
    const exports: Readonly<Record<string, { readonly import?: { readonly types: string } }>> =
      manifest.exports;
    const types = Object.entries(exports).flatMap(([entry, target]) =>
      entry === '.' || target.import === undefined ? [] : [[entry.slice(2), [target.import.types]]],
    );
    expect(manifest.typesVersions['*']).toMatchObject(Object.fromEntries(types));
  });
});
