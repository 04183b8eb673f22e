import fc from 'fast-check';
import { parseCriteriaSet, type Requirement } from 'model-ward-rules';
import { expect, it } from 'vitest';
import { hostSet, requirement } from '../arbitraries/criteria-sets';

const kindsIn = (asked: Requirement): readonly string[] => [
  asked.kind,
  ...('parts' in asked ? asked.parts.flatMap((part) => kindsIn(part.requirement)) : []),
];

/** The kinds that the reader says it expects. */
function readableKinds(): readonly string[] {
  const criterion = { id: 'c', notApplicable: 'never', requirement: { kind: 'strange' } };
  const parsed = parseCriteriaSet({ ...hostSet, criteria: [criterion] });
  const issues = parsed.ok ? [] : parsed.issues;
  return issues.flatMap((issue) =>
    issue.code === 'input/not-one-of' ? [...issue.params.expected] : [],
  );
}

it('every kind of requirement that can be read is made by the generator of the random tests (R29)', () => {
  const made = new Set(fc.sample(requirement(), { numRuns: 500, seed: 1 }).flatMap(kindsIn));
  expect([...made].sort()).toEqual([...readableKinds()].sort());
});
