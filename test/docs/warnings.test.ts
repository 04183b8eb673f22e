import ts from 'typescript';
import { expect, it } from 'vitest';
import { commentBlocks, pageBlocks, placeOf } from './code-blocks';

const examples = [...pageBlocks, ...commentBlocks].filter(({ language }) => language === 'ts');

it('no example loses a warning: `orThrow` is told what to do with them, but of a day, which has none', () => {
  const silent = examples.flatMap((example) =>
    silentCallsOf(example.code).map((call) => `${placeOf(example)}: ${call}`),
  );
  expect(silent).toEqual([]);
});

it('tells a call that loses warnings from one that does not', () => {
  expect(silentCallsOf('orThrow(parse(orThrow(x)), console.warn)')).toEqual(['orThrow(x)']);
  expect(silentCallsOf("orThrow(parsePlainDate('2024-12-31'))")).toEqual([]);
});

function silentCallsOf(code: string): readonly string[] {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isSilent(node)) found.push(node.getText().slice(0, 60));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isSilent = ({ expression, arguments: given }: ts.CallExpression): boolean =>
  expression.getText() === 'orThrow' &&
  given.length === 1 &&
  given[0]?.getText().startsWith('parsePlainDate(') === false;
