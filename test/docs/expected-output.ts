import ts from 'typescript';

const TRAILING_COMMENT = /\/\/ ?(.*)$/;
const WHOLE_LINE_COMMENT = /^\s*\/\/ ?(.*)$/;

/** A place of a block that shows what is printed: behind the end of its line, and in the comment lines right below. */
export interface OutputPlace {
  /** The line, from 0, and the column from which the rest of it may be a comment. */
  readonly line: number;
  readonly column: number;
  readonly trailing: readonly string[];
  readonly below: readonly string[];
}

/** A call of `console.log`, with the lines of the places that may show what it prints, the nearest first. */
export interface LogCall {
  /** Where the words `console.log` begin and end. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly number[];
}

/**
 * Reads what a block says it prints: the comment that ends the line of a `console.log(…)`, the comment lines right
 * below it, and those right below the loop around it.
 */
export function expectedOutputOf(code: string): readonly string[] {
  return outputPlacesOf(code).flatMap(({ trailing, below }) => [...trailing, ...below]);
}

/** Finds every place that shows output, in the order of the lines. */
export function outputPlacesOf(code: string): readonly OutputPlace[] {
  const source = sourceOf(code);
  const lines = code.split('\n');
  const columnOfLine = new Map(
    endsOfLogs(source).map((end) => {
      const { line, character } = source.getLineAndCharacterOfPosition(end);
      return [line, character] as const;
    }),
  );
  return [...columnOfLine].map(([line, column]) => ({
    line,
    column,
    trailing: trailingComment(lines[line] ?? '', column),
    below: commentsBelow(lines, line),
  }));
}

/** Finds every call of `console.log`, in the order of the text. */
export function logCallsOf(code: string): readonly LogCall[] {
  const source = sourceOf(code);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  return source.statements.flatMap((statement) =>
    logsIn(statement, source)
      .map((call) => ({
        start: call.expression.getStart(source),
        end: call.expression.end,
        lines: [lineOf(call.end), lineOf(statement.end)],
      }))
      .sort((one, other) => one.start - other.start),
  );
}

const sourceOf = (code: string): ts.SourceFile =>
  ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022);

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
    const ends = logsIn(statement, source).map((call) => call.end);
    return ends.length === 0 ? [] : [...ends, statement.end];
  });
}

function logsIn(node: ts.Node, source: ts.SourceFile): readonly ts.CallExpression[] {
  const inner: ts.CallExpression[] = [];
  ts.forEachChild(node, (child) => {
    inner.push(...logsIn(child, source));
  });
  const isLog = ts.isCallExpression(node) && node.expression.getText(source) === 'console.log';
  return isLog ? [...inner, node] : inner;
}
