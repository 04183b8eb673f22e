import { readPage } from '../contents';
import { escaped } from '../html';

/** A code with its English sentences, as the page of issue codes has them. */
export interface IssueSentences {
  readonly code: string;
  readonly severity: string;
  readonly problem: string;
  readonly remedy: string;
}

const SECTION = /^## `([^`]+)`\n\nSeverity: (\w+)\.[\s\S]*?\n\| English \| (.*) \| (.*) \|$/gm;

/** Reads the page of issue codes. */
export const readIssueSentences = (): ReadonlyMap<string, IssueSentences> =>
  new Map(
    [...readPage('docs/issue-codes.md').matchAll(SECTION)].map(
      ([, code = '', severity = '', problem = '', remedy = '']) => [
        code,
        { code, severity, problem: unescaped(problem), remedy: unescaped(remedy) },
      ],
    ),
  );

const unescaped = (cell: string): string => cell.replaceAll('\\|', '|');

const ISSUES_TAG = /<div class="tsd-tag-issues">.*?<\/div>/gs;
const CODE = /<code>([a-z-]+\/[a-z-]+)<\/code>/g;

/** Puts a table below the codes that a function can give: what is wrong, and what to do. */
export const withIssueTables = (
  html: string,
  sentences: ReadonlyMap<string, IssueSentences>,
  toRoot: string,
): string =>
  html.replaceAll(ISSUES_TAG, (tag) => {
    const codes = [...tag.matchAll(CODE)].map(([, code = '']) => code);
    const rows = [...new Set(codes)].flatMap((code) => {
      const known = sentences.get(code);
      return known === undefined ? [] : [issueRow(known, toRoot)];
    });
    return rows.length === 0 ? tag : `${tag}${issueTable(rows)}`;
  });

const issueTable = (rows: readonly string[]): string =>
  `<div class="scroll" tabindex="0"><table><thead><tr><th>Code</th><th>What is wrong</th><th>What to do</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;

const issueRow = ({ code, severity, problem, remedy }: IssueSentences, toRoot: string): string =>
  `<tr><td>${codeLink(code, toRoot)}${severity === 'warning' ? ' (warning)' : ''}</td><td>${escaped(problem)}</td><td>${escaped(remedy)}</td></tr>`;

const codeLink = (code: string, toRoot: string): string =>
  `<a href="${toRoot}issue-codes.html#${code.replace('/', '-')}"><code>${code}</code></a>`;

/** A code with the parameters of its issues, as text. */
export interface CodeParameters {
  readonly code: string;
  readonly parameters: string;
}

const CONTENT_AFTER_COMMENT =
  /(<\/section>\s*)<div class="tsd-signature">.*(?=<div class="col-sidebar")/s;
const SECTIONS_OF_PAGE =
  /<details open class="tsd-accordion tsd-page-navigation">.*?<\/details><\/div><\/details>/s;

/** Shows the list of all parameters as one table; typedoc writes it twice, each parameter with a page of markup. */
export function withParameterTable(
  html: string,
  all: readonly CodeParameters[],
  sentences: ReadonlyMap<string, IssueSentences>,
  toRoot: string,
): string {
  const rows = all.map(
    ({ code, parameters }) =>
      `<tr id="${code.replace('/', '')}"><td>${codeLink(code, toRoot)}</td><td><code>${escaped(parameters)}</code></td><td>${escaped(sentences.get(code)?.problem ?? '')}</td></tr>`,
  );
  const table = `<div class="scroll" tabindex="0"><table><thead><tr><th>Code</th><th>Parameters</th><th>What is wrong</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  return html
    .replace(
      CONTENT_AFTER_COMMENT,
      (_, end: string) => `${end}<div class="tsd-typography">${table}</div></div>\n`,
    )
    .replace(SECTIONS_OF_PAGE, '');
}
