import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { root } from './docs/pages';
import { doors } from './source-files';

const { fileNames, options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
);
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

/** What a symbol is where it was declared. */
const originOf = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function exportsOf(door: string): ReadonlySet<ts.Symbol> {
  const source = program.getSourceFile(`${root}/src/${door}`);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  return new Set(module === undefined ? [] : checker.getExportsOfModule(module).map(originOf));
}

/** The types of this package that a declaration names, bodies apart. */
function typesNamedIn(symbol: ts.Symbol): ReadonlySet<ts.Symbol> {
  const named = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    const type = ts.isTypeReferenceNode(node)
      ? checker.getSymbolAtLocation(node.typeName)
      : undefined;
    if (type !== undefined && isOurs(originOf(type))) named.add(originOf(type));
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) visit(declaration);
  return named;
}

const isOurs = (symbol: ts.Symbol): boolean =>
  (symbol.flags & ts.SymbolFlags.TypeParameter) === 0 &&
  (symbol.declarations?.[0]?.getSourceFile().fileName.startsWith(`${root}/src/`) ?? false);

const isFunction = (symbol: ts.Symbol): boolean => (symbol.flags & ts.SymbolFlags.Function) !== 0;

/** Parts of which the types of issues are made; a host reads `IssueParams`. */
const isPartOfIssues = ({ name }: ts.Symbol): boolean => name === 'IssueAmong';

function missingAt(door: string, from: (symbol: ts.Symbol) => boolean): readonly string[] {
  const exported = exportsOf(door);
  return [...exported]
    .filter(from)
    .flatMap((symbol) =>
      [...typesNamedIn(symbol)]
        .filter((type) => !exported.has(type) && !isPartOfIssues(type))
        .map((type) => `${symbol.name} names ${type.name}`),
    );
}

describe('the entries', () => {
  it.each(doors.filter((door) => door !== 'schemas.ts'))(
    '%s exports every type that its functions name',
    (door) => {
      expect(exportsOf(door).size).toBeGreaterThan(10);
      expect(missingAt(door, isFunction)).toEqual([]);
    },
  );

  it.each(['index.ts', 'engine.ts'])('%s exports the types within its types as well', (door) => {
    expect(missingAt(door, () => true)).toEqual([]);
  });

  // The JSON door takes days as texts.
  const withDays = doors.filter((door) => door !== 'schemas.ts' && door !== 'json/index.ts');
  it.each(withDays)('%s has a day', (door) => {
    expect([...exportsOf(door)].map(({ name }) => name)).toContain('plainDate');
  });

  it('give a function one home among the root, batch, planning and register', () => {
    const homes = ['index.ts', 'batch.ts', 'planning.ts', 'register.ts'].flatMap((door) =>
      [...exportsOf(door)].filter(isFunction).map(({ name }) => name),
    );
    const ground = ['orThrow', 'parsePlainDate', 'plainDate', 'parseUnitRegister'];
    const twice = homes.filter((name, position) => homes.indexOf(name) !== position);
    expect([...new Set(twice)].sort()).toEqual(ground.sort());
  });

  it('are those of package.json', () => {
    const named = Object.keys(packageJson.exports).filter((name) => /^\.(\/[a-z]+)?$/.test(name));
    const ofDoor = (door: string): string =>
      `./${door.replace(/(\/index)?\.ts$/, '')}`.replace('./index', '.');
    expect(named.sort()).toEqual(doors.map(ofDoor).sort());
  });
});
