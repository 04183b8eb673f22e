import ts from 'typescript';
import { expect, it } from 'vitest';
import { readSourceFiles } from './source-files';

const nodes = readSourceFiles().flatMap(({ path, text }) => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const placeOf = (node: ts.Node): string =>
    `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  return allNodes(file).map((node) => ({ node, place: placeOf(node) }));
});

function allNodes(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    found.push(one);
    one.forEachChild(visit);
  };
  node.forEachChild(visit);
  return found;
}

const placesOf = (isForbidden: (node: ts.Node) => boolean): readonly string[] =>
  nodes.filter(({ node }) => isForbidden(node)).map(({ place }) => place);

it('spreads no list into arguments: engines bound their number, and a long list throws (Q7)', () => {
  expect(nodes.length).toBeGreaterThan(10_000);
  const spreads = placesOf(
    (node) =>
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      (node.arguments ?? []).some(ts.isSpreadElement),
  );
  expect(spreads).toEqual([]);
});

it('copies bytes with a slice that copies: that of Buffer is a view (Q1)', () => {
  const slices = placesOf(
    (node) =>
      node.getSourceFile().fileName.startsWith('intake/lines/') &&
      ts.isPropertyAccessExpression(node) &&
      node.name.text === 'slice' &&
      !/^(Uint8Array\.prototype|units)$/.test(node.expression.getText()),
  );
  expect(slices).toEqual([]);
});
