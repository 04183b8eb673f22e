import type { FaultOf } from '../../src/foundation/reading/fault-check.schema';
import { type Code, planOf, type Schema } from './plan-of-schema';
import { printCode } from './print-code';
import { importPath } from './schema-modules';

/** Where the plan of a schema stands. */
export interface Home {
  readonly path: string;
  readonly name: string;
}

export interface Known {
  readonly homes: ReadonlyMap<Schema, Home>;
  readonly functions: ReadonlyMap<FaultOf<never>, Home>;
}

/** What a file of plans begins with. */
export const header = (path: string): string =>
  `/** @generated from ${path.split('/').at(-1)}.ts by \`npm run plans\`: not to be edited. */\n`;

export const planPath = (path: string): string => `${path.replace(/\.schema$/, '')}.plan`;
export const planName = (name: string): string => name.replace(/Schema(s?)$/, 'Plan$1');
const schemaName = (name: string): string => name.replace(/Plan$/, 'Schema');

/** The text of one file of plans, as it grows. */
export class PlanFile {
  readonly #imports = new Map<string, Set<string>>();
  readonly #statements: string[] = [];
  readonly #written = new Set<Schema>();

  readonly #path: string;
  readonly #schemaPath: string;
  readonly #known: Known;

  constructor(schemaPath: string, known: Known) {
    this.#path = planPath(schemaPath);
    this.#schemaPath = schemaPath;
    this.#known = known;
  }

  #import(from: string, name: string): void {
    const names = this.#imports.get(from) ?? new Set();
    this.#imports.set(from, names.add(name));
  }

  /** Writes the plan of an exported schema, and before it those of the same file that it needs. */
  export(schema: Schema, exportedAs: string): void {
    const home = this.#known.homes.get(schema) as Home;
    const name = planName(exportedAs);
    if (home.path === this.#path && home.name === name) {
      this.#exportOwn(schema, exportedAs);
    } else {
      const type = `Plan<ReadBy<typeof schemas.${exportedAs}>>`;
      this.#import(home.path, home.name);
      this.#statements.push(`export const ${name}: ${type} = ${home.name} as never;\n`);
    }
  }

  exportRecord(schemas: Readonly<Record<string, Schema>>, exportedAs: string): void {
    const parts = Object.entries(schemas).map(([key, schema]): Code => {
      const plan = this.#nameOf(schema, false) ?? this.#planOf(schema);
      return typeof plan === 'string'
        ? `${key}: ${plan}`
        : { ...plan, open: `${key}: ${plan.open}` };
    });
    const start = `export const ${planName(exportedAs)}: Readonly<Record<string, Plan>> = `;
    this.#statements.push(`${start}${printCode({ open: '{', parts }, '', start.length)};\n`);
  }

  text(): string {
    const usesSchemas = this.#statements.some((statement) => statement.includes('typeof schemas.'));
    const imports = [...this.#imports].map(
      ([from, names]) =>
        `import { ${[...names].sort().join(', ')} } from '${importPath(this.#path, from)}';`,
    );
    const planTypes = [
      `import type { Plan } from '${importPath(this.#path, 'foundation/reading/plan')}';`,
      ...(usesSchemas
        ? [
            `import type { ReadBy } from '${importPath(this.#path, 'foundation/reading/schema-for')}';`,
            `import type * as schemas from '${importPath(this.#path, this.#schemaPath)}';`,
          ]
        : []),
    ];
    return [
      header(this.#schemaPath),
      [...imports, ...planTypes].sort().join('\n'),
      '',
      ...this.#statements,
    ].join('\n');
  }

  #exportOwn(schema: Schema, exportedAs: string): void {
    if (this.#written.has(schema)) return;
    this.#written.add(schema);
    const plan = this.#planOf(schema);
    const start = `export const ${planName(exportedAs)}: Plan<ReadBy<typeof schemas.${exportedAs}>> = `;
    this.#statements.push(`${start}${printCode(plan, '', start.length)};\n`);
  }

  #planOf(schema: Schema): Code {
    return planOf(schema, {
      planName: (inner, isLater) => this.#nameOf(inner, isLater),
      functionName: (faultOf) => {
        const home = this.#known.functions.get(faultOf);
        if (home === undefined) throw new Error(`No export of foundation/value: ${faultOf.name}`);
        this.#import(home.path, home.name);
        return home.name;
      },
    });
  }

  #nameOf(schema: Schema, isLater: boolean): string | undefined {
    const home = this.#known.homes.get(schema);
    if (home === undefined) return undefined;
    if (home.path !== this.#path) this.#import(home.path, home.name);
    else if (!isLater) this.#exportOwn(schema, schemaName(home.name));
    return home.name;
  }
}
