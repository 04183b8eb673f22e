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

it('ends every switch over a union of ours in a default that throws and compiles only when total (R29)', () => {
  const throws = /^default:\s*(return )?notParsed\([\w.]+ satisfies never, /;
  const open = placesOf((node) => {
    if (!ts.isSwitchStatement(node)) return false;
    // What typeof gives, and the faults of zod, are no unions of ours.
    if (ts.isTypeOfExpression(node.expression)) return false;
    if (node.expression.getText() === 'fault.code') return false;
    const last = node.caseBlock.clauses.at(-1);
    return last === undefined || !ts.isDefaultClause(last) || !throws.test(last.getText());
  });
  expect(open).toEqual([]);
});

it('has no other default', () => {
  const throws = /^default:\s*(return )?notParsed\([\w.]+ satisfies never, /;
  const silent = placesOf((node) => ts.isDefaultClause(node) && !throws.test(node.getText()));
  expect(silent).toEqual([]);
});

it('gives the rest of a union no sentence or value in a ternary: a new kind would take it in silence (R29)', () => {
  const isNothing = (node: ts.Expression): boolean =>
    /^(\[\]|\{\}|undefined|true|false|''|0)$/.test(node.getText());
  const silent = placesOf(
    (node) =>
      ts.isConditionalExpression(node) &&
      /^[\w.?]*\bkind [!=]== '[\w-]+'$/.test(node.condition.getText()) &&
      !isNothing(node.whenTrue) &&
      !isNothing(node.whenFalse),
  );
  expect(silent).toEqual([]);
});

it('names only functions that hosts can call', async () => {
  const exported = {
    ...(await import('model-ward-rules')),
    ...(await import('model-ward-rules/batch')),
    ...(await import('model-ward-rules/planning')),
    ...(await import('model-ward-rules/intake')),
    ...(await import('model-ward-rules/explanation')),
    ...(await import('model-ward-rules/register')),
    ...(await import('model-ward-rules/schemas')),
  };
  const named = nodes.flatMap(({ node }) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'notParsed') return [];
    const last = node.arguments.at(-1);
    return last !== undefined && ts.isStringLiteral(last) ? [last.text] : [];
  });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !(name in exported) && !name.startsWith('the '))).toEqual([]);
});
