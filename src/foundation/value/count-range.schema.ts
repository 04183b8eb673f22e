import * as z from 'zod/mini';
import { schemaFor } from '../reading/schema-for';
import { wholeNumber } from '../reading/whole-number.schema';
import type { CountRange, UncertainCount } from './count-range';
import { MAX_COUNT } from './share';
import { countSchema } from './share.schema';

const countRangeSchema: z.ZodMiniType<CountRange> = schemaFor<CountRange>()(
  z.strictObject({ least: countSchema, most: countSchema }),
);

/** Reads a count, or its bounds where it is not wholly known. */
export const uncertainCountSchema: z.ZodMiniType<UncertainCount> = schemaFor<UncertainCount>()(
  z.union([wholeNumber(0, MAX_COUNT), countRangeSchema]),
);
