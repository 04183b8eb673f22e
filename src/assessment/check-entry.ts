import type {
  NotApplicableRule,
  PartsRequirement,
  Requirement,
  TitleHeldRequirement,
} from '../criteria-set/requirement';
import { type Issue, issueOf } from '../foundation/issue';
import type { MeasureUnit } from '../foundation/measure-unit';
import type { Share } from '../foundation/share';
import type { Answer, PartsAnswer } from './answer';
import type { CheckedAnswer, CheckedEntry } from './assessment';
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
  path: Path,
  issues: Issue[],
): CheckedEntry {
  issues.push(...evidenceFaults(evidence, path), ...overrideFaults(override, path));
  return {
    answer: checkAnswer(asked, answer, [...path, 'answer'], issues),
    ...(evidence === undefined ? {} : { evidence }),
    ...(override === undefined ? {} : { override }),
  };
}

function evidenceFaults(evidence: readonly Evidence[] = [], path: Path): readonly Issue[] {
  return evidence.flatMap(({ collectedOn, validUntil }, index) =>
    collectedOn === undefined || validUntil === undefined || collectedOn <= validUntil
      ? []
      : [issueOf('evidence/order', [...path, 'evidence', index], { collectedOn, validUntil })],
  );
}

function overrideFaults(override: Override | undefined, path: Path): readonly Issue[] {
  if (override === undefined || override.statusBefore !== override.statusAfter) return [];
  const params = { status: override.statusAfter };
  return [issueOf('override/no-change', [...path, 'override'], params)];
}

function checkAnswer(asked: Asked, answer: Answer, path: Path, issues: Issue[]): CheckedAnswer {
  const { requirement } = asked;
  if (answer.kind === 'unknown') return answer;
  if (answer.kind === 'not-applicable') {
    if (asked.notApplicable === 'never') {
      issues.push(issueOf('answer/never-not-applicable', path, {}));
    }
    return answer;
  }
  const expected = answerKinds[requirement.kind];
  if (answer.kind !== expected) {
    const params = { expected, received: answer.kind };
    issues.push(issueOf('answer/kind-mismatch', [...path, 'kind'], params));
  }
  switch (answer.kind) {
    case 'attested':
      return answer;
    case 'quantity':
    case 'change':
      issues.push(...unitMismatch(requirement, answer.unit, path));
      return answer;
    case 'share':
      issues.push(...shareFaults(answer, path));
      return answer;
    case 'occurrences':
      issues.push(...shareFaults(answer.coverage, [...path, 'coverage']));
      return answer;
    case 'title':
      issues.push(...unknownRank(requirement, answer.rank, path));
      return answer;
    case 'parts':
      return {
        kind: 'parts',
        entries: 'parts' in requirement ? checkParts(requirement, answer, path, issues) : [],
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

function unitMismatch(
  requirement: Requirement,
  received: MeasureUnit,
  path: Path,
): readonly Issue[] {
  if (!('unit' in requirement) || requirement.unit === received) return [];
  const params = { expected: requirement.unit, received };
  return [issueOf('answer/unit-mismatch', [...path, 'unit'], params)];
}

function shareFaults({ part, whole }: Share, path: Path): readonly Issue[] {
  if (whole === 0) return [issueOf('share/whole-is-zero', [...path, 'whole'], {})];
  return part > whole ? [issueOf('share/part-over-whole', [...path, 'part'], { part, whole })] : [];
}

function unknownRank(requirement: Requirement, rank: string | null, path: Path): readonly Issue[] {
  if (requirement.kind !== 'title-held' || rank === null) return [];
  const known = ranksOf(requirement);
  return known.includes(rank)
    ? []
    : [issueOf('answer/unknown-rank', [...path, 'rank'], { rank, known })];
}

const ranksOf = ({ ladder }: TitleHeldRequirement): readonly string[] => ladder.map(({ id }) => id);

function checkParts(
  { parts }: PartsRequirement,
  answer: PartsAnswer,
  path: Path,
  issues: Issue[],
): readonly (CheckedEntry | undefined)[] {
  const known = parts.map(({ id }) => id);
  const given = answer.parts.map(
    ({ partId, ...entry }): GivenEntry => ({ id: partId, idKey: 'partId', ...entry }),
  );
  return placeEntries(parts, given, {
    concept: 'part',
    path: [...path, 'parts'],
    unknown: (id, at) => [issueOf('part/unknown', at, { id, known })],
    check: (part, entry, at) => checkEntry(part, entry, at, issues),
    issues,
  });
}
