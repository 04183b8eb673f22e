import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureSizes } from './chart-picture';
import { chartPictures } from './chart-pictures';
import { pictures } from './pictures';

/** Writes every picture in every language into a folder, as `<name>.<language>.svg`; a chart in two sizes. */
export async function buildPictures(outputFolder: string): Promise<void> {
  await mkdir(outputFolder, { recursive: true });
  const files = (['vi', 'en'] as const).flatMap((locale) => [
    ...Object.entries(pictures).map(([name, draw]) => ({
      name: `${name}.${locale}.svg`,
      svg: draw(locale),
    })),
    ...Object.entries(chartPictures).flatMap(([name, draw]) => {
      const { svg } = draw(locale);
      return pictureSizes.map((size) => ({
        name: `${name}.${locale}.${size}.svg`,
        svg: svg[size],
      }));
    }),
  ]);
  await Promise.all(files.map(({ name, svg }) => writeFile(join(outputFolder, name), svg)));
}
