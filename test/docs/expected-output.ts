import ts from 'typescript';

const TRAILING_COMMENT = /\/\/ ?(.*)$/;
const WHOLE_LINE_COMMENT = /^\s*\/\/ ?(.*)$/;

/**
 * Reads what a block says it prints: the comment that ends the line of a `console.log(…)`, the comment lines right
 * below it, and those right below the loop it stands in.
 */
export function expectedOutputOf(code: string): readonly string[] {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022);
  const lines = code.split('\n');
  const lastOfLine = new Map(
    endsOfLogs(source).map((end) => {
      const { line, character } = source.getLineAndCharacterOfPosition(end);
      return [line, character] as const;
    }),
  );
  return [...lastOfLine].flatMap(([line, character]) => [
    ...trailingComment(lines[line] ?? '', character),
    ...commentsBelow(lines, line),
  ]);
}

function trailingComment(line: string, character: number): readonly string[] {
  const comment = TRAILING_COMMENT.exec(line.slice(character))?.[1];
  return comment === undefined ? [] : [comment];
}

function commentsBelow(lines: readonly string[], line: number): readonly string[] {
  const next = WHOLE_LINE_COMMENT.exec(lines[line + 1] ?? '')?.[1];
  return next === undefined ? [] : [next, ...commentsBelow(lines, line + 1)];
}

/** Where each call ends, and after the calls of a statement where the statement ends. */
function endsOfLogs(source: ts.SourceFile): readonly number[] {
  return source.statements.flatMap((statement) => {
    const calls = logsIn(statement, source);
    return calls.length === 0 ? [] : [...calls, statement.end];
  });
}

function logsIn(node: ts.Node, source: ts.SourceFile): readonly number[] {
  const inner: number[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...logsIn(child, source));
  });
  const isLog = ts.isCallExpression(node) && node.expression.getText(source) === 'console.log';
  return isLog ? [...inner, node.end] : inner;
}
