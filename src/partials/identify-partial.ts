import type { CriteriaSet } from '../criteria-set/criteria-set';
import { notParsed } from '../foundation/issue/not-parsed';
import { formatCanonicalJson } from '../foundation/reading/canonical-json';
import { assertDay } from '../foundation/value/assert-day';
import { inOrderOfForce } from '../foundation/value/in-force';
import { packageVersion } from '../foundation/value/package-version';
import type { PlainDate } from '../foundation/value/plain-date';
import type { RecognitionPolicies, RecognitionPolicy } from '../recognition/recognition-policy';
import type { UnitId } from '../unit/unit';
import { digestOf } from './digest';
import {
  type Distinctness,
  type EditionDigest,
  PARTIAL_SHAPE,
  type PartialIdentity,
} from './partial-result';

/**
 * Says what is to be counted of a file, the same for all its ranges.
 *
 * @category Batch
 */
export interface RangeQuestion {
  /** The name of the file, such as its SHA-256: another file must have another. */
  readonly inputId: string;
  /** How long the file is. @unit bytes */
  readonly byteLength: number;
  /** The set that the rows are judged by. */
  readonly criteriaSet: CriteriaSet;
  /** The sets that lines may name, that of the rows among them; by default that one alone. */
  readonly criteriaSets?: readonly CriteriaSet[];
  /** What makes a unit eligible: a policy, or a list, of which the one in force at the end of the year decides. */
  readonly policy: RecognitionPolicies;
  /** The day on which the criteria are asked about. */
  readonly asOf: PlainDate;
  /** The day by which an assessment must be on record; by default that of `asOf`. */
  readonly knownAt?: PlainDate;
  /** Names the group of a unit and year: a province, or a province with a year. The same for the same unit and year. */
  readonly groupOf: (unitId: UnitId, assessmentYear: number) => string;
  /** A name for that way of grouping, which changes with it. */
  readonly groupedBy: string;
  /** How it is known that no unit comes twice for a year; by default by key. */
  readonly distinct?: Distinctness;
  /** How long a line may be; a longer one is refused. By default 1,000,000. @unit bytes */
  readonly maxLineBytes?: number;
}

/** By default a line may be so long: an assessment with evidence for every criterion, and room to spare. */
const DEFAULT_MAX_LINE_BYTES = 1_000_000;

/** Names what a question asks of which file. */
export function identityOf(question: RangeQuestion): PartialIdentity {
  const { criteriaSet, asOf, knownAt = asOf, distinct = 'by-key' } = question;
  assertDay(asOf, 'asOf');
  assertDay(knownAt, 'knownAt');
  assertDistinct(distinct);
  return {
    version: packageVersion,
    shape: PARTIAL_SHAPE,
    inputId: question.inputId,
    byteLength: question.byteLength,
    criteriaSet: editionOf(criteriaSet),
    criteriaSets: (question.criteriaSets ?? [criteriaSet]).map(editionOf),
    policies: inOrderOfForce(question.policy, 'parseRecognitionPolicies').map(
      ({ policy, ...row }) => ({
        ...row,
        policy: editionOf(policy),
      }),
    ),
    asOf,
    knownAt,
    groupedBy: question.groupedBy,
    distinct,
    maxLineBytes: question.maxLineBytes ?? DEFAULT_MAX_LINE_BYTES,
  };
}

function assertDistinct(distinct: Distinctness): void {
  switch (distinct) {
    case 'by-key':
    case 'vouched':
      return;
    default:
      notParsed(distinct satisfies never, 'distinct', 'parsePartial');
  }
}

function editionOf(edition: CriteriaSet | RecognitionPolicy): EditionDigest {
  const { id, revision } = edition;
  const text = formatCanonicalJson(edition);
  if (!text.ok) notParsed(edition, 'criteriaSet', 'parseCriteriaSet');
  return { id, revision, digest: digestOf(text.value) };
}
