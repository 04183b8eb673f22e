import { type Home, header, type Known, PlanFile, planName, planPath } from './plan-file';
import type { Schema } from './plan-of-schema';
import {
  importPath,
  isSchema,
  loadFaultFunctions,
  loadSchemaModules,
  publicSchemas,
  type SchemaModule,
} from './schema-modules';

/** Makes a file of plans for every file of schemas: its text by its path from src. */
export async function makePlans(): Promise<ReadonlyMap<string, string>> {
  const modules = await loadSchemaModules();
  const homes = homesOf(modules);
  const known: Known = { homes, functions: await loadFaultFunctions() };
  const files = modules.flatMap((module) => {
    const text = planFile(module, known);
    return text === undefined ? [] : [[`${planPath(module.path)}.ts`, text] as const];
  });
  return new Map([...files, ['stored/schema-plans.plan.ts', storedPlans(known, modules)]]);
}

/** A schema that two files export belongs to the one that the other imports it from. */
function homesOf(modules: readonly SchemaModule[]): ReadonlyMap<Schema, Home> {
  const homes = new Map<Schema, Home>();
  for (const { path, exports } of modules) {
    for (const [name, one] of exports) {
      if (!isSchema(one) || homes.has(one)) continue;
      homes.set(one, { path: planPath(path), name: planName(name) });
    }
  }
  return homes;
}

function planFile({ path, exports }: SchemaModule, known: Known): string | undefined {
  const file = new PlanFile(path, known);
  let isEmpty = true;
  for (const [name, one] of exports) {
    if (isSchema(one)) file.export(one, name);
    else if (isRecordOfSchemas(one)) file.exportRecord(one, name);
    else continue;
    isEmpty = false;
  }
  return isEmpty ? undefined : file.text();
}

function isRecordOfSchemas(value: unknown): value is Readonly<Record<string, Schema>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.values(value);
  return entries.length > 0 && entries.every(isSchema);
}

/** The kind and the plan of every public schema, to be found by the schema. */
function storedPlans({ homes }: Known, modules: readonly SchemaModule[]): string {
  const path = 'stored/schema-plans.plan';
  const imports: string[] = [];
  const kinds: string[] = [];
  const pairs = publicSchemas().map(([name, schemaPath]) => {
    const one = modules.find((module) => module.path === schemaPath)?.exports.get(name) as Schema;
    const home = homes.get(one) as Home;
    imports.push(
      `import { ${home.name} } from '${importPath(path, home.path)}';`,
      `import { ${name} } from '${importPath(path, schemaPath)}';`,
    );
    const kind = kindName(name);
    kinds.push(`  | '${kind}'`);
    return pairText(name, kind, home.name);
  });
  return [
    header('schemas'),
    [...imports, "import type { Plan } from '../foundation/reading/plan';"].sort().join('\n'),
    '\n/** The kinds of what can be stored, by the names of the JSON Schema files. */',
    'export type StoredKind =',
    `${kinds.join('\n')};`,
    '\n/** What a schema reads: its kind, and the plan of its shape. */',
    'export interface StoredPlan {',
    '  readonly kind: StoredKind;',
    '  readonly plan: Plan;',
    '}',
    '\n/** What reads what each public schema reads. */',
    'export const plansOfSchemas: ReadonlyMap<unknown, StoredPlan> = /* @__PURE__ */ new Map<',
    '  unknown,',
    '  StoredPlan',
    '>([',
    ...pairs,
    ']);\n',
  ].join('\n');
}

/** As the files of JSON Schema are called. */
const kindName = (schema: string): string =>
  schema.replace(/Schema$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function pairText(schema: string, kind: string, plan: string): string {
  const line = `  [${schema}, { kind: '${kind}', plan: ${plan} }],`;
  return line.length <= 100
    ? line
    : `  [\n    ${schema},\n    { kind: '${kind}', plan: ${plan} },\n  ],`;
}
