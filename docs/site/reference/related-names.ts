import type { PublicName } from '../public-names';

/** What a type goes with: the functions that take or give it, and the types that hold it. */
export interface Related {
  readonly takenBy: readonly PublicName[];
  readonly givenBy: readonly PublicName[];
  readonly partOf: readonly PublicName[];
}

/** Finds what goes with a type, by the declarations of all public names. */
export function relatedNames(name: string, all: readonly PublicName[]): Related {
  const word = new RegExp(`\\b${name}\\b`);
  const functions = all.filter(({ kind }) => kind === 'Function');
  const types = all.filter(({ kind }) => kind === 'Interface' || kind === 'Type Alias');
  const withParts = functions.map((one) => ({ one, ...partsOfSignature(one) }));
  return {
    takenBy: withParts.filter(({ taken }) => word.test(taken)).map(({ one }) => one),
    givenBy: withParts.filter(({ given }) => word.test(given)).map(({ one }) => one),
    partOf: types.filter((one) => one.name !== name && word.test(withoutComments(one))),
  };
}

/** Cuts the declaration of a function at the end of its parameters. */
export function partsOfSignature({ name, declaration }: PublicName): {
  readonly taken: string;
  readonly given: string;
} {
  const text = declaration.replaceAll(/\/\*.*?\*\//gs, '');
  const start = text.indexOf(name) + name.length;
  let depth = 0;
  for (let at = text.indexOf('(', start); at < text.length && at >= 0; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return { taken: text.slice(start, at), given: text.slice(at + 1) };
  }
  return { taken: text.slice(start), given: '' };
}

const withoutComments = ({ declaration }: PublicName): string =>
  declaration.replaceAll(/\/\*.*?\*\//gs, '');

/** Shows what a type goes with, each name a link; nothing where it goes with nothing. */
export function relatedSection({ takenBy, givenBy, partOf }: Related, toRoot: string): string {
  const rows = [
    row('Taken by', takenBy, toRoot),
    row('Given by', givenBy, toRoot),
    row('Used in', partOf, toRoot),
  ].join('');
  return rows === ''
    ? ''
    : `<section class="related"><h2 id="related">Related</h2><dl>${rows}</dl></section>`;
}

function row(title: string, names: readonly PublicName[], toRoot: string): string {
  const links = names.map(({ name, address }) => `<a href="${toRoot}${address}">${name}</a>`);
  return links.length === 0 ? '' : `<dt>${title}</dt><dd>${links.join(', ')}</dd>`;
}
