import { resolve } from 'node:path';
import ts from 'typescript';

/** What a change does to one file: puts a text before a place that stands there once, or makes the file. */
export interface Edit {
  readonly path: string;
  readonly before?: string;
  readonly put: string;
}

const root = resolve(import.meta.dirname, '../..');

let earlier: ts.Program | undefined;

/** Compiles source, documents and what tests are made of with edits made to a copy in memory, and gives the faults by file. */
export function faultsWith(edits: readonly Edit[]): ReadonlyMap<string, readonly string[]> {
  const { fileNames, options } = project();
  const texts = edited(edits);
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.fileExists = (path) => texts.has(path) || ts.sys.fileExists(path);
  // A folder may be made up, too.
  host.directoryExists = () => true;
  host.readFile = (path) => texts.get(path) ?? ts.sys.readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion);
    // What is the same as before is read once.
    const known = untouched.get(path) ?? getSourceFile(path, languageVersion, ...rest);
    if (known !== undefined) untouched.set(path, known);
    return known;
  };
  // A test that no change touches would only be read.
  const parts = fileNames.filter((path) => !path.endsWith('.test.ts'));
  const program = ts.createProgram([...parts, ...texts.keys()], options, host, earlier);
  earlier = program;
  const faults = new Map<string, string[]>();
  for (const { file, messageText } of program.getSemanticDiagnostics()) {
    const path = file?.fileName.slice(root.length + 1) ?? '';
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    faults.set(path, [...(faults.get(path) ?? []), message]);
  }
  return faults;
}

const untouched = new Map<string, ts.SourceFile>();

function project(): ts.ParsedCommandLine {
  const path = `${root}/test/tsconfig.json`;
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, `${root}/test`, { noEmit: true }, path);
}

function edited(edits: readonly Edit[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path: inside, before, put } of edits) {
    const path = `${root}/${inside}`;
    if (before === undefined) {
      texts.set(path, put);
      continue;
    }
    const text = texts.get(path) ?? ts.sys.readFile(path) ?? '';
    const parts = text.split(before);
    if (parts.length !== 2) throw new Error(`${inside} has ${parts.length - 1} of: ${before}`);
    texts.set(path, parts.join(put + before));
  }
  return texts;
}
