import type { Issue } from '../foundation/issue/issue';
import { criteriaSetIssue } from '../foundation/issue/kinds/criteria-set';
import { notParsed } from '../foundation/issue/not-parsed';
import { perhapsFractions } from '../foundation/value/perhaps-fractions';
import type { CriteriaSet, Criterion } from './criteria-set';
import type {
  AtLeastRequirement,
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

function requirementFaults(requirement: Requirement, path: Issue['path']): readonly Issue[] {
  switch (requirement.kind) {
    case 'title-held':
      return ladderFaults(requirement, path);
    case 'all-of':
    case 'any-of':
      return partsFaults(requirement, path);
    case 'at-least':
      return [...partsFaults(requirement, path), ...overCount(requirement, path)];
    case 'attested':
    case 'quantity':
    case 'share':
    case 'none-occurred':
    case 'change':
      return [];
    default:
      return notParsed(requirement satisfies never, 'criteriaSet', 'parseCriteriaSet');
  }
}

function partsFaults({ parts }: PartsRequirement, path: Issue['path']): readonly Issue[] {
  const partsPath = [...path, 'parts'];
  return [
    ...repeatedIds('part', parts, partsPath),
    ...parts.flatMap((part, index) =>
      requirementFaults(part.requirement, [...partsPath, index, 'requirement']),
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
