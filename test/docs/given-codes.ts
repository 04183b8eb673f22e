import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sourceFolder = `${root}src`;

/** A function that an entry exports. */
export interface PublicFunction {
  readonly name: string;
  /** The text of its `@issues` tag; empty where it has none. */
  readonly tag: string;
  /** Every code it can give, by what it calls. */
  readonly codes: readonly string[];
}

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

/** A statement at the top of a file, or one of its variables: what can be named from another file. */
type Declaration = ts.Node;

/** What a declaration names, and the codes of the issues that it makes itself. */
interface Uses {
  readonly declarations: ReadonlySet<Declaration>;
  readonly codes: readonly string[];
}

const usesOf = new Map<Declaration, Uses>();

/**
 * The functions that the entries of these paths export. `swallowed` gives for some of them functions whose issues they do
 * not pass on.
 */
export function publicFunctions(
  entries: readonly string[],
  swallowed: Readonly<Record<string, readonly string[]>>,
): readonly PublicFunction[] {
  const found = new Map<Declaration, PublicFunction>();
  for (const entry of entries) {
    for (const exported of exportsOf(entry)) {
      const declaration = declarationOf(exported);
      if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) continue;
      const tag = exported.getJsDocTags(checker).find(({ name }) => name === 'issues');
      found.set(declaration, {
        name: exported.name,
        tag: ts.displayPartsToString(tag?.text),
        codes: codesFrom(declaration, swallowed[exported.name]),
      });
    }
  }
  return [...found.values()];
}

/** Every code that a function of a file can give. */
export function codesOfFunction(path: string, name: string): readonly string[] {
  const exported = exportsOf(path).find((symbol) => symbol.name === name) as ts.Symbol;
  return codesFrom(declarationOf(exported) as Declaration);
}

function exportsOf(path: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(`${sourceFolder}/${path}`) as ts.SourceFile;
  const module = checker.getSymbolAtLocation(file) as ts.Symbol;
  return checker.getExportsOfModule(module).map(withoutAlias);
}

function codesFrom(start: Declaration, swallowed: readonly string[] = []): readonly string[] {
  const seen = new Set([start]);
  const met = new Set<string>();
  const codes = new Set<string>();
  for (const declaration of seen) {
    const uses = usesOf.get(declaration) ?? readUses(declaration);
    usesOf.set(declaration, uses);
    for (const code of uses.codes) codes.add(code);
    for (const next of uses.declarations) {
      const name = nameOf(next);
      if (swallowed.includes(name)) met.add(name);
      else seen.add(next);
    }
  }
  const unmet = swallowed.filter((name) => !met.has(name));
  if (unmet.length > 0) throw new Error(`${nameOf(start)} does not call ${unmet.join(', ')}`);
  return [...codes].sort();
}

const nameOf = (declaration: Declaration): string =>
  (declaration as ts.NamedDeclaration).name?.getText() ?? '';

function readUses(declaration: Declaration): Uses {
  const declarations = new Set<Declaration>();
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) {
      const used = declarationOf(symbolOf(node));
      if (used !== undefined && isMaker(used)) codes.push(...codesMadeBy(node));
      else if (used !== undefined) declarations.add(used);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration, visit);
  return { declarations, codes };
}

function symbolOf(name: ts.Identifier): ts.Symbol | undefined {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  return symbol && withoutAlias(symbol);
}

const withoutAlias = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The declaration of a name at the top of a file of the source; names inside functions belong to those. */
function declarationOf(symbol: ts.Symbol | undefined): Declaration | undefined {
  // Of a function with several signatures only the last declaration has the body.
  const declaration =
    symbol?.declarations?.findLast(ts.isFunctionDeclaration) ?? symbol?.valueDeclaration;
  if (!declaration?.getSourceFile().fileName.startsWith(`${sourceFolder}/`)) return undefined;
  const isAtTop = ts.isVariableDeclaration(declaration)
    ? ts.isSourceFile(declaration.parent.parent.parent)
    : ts.isSourceFile(declaration.parent);
  return isAtTop ? declaration : undefined;
}

/** Whether it is a function that a file of issue kinds exports. */
const isMaker = (declaration: Declaration): boolean =>
  ts.isVariableDeclaration(declaration) &&
  declaration.name.getText().endsWith('Issue') &&
  declaration.getSourceFile().fileName.startsWith(`${sourceFolder}/foundation/issue/kinds/`);

/** The codes that the first argument can be; whoever passes a maker on hides them. */
function codesMadeBy(maker: ts.Identifier): readonly string[] {
  const call = maker.parent;
  if (ts.isImportSpecifier(call)) return [];
  const [code] = ts.isCallExpression(call) && call.expression === maker ? call.arguments : [];
  if (code === undefined)
    throw new Error(`${placeOf(maker)}: call ${maker.text} where it is named`);
  const type = checker.getTypeAtLocation(code);
  const types = type.isUnion() ? type.types : [type];
  return types.map((one) => {
    if (!one.isStringLiteral()) throw new Error(`${placeOf(code)}: the code is not known`);
    return one.value;
  });
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
