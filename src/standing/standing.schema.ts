import * as z from 'zod/mini';
import { optionalKey } from '../foundation/reading/optional-key.schema';
import { type SchemaOf, schemaFor } from '../foundation/reading/schema-for';
import { hostIdSchema, yearSchema } from '../foundation/reading/text.schema';
import { FIRST_YEAR } from '../foundation/reading/value-limits';
import { wholeNumber } from '../foundation/reading/whole-number.schema';
import { plainDateSchema } from '../foundation/value/plain-date.schema';
import { appliedPolicySchema } from '../recognition/verdict.schema';
import { unitIdSchema } from '../unit/unit.schema';
import type { Standing } from './standing';

const stateSchema = z.enum(['none', 'held', 'suspended', 'ended-by-rule', 'ended-by-decision']);
const markSchema = z.enum(['warning', 'revocation-due']);
const deadlineKinds = ['review', 'term', 'repair'] as const;
/** Time asks about years on which nobody can decide yet. */
const reviewedYearSchema = wholeNumber(FIRST_YEAR, 9_999);

/**
 * Reads a stored standing.
 *
 * @category Schemas
 */
export const standingSchema: SchemaOf<Standing> = schemaFor<Standing>()(
  z.strictObject({
    unitId: unitIdSchema,
    asOf: plainDateSchema,
    knownAt: plainDateSchema,
    outcome: z.enum(['recognised', 'not-recognised', 'undetermined', 'not-applicable']),
    reason: z.enum([
      'decided',
      'maintained',
      'inherited',
      'review-pending',
      'kept-with-warning',
      'revocation-due',
      'no-decision',
      'suspended',
      'lapsed',
      'revoked',
      'predecessors-not-recognised',
      'no-published-rule',
      'unit-succeeded',
      'unit-ended',
      'unit-not-yet',
      'unit-not-known',
      'level-holds-no-title',
    ]),
    state: stateSchema,
    mark: optionalKey(markSchema),
    restsOn: optionalKey(z.enum(['recognised', 'maintained', 'inherited'])),
    recognisedOn: optionalKey(plainDateSchema),
    forYear: optionalKey(yearSchema),
    deadlines: z.array(
      z.strictObject({
        on: plainDateSchema,
        kind: z.enum(deadlineKinds),
        year: optionalKey(reviewedYearSchema),
      }),
    ),
    openRule: optionalKey(
      z.strictObject({
        kind: z.enum([...deadlineKinds, 'failed-review', 'succession']),
        on: plainDateSchema,
        year: optionalKey(reviewedYearSchema),
        state: stateSchema,
        mark: optionalKey(markSchema),
      }),
    ),
    stoppedBy: optionalKey(z.literal('search-limit')),
    relatedUnitIds: optionalKey(z.array(unitIdSchema)),
    eventIds: z.array(hostIdSchema),
    notes: z.array(
      z.strictObject({
        code: z.enum([
          'history/late-on-earlier-year',
          'history/after-term',
          'history/after-end',
          'history/suspended-after-end',
          'history/before-recognition',
          'history/deferred-after-due',
          'history/decision-withdrawn',
          'history/registration-too-late',
          'history/registration-not-on-record',
        ]),
        unitId: unitIdSchema,
        eventId: hostIdSchema,
        on: plainDateSchema,
      }),
    ),
    policies: z.array(appliedPolicySchema),
  }),
);
