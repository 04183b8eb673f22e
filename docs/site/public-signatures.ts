import ts from 'typescript';
import { root } from './contents';

const ENTRIES = {
  'model-ward-rules': 'src/index.ts',
  'model-ward-rules/batch': 'src/batch.ts',
  'model-ward-rules/planning': 'src/planning.ts',
  'model-ward-rules/register': 'src/register.ts',
  'model-ward-rules/engine': 'src/engine.ts',
  'model-ward-rules/explanation': 'src/explanation/index.ts',
  'model-ward-rules/intake': 'src/intake/index.ts',
  'model-ward-rules/json': 'src/json/index.ts',
  'model-ward-rules/published': 'src/published/index.ts',
  'model-ward-rules/schemas': 'src/schemas.ts',
};

const SUMMARY_END = /\n\s*\n|\n@/;

/** Lists every public name with its first sentences and its declaration, by entry; a name stands once. */
export function publicSignatures(): string {
  const program = ts.createProgram(
    Object.values(ENTRIES).map((file) => `${root}/${file}`),
    {
      target: ts.ScriptTarget.ES2022,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      module: ts.ModuleKind.ESNext,
    },
  );
  const checker = program.getTypeChecker();
  const seen = new Set<string>();
  const sections = Object.entries(ENTRIES).map(([entry, file]) => {
    const source = program.getSourceFile(`${root}/${file}`);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
    const fresh = symbols.filter(({ name }) => !seen.has(name));
    const again = symbols.filter(({ name }) => seen.has(name)).map(({ name }) => name);
    for (const { name } of fresh) seen.add(name);
    const texts = fresh.map((symbol) => declarationOf(checker, symbol));
    return `# Signatures of \`${entry}\`\n\n${alsoHere(again)}\`\`\`ts\n${texts.join('\n\n')}\n\`\`\`\n`;
  });
  return sections.join('\n');
}

const alsoHere = (names: readonly string[]): string =>
  names.length === 0 ? '' : `Also from here: ${names.join(', ')}.\n\n`;

function declarationOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const summary = ts
    .displayPartsToString(target.getDocumentationComment(checker))
    .split(SUMMARY_END)[0]
    ?.replaceAll('\n', ' ');
  const texts = (target.declarations ?? []).map(headOf);
  return [`// ${summary}`, ...new Set(texts)].join('\n');
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
