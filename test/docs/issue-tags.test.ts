import { describe, expect, it } from 'vitest';
import { codesOfFunction, publicFunctions } from './given-codes';

const functions = publicFunctions([
  'index.ts',
  'engine.ts',
  'intake/index.ts',
  'explanation/index.ts',
]);

/** What reading any plain data can give: a tag names it as "every `input/…` code". */
const readingCodes = codesOfFunction('foundation/reading/parse-with.ts', 'parseWith');

/** Every function can throw it: an argument that no function of this package gave. */
const isGiven = (code: string): boolean => code !== 'argument/not-parsed';

const namedIn = (tag: string): readonly string[] =>
  [...tag.matchAll(/`([a-z-]+\/(?:[a-z0-9-]+|…))`/g)].flatMap(([, code = '']) =>
    code === 'input/…' ? readingCodes : [code],
  );

describe('every public function', () => {
  it.each(functions)('$name names the issues it can give, and no others', ({ tag, codes }) => {
    expect([...new Set(namedIn(tag))].sort()).toEqual(codes.filter(isGiven));
  });
});
