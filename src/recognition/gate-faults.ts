import { requirementFaults } from '../criteria-set/contradictions';
import type { Issue } from '../foundation/issue/issue';
import { policyIssue } from '../foundation/issue/kinds/policy';
import type { Gate } from './recognition-policy';

/** Finds where the gates of a policy disagree with themselves or with each other. */
export function gateFaults(gates: readonly Gate[], path: Issue['path']): readonly Issue[] {
  const ids = gates.map(({ id }) => id);
  return gates.flatMap(({ id, requirement }, index) => [
    ...(ids.indexOf(id) === index
      ? []
      : [policyIssue('policy/repeated-gate', [...path, index, 'id'], { id })]),
    ...requirementFaults(requirement, [...path, index, 'requirement']),
  ]);
}
