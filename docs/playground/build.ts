import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The entries as they were built, so that the page runs what users install. */
const library = [
  { find: /^model-ward-rules$/, replacement: here('../../dist/index.js') },
  { find: /^model-ward-rules\/(\w+)$/, replacement: here('../../dist/$1.js') },
];

/**
 * Builds the playground into a folder: one page, one script, one style sheet. It needs `npm run build` before.
 *
 * The script is a classic one: a browser loads no module from a file on disk.
 */
export async function buildPlayground(outputFolder: string): Promise<void> {
  await mkdir(outputFolder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: library },
    build: {
      target: 'es2022',
      outDir: outputFolder,
      emptyOutDir: false,
      lib: {
        entry: here('main.ts'),
        formats: ['iife'],
        name: 'playground',
        fileName: () => 'playground.js',
      },
    },
  });
  await copyFile(here('index.html'), join(outputFolder, 'index.html'));
  await copyFile(here('style.css'), join(outputFolder, 'playground.css'));
}
