import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { filesOf } from './site-files';

const LINK = /<[a-z]+ [^>]*?\b(?:href|src)="([^"]*)"/g;
const ID = /\b(?:id|name)="([^"]*)"/g;
const NOT_SHOWN = /<(script|pre)\b[^>]*>[^<]*<\/\1>/g;
const ELSEWHERE = /^(?:https?:|mailto:|data:)/;

/** Says which links of a site lead nowhere, each with the page it stands on; addresses on the web are not visited. */
export function deadLinksOf(folder: string): readonly string[] {
  const idsByFile = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string): ReadonlySet<string> => {
    const known = idsByFile.get(file) ?? readIds(`${folder}/${file}`);
    idsByFile.set(file, known);
    return known;
  };
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((page) =>
      linksOf(readFileSync(`${folder}/${page}`, 'utf8'))
        .filter((link) => !leadsSomewhere(folder, page, link, idsOf))
        .map((link) => `${page}: ${link}`),
    );
}

function linksOf(html: string): readonly string[] {
  const links = [
    ...html.replaceAll(NOT_SHOWN, (all) => all.slice(0, all.indexOf('>') + 1)).matchAll(LINK),
  ];
  return [...new Set(links.map(([, link = '']) => link))].filter((link) => !ELSEWHERE.test(link));
}

function leadsSomewhere(
  folder: string,
  page: string,
  link: string,
  idsOf: (file: string) => ReadonlySet<string>,
): boolean {
  const [address = '', anchor = ''] = link.split('#');
  const [path = ''] = address.split('?');
  const file = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  const isFile = existsSync(`${folder}/${file}`) && statSync(`${folder}/${file}`).isFile();
  return (
    isFile &&
    (anchor === '' || !file.endsWith('.html') || idsOf(file).has(decodeURIComponent(anchor)))
  );
}

const readIds = (path: string): ReadonlySet<string> =>
  new Set([...readFileSync(path, 'utf8').matchAll(ID)].map(([, id = '']) => id));
