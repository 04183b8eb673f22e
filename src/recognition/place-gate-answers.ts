import type { CheckedEntry } from '../assessment/assessment';
import { checkEntry } from '../assessment/check-entry';
import type { EntryIssues } from '../assessment/entry-issues';
import type { GateAnswer } from '../assessment/gate-answer';
import { placeEntries } from '../assessment/place-entries';
import { type Asker, isJudgeable } from '../criteria-set/is-judgeable';
import type { RequirementPart } from '../criteria-set/requirement';
import type { Issue } from '../foundation/issue/issue';
import { gateIssue } from '../foundation/issue/kinds/gate';
import { notParsed } from '../foundation/issue/not-parsed';
import type { Gate } from './recognition-policy';

/** The answers in the places of their gates. */
export interface PlacedGateAnswers {
  readonly entries: readonly (CheckedEntry | undefined)[];
  /** Which of them do not fit. */
  readonly issues: readonly Issue[];
}

/** Puts each answer in the place of its gate, and says which do not fit; paths begin at the assessment. */
export function placeGateAnswers(
  gates: readonly Gate[],
  gateAnswers: readonly GateAnswer[],
): PlacedGateAnswers {
  assertGates(gates);
  const known = gates.map(({ id }) => id);
  const issues: Issue[] = [];
  const entries = placeEntries(gates.map(governed), gateAnswers, {
    entryIssues: gateEntryIssues,
    path: ['gateAnswers'],
    idKey: 'gateId',
    unknown: (id, path) => [gateIssue('gate/unknown', path, { id, known })],
    check: checkEntry,
    issues,
  });
  return { entries, issues };
}

/** A gate that everything passes, or of which nothing can be said, was not read with its policy. */
function assertGates(gates: readonly Gate[]): void {
  const isParsed = gates.every(({ requirement }) => isJudgeable(requirement, policy));
  if (!isParsed) notParsed(gates, policy.parameter, policy.firstCall);
}

const policy: Asker = { parameter: 'policy', firstCall: 'parseRecognitionPolicy' };

/** The issues of entries for gates. */
export const gateEntryIssues: EntryIssues = {
  repeated: (path, id) => gateIssue('gate/repeated', path, { id }),
  contradictory: (path, id) => gateIssue('gate/contradictory', path, { id }),
  unanswered: (path, ids) => gateIssue('gate/unanswered', path, { ids }),
};

/** A gate may be waived only where the policy says so. */
export const governed = (gate: Gate): RequirementPart => ({
  ...gate,
  notApplicable: gate.notApplicable ?? 'never',
});
