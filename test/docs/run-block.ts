import * as crypto from 'node:crypto';
import { format } from 'node:util';
import * as ajv from 'ajv/dist/2020';
import * as root from 'model-ward-rules';
import * as engine from 'model-ward-rules/engine';
import * as explanation from 'model-ward-rules/explanation';
import * as intake from 'model-ward-rules/intake';
import * as published from 'model-ward-rules/published';
import * as schemas from 'model-ward-rules/schemas';
import ts from 'typescript';
import { jsonSchemaFiles } from '../../tsup.config';

const entries: Readonly<Record<string, unknown>> = {
  'model-ward-rules': root,
  'model-ward-rules/engine': engine,
  'model-ward-rules/explanation': explanation,
  'model-ward-rules/intake': intake,
  'model-ward-rules/published': published,
  'model-ward-rules/schemas': schemas,
  'model-ward-rules/json-schema/verdict.json': jsonSchemaFiles()['verdict.json'],
  'ajv/dist/2020': ajv,
  'node:crypto': crypto,
};

function requireEntry(name: string): unknown {
  if (!(name in entries))
    throw new Error(`An example imports this package and what goes with it, not "${name}".`);
  return entries[name];
}

/** Runs a block of TypeScript and gives the lines it prints. */
export function runBlock(code: string): readonly string[] {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const lines: string[] = [];
  const log = (...args: readonly unknown[]): void => {
    lines.push(...format(...args).split('\n'));
  };
  new Function('require', 'exports', 'console', outputText)(requireEntry, {}, { log });
  return lines;
}
