import { escaped } from '../html';

const ID_IN_TEXT = /&quot;([a-z0-9]+(?:-[a-z0-9]+)+)&quot;/g;

/** Shows the value of a constant, its ids linked to the page of what is published; nothing where it is no plain data. */
export function constantValue(value: unknown, toRoot: string, ids: ReadonlySet<string>): string {
  if (!isPlain(value)) return '';
  const text = escaped(JSON.stringify(value, null, 2));
  return `<section class="constant-value"><h2 id="value">Value</h2><pre tabindex="0"><code>${withPublishedIds(text, toRoot, ids)}</code></pre></section>`;
}

/** Links each quoted id that the page of what is published has. */
const withPublishedIds = (html: string, toRoot: string, ids: ReadonlySet<string>): string =>
  html.replaceAll(ID_IN_TEXT, (quoted, id: string) =>
    ids.has(id) ? `<a href="${toRoot}published.html#${id}">${quoted}</a>` : quoted,
  );

/** Lists the anchors of the page of what is published. */
export const publishedIdsOf = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id));

function isPlain(value: unknown): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (typeof value !== 'object') return false;
  const maker: unknown = Object.getPrototypeOf(value);
  if (maker !== Object.prototype && maker !== Array.prototype) return false;
  return Object.values(value).every((part) => part === undefined || isPlain(part));
}
