import type { Locale } from 'model-ward-rules/explanation';
import { pictures } from '../pictures/pictures';

const MARK = /^<!-- picture ([a-z-]+) -->$/gm;
const TITLE = /<title [^>]*>([^<]+)<\/title><desc [^>]*>([^<]+)<\/desc>/;

/**
 * Puts a picture, drawn when the site is made, where a page asks for it by name: in the language of the page, as large as
 * it was drawn, since its letters are to be read, and with the text that it has for those who do not see it.
 */
export const withPictures = (text: string, locale: Locale): string =>
  text.replaceAll(MARK, (_, name: string) => {
    const svg = pictures[name]?.(locale);
    if (svg === undefined)
      throw new Error(`A page asks for a picture "${name}" that nobody draws.`);
    const [, title = '', description = ''] = TITLE.exec(svg) ?? [];
    const address = `site:pictures/${name}.${locale}.svg`;
    return `<div role="region" tabindex="0" aria-label="${title}" style="overflow-x:auto"><a href="${address}"><img src="${address}" alt="${title}. ${description}" style="max-width:none"/></a></div>`;
  });
