import type { Locale } from 'model-ward-rules/explanation';
import type { ChartPicture } from '../pictures/chart-picture';
import { chartPictures } from '../pictures/chart-pictures';
import { pictures } from '../pictures/pictures';
import { escaped } from '../pictures/svg';
import { wordsByLocale } from '../playground/words';

const MARK = /^<!-- picture ([a-z-]+) -->$/gm;
const TITLE = /<title [^>]*>([^<]+)<\/title><desc [^>]*>([^<]+)<\/desc>/;

/** Puts a picture, drawn when the site is made, where a page asks for it by name: in the language of the page. */
export const withPictures = (text: string, locale: Locale): string =>
  text.replaceAll(MARK, (_, name: string) => {
    const chart = chartPictures[name]?.(locale);
    if (chart !== undefined) return chartInPage(name, chart, locale);
    const svg = pictures[name]?.(locale);
    if (svg !== undefined) return drawingInPage(name, svg, locale);
    throw new Error(`A page asks for a picture "${name}" that nobody draws.`);
  });

/** A chart fits the window, and its rows stand in a table behind it. */
function chartInPage(name: string, { sentence, table }: ChartPicture, locale: Locale): string {
  const address = `site:pictures/${name}.${locale}`;
  const { tableBehind } = wordsByLocale[locale].page;
  return (
    `<figure class="chart"><picture><source media="(min-width: 770px)" srcset="${address}.wide.svg"/>` +
    `<img src="${address}.narrow.svg" alt="${escaped(sentence)}"/></picture>` +
    `<details><summary>${escaped(tableBehind)}</summary>${table}</details></figure>`
  );
}

/** A drawing is as large as it was drawn, since its letters are to be read. */
function drawingInPage(name: string, svg: string, locale: Locale): string {
  const [, title = '', description = ''] = TITLE.exec(svg) ?? [];
  const address = `site:pictures/${name}.${locale}.svg`;
  return `<div class="drawing" role="region" tabindex="0" aria-label="${title}"><a href="${address}"><img src="${address}" alt="${title}. ${description}"/></a></div>`;
}
