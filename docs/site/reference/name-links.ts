import type { PublicName } from '../public-names';

const NAME_IN_PROSE = /<code>([A-Za-z]\w+)<\/code>(?!<\/a>)/g;

/** Links each public name that a page writes as code to its page of the reference. */
export const linkPublicNames = (
  html: string,
  names: ReadonlyMap<string, PublicName>,
  toRoot: string,
): string =>
  html.replaceAll(NAME_IN_PROSE, (shown, name: string) => {
    const found = names.get(name);
    return found === undefined ? shown : `<a href="${toRoot}${found.address}">${shown}</a>`;
  });
