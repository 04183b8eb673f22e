import { readPage } from './contents';

const CODE_IN_HEADING = /^## `([^`]+)`$/gm;
const CODE_IN_PROSE = /<code>([a-z-]+\/(?:[a-z-]+|…))<\/code>(?!<\/a>)/g;

/** Lists the codes of the page of issue codes. */
export const issueCodes = (): ReadonlySet<string> =>
  new Set(
    [...readPage('docs/issue-codes.md').matchAll(CODE_IN_HEADING)].map(([, code = '']) => code),
  );

/** Links each issue code in a page to its section, and `input/…` to the first of its kind. */
export function linkIssueCodes(html: string, toRoot: string, codes: ReadonlySet<string>): string {
  return html.replaceAll(CODE_IN_PROSE, (shown, code: string) => {
    const known = code.endsWith('…') ? firstOfKind(code.slice(0, -1), codes) : code;
    if (known === undefined || !codes.has(known)) return shown;
    return `<a href="${toRoot}issue-codes.html#${known.replace('/', '-')}">${shown}</a>`;
  });
}

function firstOfKind(kind: string, codes: ReadonlySet<string>): string | undefined {
  return [...codes].find((code) => code.startsWith(kind));
}
