import {
  Application,
  type CommentTag,
  type DeclarationReflection,
  Logger,
  LogLevel,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc';

/** What the API pages would show, as far as the tests ask. */
export interface Api {
  readonly warnings: readonly string[];
  readonly exports: readonly ApiExport[];
}

/** One exported name of one entry. */
export interface ApiExport {
  readonly name: string;
  readonly entry: string;
  readonly category: string | undefined;
  /** Present where it is a function. */
  readonly signature?: SignatureReflection;
}

class WarningList extends Logger {
  readonly warnings: string[] = [];
  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.warnings.push(message);
  }
}

/** Reads the doc comments of every entry with the options of package.json. */
export async function readApi(): Promise<Api> {
  // Links to a code host need a remote, which a copy of the repository may not have.
  // The types are checked by the compiler alone, once.
  const app = await Application.bootstrap({ disableSources: true, skipErrorChecking: true });
  const logger = new WarningList();
  app.logger = logger;
  const project = await app.convert();
  if (project === undefined) return { warnings: logger.warnings, exports: [] };
  app.validate(project);
  return { warnings: logger.warnings, exports: (project.children ?? []).flatMap(exportsOf) };
}

function exportsOf(entry: DeclarationReflection): readonly ApiExport[] {
  const own = (entry.children ?? []).filter(({ kind }) => kind !== ReflectionKind.Reference);
  return own.map((declaration) => {
    const signature = declaration.signatures?.[0];
    return {
      name: declaration.name,
      entry: entry.name,
      category: categoryOf(entry, declaration),
      ...(signature === undefined ? {} : { signature }),
    };
  });
}

function categoryOf(
  { categories = [], groups = [] }: DeclarationReflection,
  declaration: DeclarationReflection,
): string | undefined {
  const all = [...categories, ...groups.flatMap((group) => group.categories ?? [])];
  return all.find(({ children }) => children.includes(declaration))?.title;
}

/** Gives the text of a tag of a function, or `undefined` where it has none. */
export function tagText(
  signature: SignatureReflection,
  tag: CommentTag['tag'],
): string | undefined {
  return signature.comment
    ?.getTag(tag)
    ?.content.map(({ text }) => text)
    .join('');
}

/** Names what a reader of a function's page would miss. */
export function missingDocsOf(signature: SignatureReflection): readonly string[] {
  const { parameters = [], typeParameters = [] } = signature;
  const undocumented = [...parameters, ...typeParameters].filter(
    ({ comment }) => (comment?.summary.length ?? 0) === 0,
  );
  const tags = (['@returns', '@example'] as const).filter((tag) => !tagText(signature, tag));
  return [
    ...((signature.comment?.summary.length ?? 0) === 0 ? ['summary'] : []),
    ...undocumented.map(({ name }) => `@param ${name}`),
    ...tags,
  ];
}
