import ts from 'typescript';
import { type CodeBlock, placeOf } from './code-blocks';
import { root } from './pages';

/** All that an example may use of its host, and the files that only the build makes. */
const HOST_WORDS = `
declare const console: Record<"log" | "warn", (...args: readonly unknown[]) => void>;
declare class TextEncoder { encode(text: string): Uint8Array }
declare module 'node:crypto' {
  interface Hash { update(text: string): Hash; digest(encoding: 'hex'): string }
  export function createHash(algorithm: 'sha256'): Hash;
}
declare module 'model-ward-rules/json-schema/*' {
  const schema: Readonly<Record<string, unknown>>;
  export default schema;
}
declare module 'model-ward-rules/package.json' {
  const content: { readonly version: string };
  export default content;
}
`;

/** Compiles all blocks in one program, as strictly as the tests, and says what is wrong with which block. */
export function typeFaultsOf(
  blocks: readonly CodeBlock[],
): ReadonlyMap<CodeBlock, readonly string[]> {
  const virtual = new Map(
    blocks.map((block, index) => [`${root}/test/docs/block-${index}.ts`, block]),
  );
  const hostFile = `${root}/test/docs/host-words.d.ts`;
  const texts = new Map([...virtual].map(([path, { code }]) => [path, code]));
  texts.set(hostFile, HOST_WORDS);
  const options = readOptions();
  const program = ts.createProgram([...texts.keys()], options, hostFor(options, texts));
  return new Map(
    [...virtual].map(([path, block]) => [block, faultsOf(program, path, block)] as const),
  );
}

function readOptions(): ts.CompilerOptions {
  const path = `${root}/test/tsconfig.json`;
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [] },
    ts.sys,
    `${root}/test`,
    { types: [], moduleDetection: ts.ModuleDetectionKind.Force },
    path,
  );
  return options;
}

function hostFor(options: ts.CompilerOptions, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version, ...others) => {
      const text = texts.get(path);
      return text === undefined
        ? host.getSourceFile(path, version, ...others)
        : ts.createSourceFile(path, text, version);
    },
  };
}

function faultsOf(program: ts.Program, path: string, block: CodeBlock): readonly string[] {
  const source = program.getSourceFile(path);
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return diagnostics.map(({ start, messageText }) => {
    const line = source?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const place = placeOf({ ...block, line: block.line + line });
    return `${place} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
