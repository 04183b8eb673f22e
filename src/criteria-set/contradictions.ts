import type { Issue } from '../foundation/issue/issue';
import { criteriaSetIssue } from '../foundation/issue/kinds/criteria-set';
import { notParsed } from '../foundation/issue/not-parsed';
import { boundFaults, shareBoundFaults } from '../foundation/value/bound-faults';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import type { CriteriaSet, Criterion } from './criteria-set';
import type {
  AtLeastRequirement,
  Movement,
  PartsRequirement,
  Requirement,
  TitleHeldRequirement,
} from './requirement';

/** Finds where a well-formed criteria set disagrees with itself. */
export function contradictionsOf(criteriaSet: CriteriaSet): readonly Issue[] {
  const { criteria, groups } = criteriaSet;
  return [
    ...inForceOrder(criteriaSet),
    ...repeatedIds('group', groups, ['groups']),
    ...repeatedIds('criterion', criteria, ['criteria']),
    ...repeatedNumbers(criteria),
    ...unknownGroups(criteriaSet),
    ...criteria.flatMap(({ requirement }, index) =>
      requirementFaults(requirement, ['criteria', index, 'requirement']),
    ),
    ...perhapsFractions(criteria, ['criteria']),
  ];
}

function inForceOrder({ inForceFrom, inForceUntil }: CriteriaSet): readonly Issue[] {
  if (inForceFrom === undefined || inForceUntil === undefined || inForceFrom <= inForceUntil)
    return [];
  return [
    criteriaSetIssue('criteria-set/in-force-order', ['inForceUntil'], {
      inForceFrom,
      inForceUntil,
    }),
  ];
}

function repeatedIds(
  concept: 'criterion' | 'group' | 'part' | 'rank',
  items: readonly { readonly id: string }[],
  path: Issue['path'],
): readonly Issue[] {
  return indexesOfRepeated(items.map(({ id }) => id)).map(([index, id]) =>
    criteriaSetIssue('criteria-set/repeated-id', [...path, index, 'id'], { concept, id }),
  );
}

function repeatedNumbers(criteria: readonly Criterion[]): readonly Issue[] {
  return indexesOfRepeated(criteria.map(({ number }) => number)).map(([index, number]) =>
    criteriaSetIssue('criteria-set/repeated-number', ['criteria', index, 'number'], { number }),
  );
}

function unknownGroups({ criteria, groups }: CriteriaSet): readonly Issue[] {
  const groupIds = new Set(groups.map(({ id }) => id));
  return criteria.flatMap(({ groupId }, index) =>
    groupId === undefined || groupIds.has(groupId)
      ? []
      : [
          criteriaSetIssue('criteria-set/unknown-group', ['criteria', index, 'groupId'], {
            groupId,
          }),
        ],
  );
}

/** Finds where a requirement disagrees with itself. */
export function requirementFaults(requirement: Requirement, path: Issue['path']): readonly Issue[] {
  switch (requirement.kind) {
    case 'attested':
    case 'none-occurred':
      return [];
    case 'quantity':
      return boundFaults(requirement.bound, requirement.amount, [...path, 'amount']);
    case 'share':
      return shareBoundFaults(requirement, [...path, 'percent']);
    case 'change':
      return movementFaults(requirement.movement, [...path, 'movement', 'percent']);
    case 'title-held':
      return ladderFaults(requirement, path);
    case 'all-of':
    case 'any-of':
      return partsFaults(requirement, [...path, 'parts']);
    case 'at-least':
      return [...overCount(requirement, path), ...partsFaults(requirement, [...path, 'parts'])];
    default:
      return notParsed(requirement satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}

/** A fall is at most all there was; a rise has no most. */
function movementFaults(movement: Movement, path: Issue['path']): readonly Issue[] {
  switch (movement.kind) {
    case 'fell':
    case 'rose':
    case 'did-not-rise':
    case 'did-not-fall':
      return [];
    case 'fell-by':
      return shareBoundFaults(movement, path);
    case 'rose-by':
      return boundFaults(movement.bound, movement.percent, path);
    default:
      return notParsed(movement satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}

function partsFaults({ parts }: PartsRequirement, path: Issue['path']): readonly Issue[] {
  return [
    ...repeatedIds('part', parts, path),
    ...parts.flatMap((part, index) =>
      requirementFaults(part.requirement, [...path, index, 'requirement']),
    ),
  ];
}

function overCount(
  { partCount: required, parts }: AtLeastRequirement,
  path: Issue['path'],
): readonly Issue[] {
  if (required <= parts.length) return [];
  const params = { required, partCount: parts.length };
  return [criteriaSetIssue('criteria-set/over-part-count', [...path, 'partCount'], params)];
}

function ladderFaults(
  { ladder, atLeast }: TitleHeldRequirement,
  path: Issue['path'],
): readonly Issue[] {
  const known = ladder.map(({ id }) => id);
  const repeated = repeatedIds('rank', ladder, [...path, 'ladder']);
  if (known.includes(atLeast)) return repeated;
  const params = { rank: atLeast, known };
  return [...repeated, criteriaSetIssue('criteria-set/unknown-rank', [...path, 'atLeast'], params)];
}

/** Gives every entry that stands earlier in the list already, with its position. */
function indexesOfRepeated<Entry>(
  entries: readonly (Entry | undefined)[],
): readonly (readonly [number, Entry])[] {
  const seen = new Set<Entry>();
  const repeated: [number, Entry][] = [];
  entries.forEach((entry, index) => {
    if (entry === undefined) return;
    if (seen.has(entry)) repeated.push([index, entry]);
    seen.add(entry);
  });
  return repeated;
}
