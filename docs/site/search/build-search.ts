import { build } from 'esbuild';
import { root } from '../contents';
import { writeSearchEntries } from './search-entries';

/** Builds the search into the folder of the site: one script, and the list that it reads. */
export async function buildSearch(folder: string): Promise<void> {
  await build({
    entryPoints: [`${root}/docs/site/search/search-page.ts`],
    outfile: `${folder}/assets/search-page.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    // The chunks of the package import each other for their order alone.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  writeSearchEntries(folder);
}
