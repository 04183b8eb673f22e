import { element } from './element';

/** Makes a table; the first cell of each row names it. */
export function tableOf(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'hidden' }, caption),
      element(
        'thead',
        {},
        element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title))),
      ),
      element('tbody', {}, ...rows.map(rowOf)),
    ),
  );
}

function rowOf([first = '', ...others]: readonly (string | Node)[]): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, first),
    ...others.map((cell) => element('td', {}, cell)),
  );
}

/** Lists sentences below a heading; nothing where there are none. */
export function listUnder(heading: string, sentences: readonly string[]): readonly HTMLElement[] {
  if (sentences.length === 0) return [];
  return [
    element('h3', {}, heading),
    element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence))),
  ];
}
