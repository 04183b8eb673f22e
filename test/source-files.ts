import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The entries of the package, from src. */
export const doors: readonly string[] = [
  'index.ts',
  'batch.ts',
  'planning.ts',
  'register.ts',
  'engine.ts',
  'schemas.ts',
  'charts/index.ts',
  'explanation/index.ts',
  'intake/index.ts',
  'json/index.ts',
  'published/index.ts',
];

/** A file of src with what it imports: own files as paths from src, packages by their names. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** Reads every file of src. */
export function readSourceFiles(): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, 'src', path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.')
        ? `${normalize(join(dirname(path), fileName)).replaceAll('\\', '/')}.ts`
        : fileName,
    );
}
