import * as crypto from 'node:crypto';
import { format } from 'node:util';
import * as ajv from 'ajv/dist/2020';
import * as csvParse from 'csv-parse/sync';
import * as root from 'model-ward-rules';
import * as batch from 'model-ward-rules/batch';
import * as charts from 'model-ward-rules/charts';
import * as engine from 'model-ward-rules/engine';
import * as explanation from 'model-ward-rules/explanation';
import * as intake from 'model-ward-rules/intake';
import * as json from 'model-ward-rules/json';
import * as planning from 'model-ward-rules/planning';
import * as published from 'model-ward-rules/published';
import * as register from 'model-ward-rules/register';
import * as schemas from 'model-ward-rules/schemas';
import * as readExcelFile from 'read-excel-file/node';
import ts from 'typescript';
import * as writeExcelFile from 'write-excel-file/node';
import packageJson from '../../package.json' with { type: 'json' };
import { jsonSchemaFiles } from '../../tsup.config';
import { logCallsOf } from './expected-output';

const entries: Readonly<Record<string, unknown>> = {
  'model-ward-rules': root,
  'model-ward-rules/batch': batch,
  'model-ward-rules/planning': planning,
  'model-ward-rules/register': register,
  'model-ward-rules/engine': engine,
  'model-ward-rules/charts': charts,
  'model-ward-rules/explanation': explanation,
  'model-ward-rules/intake': intake,
  'model-ward-rules/json': json,
  'model-ward-rules/published': published,
  'model-ward-rules/schemas': schemas,
  'model-ward-rules/json-schema/verdict.json': jsonSchemaFiles()['verdict.json'],
  'model-ward-rules/package.json': packageJson,
  'ajv/dist/2020': ajv,
  'csv-parse/sync': csvParse,
  'node:crypto': crypto,
  'read-excel-file/node': readExcelFile,
  // Without the mark its default export would be taken for one of CommonJS.
  'write-excel-file/node': { ...writeExcelFile, __esModule: true },
};

function requireEntry(name: string): unknown {
  if (!(name in entries))
    throw new Error(`An example imports this package and what goes with it, not "${name}".`);
  return entries[name];
}

/** The constructor of functions in which a block may wait for something; it has no name of its own. */
const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** What one call of `console.log` printed, by the number of the call in the text. */
export interface Print {
  readonly call: number;
  readonly lines: readonly string[];
}

/** Runs a block of TypeScript and gives the lines it prints. */
export async function runBlock(code: string): Promise<readonly string[]> {
  return (await printsOf(code)).flatMap(({ lines }) => lines);
}

/** Runs a block of TypeScript and gives what it prints, call by call. */
export async function printsOf(code: string): Promise<readonly Print[]> {
  const { outputText } = ts.transpileModule(withNumberedLogs(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const prints: Print[] = [];
  const logOf =
    (call: number) =>
    (...args: readonly unknown[]): void => {
      prints.push({ call, lines: format(...args).split('\n') });
    };
  await AsyncFunction(
    'require',
    'exports',
    'console',
    outputText,
  )(requireEntry, {}, { logOf, warn: () => {} });
  return prints;
}

function withNumberedLogs(code: string): string {
  return logCallsOf(code).reduceRight(
    (text, { start, end }, call) =>
      `${text.slice(0, start)}console.logOf(${call})${text.slice(end)}`,
    code,
  );
}
