import { pictures } from '../pictures/pictures';

const MARK = /^<!-- picture ([a-z-]+): (.*) -->$/gm;

/** Puts a picture, drawn when the site is made, where a page asks for it by name and says what it shows. */
export const withPictures = (text: string): string =>
  text.replaceAll(MARK, (_, name: string, shows: string) => {
    if (!(name in pictures))
      throw new Error(`A page asks for a picture "${name}" that nobody draws.`);
    return `<a href="site:pictures/${name}.en.svg"><img src="site:pictures/${name}.en.svg" alt="${shows}"/></a>`;
  });
