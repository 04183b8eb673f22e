import fc from 'fast-check';
import {
  answerChoices,
  listFields,
  type PlaygroundState,
  ruleFields,
  tabs,
  targetFields,
  titleFields,
} from '../../docs/playground/state';

/** Anything a visitor may have typed into a field of the playground. */
const typed = fc.string({ unit: 'grapheme', maxLength: 12 });

const fieldsOf = <Field extends string>(
  fields: readonly Field[],
): fc.Arbitrary<Readonly<Record<Field, string>>> =>
  fc.record(Object.fromEntries(fields.map((field) => [field, typed]))) as fc.Arbitrary<
    Readonly<Record<Field, string>>
  >;

/** Every state the playground can be in; what nobody answered at the end is no answer. */
export const playgroundStates: fc.Arbitrary<PlaygroundState> = fc.record({
  locale: fc.constantFrom('vi' as const, 'en' as const),
  tab: fc.constantFrom(...tabs),
  rules: fieldsOf(ruleFields),
  ward: fc.record({
    form: fc.constantFrom('by-criterion' as const, 'tally' as const),
    answers: fc
      .array(fc.constantFrom(...answerChoices), { maxLength: 30 })
      .map((answers) =>
        answers.slice(0, answers.findLastIndex((answer) => answer !== 'unknown') + 1),
      ),
    tally: typed,
    unmetCriterionIds: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/)),
  }),
  list: fieldsOf(listFields),
  titles: fieldsOf(titleFields),
  targets: fieldsOf(targetFields),
});
