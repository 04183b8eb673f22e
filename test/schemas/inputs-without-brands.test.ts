import {
  type AssessmentInput,
  type CriteriaSetInput,
  type ProgrammeInput,
  parseAssessment,
  type RecognitionHistoryInput,
  type SubmittedAssessment,
  type TargetInput,
  type Unbranded,
  type UnitId,
  type UnitRegisterInput,
} from 'model-ward-rules';
import type * as schemas from 'model-ward-rules/schemas';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';

/** What is written here is what a host writes: no cast, and no function that makes an id or a day. */
const assessment: AssessmentInput = {
  unitId: 'ward-1',
  assessmentYear: 2024,
  criteriaSet: { id: 'model-ward-police-20' },
  basis: 'confirmed',
  assessedOn: '2024-12-18',
  results: {
    kind: 'by-criterion',
    answers: [{ criterionId: 'criterion-6', answer: { kind: 'attested', status: 'met' } }],
  },
};

type AnySchema = (typeof schemas)[Extract<keyof typeof schemas, `${string}Schema`>];

describe('an input type', () => {
  it('is a literal of plain strings that its parser reads', () => {
    expect(parseAssessment(assessment)).toMatchObject({ ok: true, value: assessment });
  });

  it('keeps words and numbers, and refuses a misspelt word or key', () => {
    // @ts-expect-error no such basis
    expectTypeOf({ ...assessment, basis: 'confirmd' as const }).toExtend<AssessmentInput>();
    // @ts-expect-error no such key
    const misspelt: AssessmentInput = { ...assessment, asessedOn: '2024-12-18' };
    expect(parseAssessment(misspelt).ok).toBe(false);
    expectTypeOf<AssessmentInput['basis']>().toEqualTypeOf<'confirmed' | 'projected'>();
    expectTypeOf<AssessmentInput['assessmentYear']>().toEqualTypeOf<number>();
    expectTypeOf<AssessmentInput['unitId']>().toEqualTypeOf<string>();
  });

  it('takes what was read, but is not taken for it', () => {
    expectTypeOf<SubmittedAssessment>().toExtend<AssessmentInput>();
    expectTypeOf<AssessmentInput>().not.toExtend<SubmittedAssessment>();
    expectTypeOf<Unbranded<UnitId>>().toEqualTypeOf<string>();
  });

  it('is what the schema reads', () => {
    expectTypeOf<
      z.input<typeof schemas.submittedAssessmentSchema>
    >().toEqualTypeOf<AssessmentInput>();
    expectTypeOf<z.input<typeof schemas.criteriaSetSchema>>().toEqualTypeOf<CriteriaSetInput>();
    expectTypeOf<z.input<typeof schemas.targetSchema>>().toEqualTypeOf<TargetInput>();
    expectTypeOf<z.input<typeof schemas.unitRegisterSchema>>().toEqualTypeOf<UnitRegisterInput>();
    expectTypeOf<
      z.input<typeof schemas.recognitionHistorySchema>
    >().toEqualTypeOf<RecognitionHistoryInput>();
    expectTypeOf<z.input<typeof schemas.programmeInputSchema>>().toEqualTypeOf<ProgrammeInput>();
  });

  it('belongs to every schema', () => {
    type WithoutInput<Schema> = Schema extends z.ZodMiniType
      ? unknown extends z.input<Schema>
        ? Schema
        : never
      : never;
    expectTypeOf<WithoutInput<AnySchema>>().toEqualTypeOf<never>();
  });
});
