import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { unknownReasons } from '../../src/evaluation/criterion-status';
import { readText } from './pages';

/** The members of a union of texts, as they are declared. */
function membersOf(path: string, name: string): readonly string[] {
  const source = ts.createSourceFile(path, readText(path), ts.ScriptTarget.ES2022);
  const found = source.statements.find(
    (statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === name,
  );
  return [...(found?.getText(source) ?? '').matchAll(/'([a-z-]+)'/g)].map(([, one = '']) => one);
}

const reasons = [
  ...unknownReasons,
  ...membersOf('src/recognition/verdict.ts', 'UndeterminedReason'),
  ...membersOf('src/standing/standing.ts', 'OpenReason'),
];

describe.each(['docs/guides/why-undetermined.md', 'docs/guides/why-undetermined.vi.md'])(
  '%s',
  (page) => {
    it('knows the reasons', () => {
      expect(reasons.length).toBeGreaterThanOrEqual(12);
    });

    it.each(reasons)('says what settles %s', (reason) => {
      const row = readText(page)
        .split('\n')
        .find((line) => line.startsWith(`| \`${reason}\` |`));
      const [, , why = '', paper = ''] = row?.split('|') ?? [];
      expect(why.trim().length).toBeGreaterThan(10);
      expect(paper.trim().length).toBeGreaterThan(10);
    });
  },
);
