import type {
  NotApplicableRule,
  PartsRequirement,
  Requirement,
  TitleHeldRequirement,
} from '../criteria-set/requirement';
import type { Issue } from '../foundation/issue/issue';
import { answerIssue } from '../foundation/issue/kinds/answer';
import { evidenceIssue } from '../foundation/issue/kinds/evidence';
import { overrideIssue } from '../foundation/issue/kinds/override';
import { partIssue } from '../foundation/issue/kinds/part';
import { shareIssue } from '../foundation/issue/kinds/share';
import type { Share } from '../foundation/value/share';
import type { UnitOfMeasure } from '../foundation/value/unit-of-measure';
import type { Answer, PartsAnswer } from './answer';
import type { CheckedAnswer, CheckedEntry } from './assessment';
import { attestedMet, attestedNotMet } from './attested-entry';
import type { Evidence, Override } from './evidence';
import { type GivenEntry, placeEntries } from './place-entries';

type Path = Issue['path'];

/** Something that asks: a criterion, or a part of one. */
interface Asked {
  readonly notApplicable: NotApplicableRule;
  readonly requirement: Requirement;
}

/** Checks that an answer fits what is asked, and that its evidence and override make sense. */
export function checkEntry(
  asked: Asked,
  { answer, evidence, override }: GivenEntry,
  issues: Issue[],
): CheckedEntry {
  if (evidence !== undefined) issues.push(...evidenceFaults(evidence));
  if (override !== undefined) issues.push(...overrideFaults(override));
  const checked = checkAnswer(asked, answer, issues);
  if (checked.kind === 'attested' && evidence === undefined && override === undefined) {
    return checked.status === 'met' ? attestedMet : attestedNotMet;
  }
  return {
    answer: checked,
    ...(evidence === undefined ? {} : { evidence }),
    ...(override === undefined ? {} : { override }),
  };
}

function evidenceFaults(evidence: readonly Evidence[]): readonly Issue[] {
  return evidence.flatMap(({ collectedOn, validUntil }, index) =>
    collectedOn === undefined || validUntil === undefined || collectedOn <= validUntil
      ? []
      : [evidenceIssue('evidence/order', ['evidence', index], { collectedOn, validUntil })],
  );
}

function overrideFaults(override: Override): readonly Issue[] {
  if (override.statusBefore !== override.statusAfter) return [];
  const params = { status: override.statusAfter };
  return [overrideIssue('override/no-change', ['override'], params)];
}

function checkAnswer(asked: Asked, answer: Answer, issues: Issue[]): CheckedAnswer {
  const { requirement } = asked;
  if (answer.kind === 'unknown') return answer;
  if (answer.kind === 'not-applicable') {
    if (asked.notApplicable === 'never') {
      issues.push(answerIssue('answer/never-not-applicable', ['answer'], {}));
    }
    return answer;
  }
  const expected = answerKinds[requirement.kind];
  if (answer.kind !== expected) {
    const params = { expected, received: answer.kind };
    issues.push(answerIssue('answer/kind-mismatch', ['answer', 'kind'], params));
  }
  switch (answer.kind) {
    case 'attested':
      return answer;
    case 'quantity':
    case 'change':
      issues.push(...unitMismatch(requirement, answer.unit));
      return answer;
    case 'share':
      issues.push(...shareFaults(answer, ['answer']));
      return answer;
    case 'occurrences':
      issues.push(...shareFaults(answer.coverage, ['answer', 'coverage']));
      return answer;
    case 'title':
      issues.push(...unknownRank(requirement, answer.rank));
      return answer;
    case 'parts':
      return {
        kind: 'parts',
        entries: 'parts' in requirement ? checkParts(requirement, answer, issues) : [],
      };
  }
}

/** The kind of answer that each kind of requirement takes. */
const answerKinds: Readonly<Record<Requirement['kind'], Answer['kind']>> = {
  attested: 'attested',
  quantity: 'quantity',
  share: 'share',
  'none-occurred': 'occurrences',
  change: 'change',
  'title-held': 'title',
  'all-of': 'parts',
  'any-of': 'parts',
  'at-least': 'parts',
};

function unitMismatch(requirement: Requirement, received: UnitOfMeasure): readonly Issue[] {
  if (!('unit' in requirement) || requirement.unit === received) return [];
  const params = { expected: requirement.unit, received };
  return [answerIssue('answer/unit-mismatch', ['answer', 'unit'], params)];
}

function shareFaults({ part, whole }: Share, path: Path): readonly Issue[] {
  if (whole === 0) return [shareIssue('share/whole-is-zero', [...path, 'whole'], {})];
  return part > whole
    ? [shareIssue('share/part-over-whole', [...path, 'part'], { part, whole })]
    : [];
}

function unknownRank(requirement: Requirement, rank: string | null): readonly Issue[] {
  if (requirement.kind !== 'title-held' || rank === null) return [];
  const known = ranksOf(requirement);
  return known.includes(rank)
    ? []
    : [answerIssue('answer/unknown-rank', ['answer', 'rank'], { rank, known })];
}

const ranksOf = ({ ladder }: TitleHeldRequirement): readonly string[] => ladder.map(({ id }) => id);

function checkParts(
  { parts }: PartsRequirement,
  answer: PartsAnswer,
  issues: Issue[],
): readonly (CheckedEntry | undefined)[] {
  const known = parts.map(({ id }) => id);
  return placeEntries(parts, answer.parts, {
    concept: 'part',
    path: ['answer', 'parts'],
    idKey: 'partId',
    unknown: (id, at) => [partIssue('part/unknown', at, { id, known })],
    check: checkEntry,
    issues,
  });
}
