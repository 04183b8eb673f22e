import ts from 'typescript';
import { readPage, root } from './contents';

/** A name that an entry exports. */
export interface PublicName {
  readonly name: string;
  /** What an import calls the first entry that exports it. */
  readonly entry: string;
  readonly kind: PublicKind;
  /** Its page of the reference, from the first page of the site. */
  readonly address: string;
  /** The first paragraph of its doc comment. */
  readonly summary: string;
  /** The whole doc comment but the example, as plain words. */
  readonly comment: string;
  /** The codes of its `@issues` tag, and what that says besides. */
  readonly issues: string;
  /** Its declaration without what only runs. */
  readonly declaration: string;
}

/** The kinds of exported names, each with the folder in which typedoc puts its pages. */
const folderOfKind = {
  Function: 'functions',
  Interface: 'interfaces',
  Class: 'classes',
  'Type Alias': 'types',
  Variable: 'variables',
} as const;

/** A kind of exported name. */
export type PublicKind = keyof typeof folderOfKind;

/** The entries by what an import calls them, in the order in which typedoc reads them. */
export const entryFiles: Readonly<Record<string, string>> = Object.fromEntries(
  entryPoints().map((file) => [entryOf(file), file]),
);

function entryPoints(): readonly string[] {
  const { typedocOptions } = JSON.parse(readPage('package.json'));
  return typedocOptions.entryPoints;
}

function entryOf(file: string): string {
  const name = file.replace(/^src\//, '').replace(/(?:\/index)?\.ts$/, '');
  return name === 'index' ? 'model-ward-rules' : `model-ward-rules/${name}`;
}

const SUMMARY_END = /\n\s*\n|\n@/;

/** Lists every public name once, with the entry that exports it first, and for each entry the names it has from others. */
export function readPublicNames(): {
  readonly names: readonly PublicName[];
  readonly again: ReadonlyMap<string, readonly string[]>;
} {
  const program = programOfSources();
  const checker = program.getTypeChecker();
  const names = new Map<string, PublicName>();
  const again = new Map<string, readonly string[]>();
  for (const [entry, file] of Object.entries(entryFiles)) {
    const source = program.getSourceFile(`${root}/${file}`);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    again.set(
      entry,
      symbols.filter(({ name }) => names.has(name)).map(({ name }) => name),
    );
    for (const symbol of symbols) {
      if (!names.has(symbol.name)) names.set(symbol.name, publicName(checker, entry, symbol));
    }
  }
  return { names: [...names.values()], again };
}

/** Reads the sources alone, without what they import from packages: names and comments need no more. */
function programOfSources(): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    types: [],
    noLib: true,
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) =>
      text.startsWith('.')
        ? ts.resolveModuleName(text, file, options, host)
        : { resolvedModule: undefined },
    );
  return ts.createProgram(
    Object.values(entryFiles).map((file) => `${root}/${file}`),
    options,
    host,
  );
}

function publicName(checker: ts.TypeChecker, entry: string, symbol: ts.Symbol): PublicName {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const text = ts.displayPartsToString(target.getDocumentationComment(checker));
  const tags = target
    .getJsDocTags(checker)
    .filter(({ name }) => !['example', 'category'].includes(name))
    .map(({ name, text: parts }) => ({ name, text: ts.displayPartsToString(parts) }));
  const kind = kindOf(target);
  return {
    name: symbol.name,
    entry,
    kind,
    address: `${folderOfKind[kind]}/${entry.replace('/', '_')}.${symbol.name}.html`,
    summary: (text.split(SUMMARY_END)[0] ?? '').replaceAll('\n', ' '),
    comment: [text, ...tags.map((tag) => tag.text)].join('\n').replaceAll(/\s+/g, ' '),
    issues: tags
      .filter(({ name }) => name === 'issues')
      .map((tag) => tag.text.replaceAll(/\s+/g, ' '))
      .join(', '),
    declaration: [...new Set((target.declarations ?? []).map(headOf))].join('\n'),
  };
}

function kindOf({ flags, name }: ts.Symbol): PublicKind {
  if (flags & ts.SymbolFlags.Function) return 'Function';
  if (flags & ts.SymbolFlags.Class) return 'Class';
  if (flags & ts.SymbolFlags.Interface) return 'Interface';
  if (flags & ts.SymbolFlags.Variable) return 'Variable';
  if (flags & ts.SymbolFlags.TypeAlias) return 'Type Alias';
  throw new Error(`${name} is exported, and of no kind that the site shows.`);
}

/** Gives a declaration without what only runs. */
function headOf(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile();
  const textTo = (end: number): string =>
    source.text.slice(declaration.getStart(source), end).trim();
  if (ts.isFunctionDeclaration(declaration))
    return `${textTo(declaration.body?.pos ?? declaration.end)};`;
  if (ts.isVariableDeclaration(declaration)) {
    return `export const ${textTo(declaration.type?.end ?? declaration.name.end)};`;
  }
  if (ts.isClassDeclaration(declaration)) return `${textTo(declaration.members.pos)} … }`;
  return textTo(declaration.end);
}
