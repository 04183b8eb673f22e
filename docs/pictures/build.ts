import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictures } from './pictures';

/** Writes every picture in every language into a folder, as `<name>.<language>.svg`. */
export async function buildPictures(outputFolder: string): Promise<void> {
  await mkdir(outputFolder, { recursive: true });
  const files = Object.entries(pictures).flatMap(([name, draw]) =>
    (['vi', 'en'] as const).map((locale) => ({ name: `${name}.${locale}.svg`, svg: draw(locale) })),
  );
  await Promise.all(files.map(({ name, svg }) => writeFile(join(outputFolder, name), svg)));
}
