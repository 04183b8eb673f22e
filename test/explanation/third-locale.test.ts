import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Compiles the sentences with some files written otherwise, and gives the places that do not compile. */
function faultsWith(changed: Readonly<Record<string, string>>): readonly string[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const texts = new Map(Object.entries(changed).map(([path, text]) => [join(root, path), text]));
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version);
  };
  const doors = ['src/explanation/index.ts', 'src/intake/index.ts'];
  const program = ts.createProgram(
    doors.map((path) => join(root, path)),
    options,
    host,
  );
  // Only what speaks of locales is looked at: the rest compiles as it did, and takes long.
  const concerned = program
    .getSourceFiles()
    .filter(({ text }) => /Locale|LocalisedText/.test(text));
  return concerned
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ file, messageText }) => {
      const path = file?.fileName.slice(root.length + 1) ?? '';
      return `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}

const third = (path: string, given: string): Record<string, string> => ({
  [path]: read(path).replace(/\ben: ([\w.()]+),?(\s*)\}/, `en: $1,$2fr: ${given} }`),
});
const listed = {
  'src/foundation/text/locale.ts': read('src/foundation/text/locale.ts').replace(
    "['vi', 'en']",
    "['vi', 'en', 'fr']",
  ),
};
const places = {
  ...third('src/foundation/value/localised-text.schema.ts', 'z.exactOptional(textSchema)'),
  ...third('src/explanation/words-of.ts', 'wordsFr'),
  ...third('src/explanation/issue-words-of.ts', 'issueWordsVi'),
  ...third('src/intake/export/report-headers.ts', 'reportHeadersVi'),
  ...third('src/intake/export/report-words-of.ts', 'reportWordsVi'),
};

describe('a third locale', { timeout: 120_000 }, () => {
  it('does not compile until every place that speaks has its words', () => {
    const faults = faultsWith(listed).map((fault) => fault.split(':')[0]);
    expect(faults.sort()).toEqual(Object.keys(places).sort());
  });

  it('does not compile while one word is missing', () => {
    const wordsFr = `
      import { scoreVi } from './vi/score';
      import type { ScoreWords } from './words/score-words';
      const { noRank, ...rest } = scoreVi;
      const scoreFr: ScoreWords = rest;
      const wordsFr: Words = { ...wordsVi, score: scoreFr };
    `;
    const speaking = { ...places };
    speaking['src/explanation/words-of.ts'] = wordsFr + speaking['src/explanation/words-of.ts'];
    expect(faultsWith({ ...listed, ...speaking })).toEqual([
      expect.stringMatching(
        /^src\/explanation\/words-of\.ts: Property 'noRank' is missing in type/,
      ),
    ]);
  });
});
