import fc from 'fast-check';
import { criteriaSetCatalogue, publishedCases } from 'model-ward-rules/published';
import { rawHead } from '../arbitraries/assessments';
import { criteriaSet } from '../arbitraries/criteria-sets';
import { dayAsked, entriesTo } from '../arbitraries/entries';
import { gateAnswers, gates } from '../arbitraries/gates';
import { mutated } from '../arbitraries/mutations';
import { policyOf } from '../arbitraries/policies';
import { recognitionRule } from '../arbitraries/rules';
import { judgeRequest, reportRequest } from '../json/requests';
import { agreementCase } from '../oracle/cases';
import { tally } from '../programme/sample';
import { requestOf } from './request-of';
import { type Vector, vectorOf } from './vector';

/** Vectors of one kind; the first so many are the same however many are made. */
export interface Block {
  readonly name: string;
  readonly count: number;
  readonly take: (count: number) => readonly Vector[];
}

/** The seed of every block. */
export const SEED = 23;

/** The block that the second implementation judges as well. */
export const BY_BOTH = 'judged by the oracle too';

function drawn(
  name: string,
  count: number,
  of: Vector['function'],
  requests: fc.Arbitrary<unknown>,
): Block {
  const texts = requests.map((asked) =>
    typeof asked === 'string' ? asked : JSON.stringify(asked),
  );
  const take = (numRuns: number) =>
    fc.sample(texts, { seed: SEED, numRuns }).map((text) => vectorOf(of, text));
  return { name, count, take };
}

const published = {
  asOf: '2024-12-31',
  criteriaSets: ['model-ward-police-20@1', 'model-ward-police-22@1'],
  policy: 'all-must-be-met@1',
};

/** Every published ward, as its source gives it. */
const wardsAsPublished: readonly string[] = publishedCases.flatMap((one) =>
  one.kind === 'ward' ? [JSON.stringify({ ...published, assessments: [one.assessment] })] : [],
);

/** Every published area that says how many wards were recognised, as a made-up programme of that many wards. */
const areasAsPublished: readonly string[] = publishedCases.flatMap((one) => {
  const count = one.kind === 'area' ? one.figures.recognisedCount?.value : undefined;
  return count === undefined ? [] : [JSON.stringify(programmeOf(count, one.year))];
});

function programmeOf(wardCount: number, year: number): object {
  const ids = Array.from({ length: wardCount }, (_, place) => `ward-${place + 1}`);
  return {
    asOf: `${year + 1}-12-31`,
    assessmentYear: year,
    programme: {
      register: {
        units: [
          { id: 'area', name: 'Ví dụ', level: 'centrally-run-city' },
          ...ids.map((id) => ({ id, name: 'Ví dụ', level: 'ward', parentId: 'area' })),
        ],
        successions: [],
      },
      recognitionPolicy: 'all-must-be-met@1',
      maintenancePolicy: 'maintenance-not-published@1',
      criteriaSets: published.criteriaSets,
      assessments: ids.map((id) => tally(id, year, 20)),
      histories: [],
      targets: [],
    },
  };
}

const cases: readonly Vector[] = [
  ...wardsAsPublished.map((text) => vectorOf('judge', text)),
  ...areasAsPublished.map((text) => vectorOf('report', text)),
];

const bySetsOfTheCatalogue: fc.Arbitrary<unknown> = fc
  .constantFrom(...criteriaSetCatalogue)
  .chain((set) =>
    fc.record({
      asOf: dayAsked,
      criteriaSets: fc.constant(published.criteriaSets),
      policy: fc.constant(published.policy),
      assessments: entriesTo(set).map((answers) => [
        { ...rawHead(set), results: { kind: 'by-criterion', answers } },
      ]),
    }),
  );

const behindGates: fc.Arbitrary<unknown> = fc
  .tuple(criteriaSet(3), gates)
  .chain(([set, assessable]) =>
    fc.record({
      asOf: dayAsked,
      criteriaSets: fc.constant([set]),
      policy: recognitionRule(set.criteria.map(({ id }) => id)).map((rule) =>
        policyOf(rule, assessable),
      ),
      assessments: fc.tuple(entriesTo(set), gateAnswers).map(([answers, gateList]) => [
        {
          ...rawHead(set),
          ...(gateList === undefined ? {} : { gateAnswers: gateList }),
          results: { kind: 'by-criterion', answers },
        },
      ]),
    }),
  );

/** Good requests cut off, and texts that are no request at all. */
const noRequest: fc.Arbitrary<string> = fc.oneof(
  judgeRequest
    .map((asked) => JSON.stringify(asked))
    .chain((text) => fc.nat(text.length - 1).map((length) => text.slice(0, length))),
  fc.string({ unit: 'binary' }),
  fc.json(),
);

/** All vectors, in the order of their lines. */
export const blocks: readonly Block[] = [
  { name: 'published cases', count: cases.length, take: (count) => cases.slice(0, count) },
  drawn(BY_BOTH, 10_000, 'judge', agreementCase.map(requestOf)),
  drawn('several assessments', 2_000, 'judge', judgeRequest),
  drawn('published sets', 2_000, 'judge', bySetsOfTheCatalogue),
  drawn('behind gates', 2_000, 'judge', behindGates),
  drawn('faulty requests to judge', 3_000, 'judge', mutated(judgeRequest)),
  drawn('no requests', 500, 'judge', noRequest),
  drawn('reports', 500, 'report', reportRequest),
  drawn('faulty requests for a report', 500, 'report', mutated(reportRequest)),
];
