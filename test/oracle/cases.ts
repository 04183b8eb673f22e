import fc from 'fast-check';
import type { Answer, CriteriaSet, CriterionAnswer, NotApplicableRule } from 'model-ward-rules';
import { asOf, met, notApplicable, notMet } from '../arbitraries/assessments';
import { attestedSet, criteriaSet } from '../arbitraries/criteria-sets';
import { dayAsked, entriesTo } from '../arbitraries/entries';
import { gateAnswers, gates } from '../arbitraries/gates';
import { recognitionRule } from '../arbitraries/rules';
import type { AgreementCase, RawResults } from './agreement';

/** What is asked of the criteria of a unit; gates are added to it. */
type Ungated = Omit<AgreementCase, 'gates' | 'gateAnswers'>;

const idsOf = ({ criteria }: CriteriaSet): readonly string[] => criteria.map(({ id }) => id);

/** Sets with requirements of every kind, answered in every way. */
const measuredCase: fc.Arbitrary<Ungated> = criteriaSet(5).chain((set) =>
  fc.record({
    criteriaSet: fc.constant(set),
    results: entriesTo(set).map((answers): RawResults => ({ kind: 'by-criterion', answers })),
    rule: recognitionRule(idsOf(set)),
    asOf: dayAsked,
  }),
);

interface Known {
  readonly notApplicable: NotApplicableRule;
  readonly answer: Answer | undefined;
}

const known = (answer: Answer): Known => ({ notApplicable: 'with-reason', answer });
const openButApplicable: Known = { notApplicable: 'never', answer: undefined };
const open: Known = { notApplicable: 'free', answer: undefined };

/** Criteria of the assessor's word alone: all weight is on what is unknown and on the rule. */
const attestedCase = (results: readonly Known[]): fc.Arbitrary<Ungated> => {
  const set = attestedSet(results.map((one) => one.notApplicable));
  const answers = idsOf(set).flatMap((criterionId, place): readonly CriterionAnswer[] => {
    const answer = results[place]?.answer;
    return answer === undefined ? [] : [{ criterionId, answer }];
  });
  return recognitionRule(idsOf(set)).map((rule) => ({
    criteriaSet: set,
    results: { kind: 'by-criterion', answers },
    rule,
    asOf,
  }));
};

const narrowCase: fc.Arbitrary<Ungated> = fc
  .array(
    fc.constantFrom(known(met), known(notMet), known(notApplicable), openButApplicable, open, open),
    { minLength: 1, maxLength: 6 },
  )
  .chain(attestedCase);

/** Up to twelve unknown criteria; few of them may be waived, or the worlds would be too many to try. */
const wideCase: fc.Arbitrary<Ungated> = fc
  .tuple(
    fc.array(fc.constantFrom(known(met), known(notMet), open), { maxLength: 2 }),
    fc.array(fc.constant(openButApplicable), { minLength: 7, maxLength: 10 }),
  )
  .chain(([few, many]) => attestedCase([...few, ...many]));

const tallyCase: fc.Arbitrary<Ungated> = fc
  .integer({ min: 1, max: 7 })
  .chain((size) => fc.tuple(fc.constant(attestedSet(size)), fc.nat(size), fc.nat(size), fc.nat()))
  .chain(([set, metCount, wished, seed]) => {
    const ids = idsOf(set);
    const start = seed % ids.length;
    const turned = [...ids.slice(start), ...ids.slice(0, start)];
    const unmetCriterionIds = turned.slice(0, Math.min(wished, ids.length - metCount));
    return recognitionRule(ids).map(
      (rule): Ungated => ({
        criteriaSet: set,
        results: { kind: 'tally', metCount, criteriaCount: ids.length, unmetCriterionIds },
        rule,
        asOf,
      }),
    );
  });

/** Cases of every form, some of them under gates. */
export const agreementCase: fc.Arbitrary<AgreementCase> = fc
  .tuple(
    fc.oneof(
      { weight: 80, arbitrary: measuredCase },
      { weight: 60, arbitrary: narrowCase },
      { weight: 40, arbitrary: tallyCase },
      { weight: 3, arbitrary: wideCase },
    ),
    gates,
    gateAnswers,
  )
  .map(([ungated, asked, given]) => ({ ...ungated, gates: asked, gateAnswers: given ?? [] }));
