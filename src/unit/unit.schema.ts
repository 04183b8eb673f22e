import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { hostIdSchema, nameSchema, textSchema } from '../foundation/reading/text.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import type { AreaLevel, Unit, UnitId, UnitLevel } from './unit';
import type { Succession, UnitRegister } from './unit-register';

const MAX_RECORDS = 100_000;
const MAX_SUCCESSIONS = 100_000;
const MAX_UNITS_OF_SUCCESSION = 1_000;

export const areaLevels = [
  'country',
  'province',
  'centrally-run-city',
  'urban-district',
  'rural-district',
  'town',
  'provincial-city',
] as const;

/** Reads the id of a unit. */
export const unitIdSchema: z.ZodMiniType<UnitId> = hostIdSchema as unknown as z.ZodMiniType<UnitId>;

/** Reads a level of area that holds units. */
export const areaLevelSchema: z.ZodMiniType<AreaLevel> = z.enum(areaLevels);

/** Reads the level of a unit. */
export const unitLevelSchema: z.ZodMiniType<UnitLevel> = z.enum([
  ...areaLevels,
  'ward',
  'commune',
  'township',
  'special-zone',
]);

const unitShape = {
  id: unitIdSchema,
  code: optionalKey(hostIdSchema),
  name: nameSchema,
  parentId: optionalKey(unitIdSchema),
  existsFrom: optionalKey(plainDateSchema),
  endedOn: optionalKey(plainDateSchema),
};

/** Reads a unit over the days on which it stood like this. */
export const unitSchema: z.ZodMiniType<Unit> = schemaFor<Unit>()(
  z.strictObject({ ...unitShape, level: unitLevelSchema }),
);

/** Reads a unit of a level that holds units. */
export const areaUnitSchema: z.ZodMiniType<Unit & { readonly level: AreaLevel }> = schemaFor<
  Unit & { readonly level: AreaLevel }
>()(z.strictObject({ ...unitShape, level: areaLevelSchema }));

const unitIdsSchema = z.array(unitIdSchema).check(z.maxLength(MAX_UNITS_OF_SUCCESSION));

const successionSchema: z.ZodMiniType<Succession> = schemaFor<Succession>()(
  z.strictObject({
    kind: z.enum(['create', 'merge', 'split', 'rename', 'transfer', 'reclassify', 'abolish']),
    on: plainDateSchema,
    recordedOn: optionalKey(plainDateSchema),
    fromIds: unitIdsSchema,
    intoIds: unitIdsSchema,
    instrument: optionalKey(textSchema),
  }),
);

/**
 * Reads the shape of a register of units; `parseUnitRegister` also checks that its parts agree with each other.
 *
 * @category Schemas
 */
export const unitRegisterSchema: SchemaOf<UnitRegister> = schemaFor<UnitRegister>()(
  z.strictObject({
    units: z.array(unitSchema).check(z.maxLength(MAX_RECORDS)),
    successions: z.array(successionSchema).check(z.maxLength(MAX_SUCCESSIONS)),
  }),
);
