import * as z from 'zod/mini';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { nameSchema, revisionSchema, slugSchema } from '../foundation/reading/text.schema';
import { wholeNumber } from '../foundation/reading/whole-number.schema';
import { inForceSchema } from '../foundation/value/in-force.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { countSchema, positiveCountSchema } from '../foundation/value/share.schema';
import { outcomeCountsSchema } from '../roll-up/area-summary.schema';
import { unmetCountsSchema } from '../roll-up/unmet-counts.schema';
import type {
  CodeCount,
  EditionDigest,
  PartialIdentity,
  PartialResult,
  RangePart,
  RefusedLine,
} from './partial-result';

const byteSchema = wholeNumber(0, Number.MAX_SAFE_INTEGER);

const editionSchema: z.ZodMiniType<EditionDigest> = schemaFor<EditionDigest>()(
  z.strictObject({ id: slugSchema, revision: revisionSchema, digest: nameSchema }),
);

const identitySchema: z.ZodMiniType<PartialIdentity> = schemaFor<PartialIdentity>()(
  z.strictObject({
    version: nameSchema,
    shape: revisionSchema,
    inputId: nameSchema,
    byteLength: byteSchema,
    criteriaSet: editionSchema,
    criteriaSets: z.array(editionSchema),
    policies: inForceSchema(editionSchema as SchemaOf<EditionDigest>),
    asOf: plainDateSchema,
    knownAt: plainDateSchema,
    groupedBy: nameSchema,
    distinct: z.enum(['by-key', 'vouched']),
    maxLineBytes: byteSchema,
  }),
);

const codeCountSchema: z.ZodMiniType<CodeCount> = schemaFor<CodeCount>()(
  z.strictObject({ code: nameSchema, lineCount: positiveCountSchema }),
);

const refusedLineSchema: z.ZodMiniType<RefusedLine> = schemaFor<RefusedLine>()(
  z.strictObject({
    byteOffset: byteSchema,
    lineNumber: positiveCountSchema,
    codes: z.array(nameSchema),
  }),
);

const rangePartSchema: z.ZodMiniType<RangePart> = schemaFor<RangePart>()(
  z.strictObject({
    from: byteSchema,
    until: byteSchema,
    digest: nameSchema,
    lines: z.strictObject({
      lineCount: countSchema,
      judgedCount: countSchema,
      setAsideCount: countSchema,
      notOnRecordCount: countSchema,
      refusedCount: countSchema,
    }),
    refusalCounts: z.array(codeCountSchema),
    refusals: z.array(refusedLineSchema),
    warningCounts: z.array(codeCountSchema),
    groups: z.array(
      z.strictObject({
        key: nameSchema,
        confirmed: outcomeCountsSchema,
        projected: outcomeCountsSchema,
      }),
    ),
    unmet: z.array(unmetCountsSchema),
    keys: z.array(z.string()),
  }),
);

/**
 * Reads the shape of a partial result; `parsePartial` also checks that its parts fit each other.
 *
 * @category Schemas
 */
export const partialResultSchema: SchemaOf<PartialResult> = schemaFor<PartialResult>()(
  z.strictObject({ identity: identitySchema, parts: z.array(rangePartSchema) }),
);
