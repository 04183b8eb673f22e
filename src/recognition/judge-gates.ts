import type { GateAnswer } from '../assessment/gate-answer';
import { judgeEntry } from '../evaluation/judge-entry';
import { notParsed } from '../foundation/issue/not-parsed';
import { isSlug } from '../foundation/reading/is-slug';
import type { PlainDate } from '../foundation/value/plain-date';
import type { GateFinding, GateName } from './gate-finding';
import { governed, placeGateAnswers } from './place-gate-answers';
import type { Gate } from './recognition-policy';
import type { VerdictReason } from './verdict';

/** How the gates of a policy stand for a unit. */
export interface JudgedGates {
  readonly findings: readonly GateFinding[];
  /** Why the gates alone decide the verdict; absent where all of them are passed. */
  readonly reason?: Extract<
    VerdictReason,
    'gate-failed' | 'unknown-gates' | 'gate-answers-do-not-fit'
  >;
}

/** What was found for the gates, and the day asked about. */
export interface GateResults {
  readonly gateAnswers?: readonly GateAnswer[];
  readonly asOf: PlainDate;
}

const noGates: JudgedGates = { findings: [] };

/** Judges the gates of a policy. An answer that does not fit its gate leaves it unknown: it never passes. */
export function judgeGates(
  gates: readonly Gate[] | undefined,
  { gateAnswers = [], asOf }: GateResults,
): JudgedGates {
  if (gates === undefined) return noGates;
  if (gates.length === 0) return notParsed(gates, 'policy', 'parseRecognitionPolicy');
  const asked = new Set(gates.map(({ id }) => id));
  // Answers for gates of other policies are none of this one's; what no gate is called may hide one for it.
  for (const { gateId } of gateAnswers) {
    if (!isSlug(gateId)) notParsed(gateId, 'assessment', 'checkAssessment');
  }
  const own = gateAnswers.filter(({ gateId }) => asked.has(gateId));
  const { entries, issues } = placeGateAnswers(gates, own);
  const misfits = issues.filter(({ severity }) => severity === 'error');
  const misfitIds = new Set(
    misfits.map(({ path }) => (own[path[1] as number] as GateAnswer).gateId),
  );
  const findings = gates.map((gate, position): GateFinding => {
    const entry = misfitIds.has(gate.id) ? undefined : entries[position];
    const { id: gateId, title } = gate;
    return { ...nameOf({ gateId, title }), ...judgeEntry(governed(gate), entry, asOf) };
  });
  return { findings, ...reasonOf(findings, misfits.length > 0) };
}

function reasonOf(
  findings: readonly GateFinding[],
  hasMisfits: boolean,
): Pick<JudgedGates, 'reason'> {
  if (findings.some(({ status }) => status === 'not-met')) return { reason: 'gate-failed' };
  if (hasMisfits) return { reason: 'gate-answers-do-not-fit' };
  return findings.some(({ status }) => status === 'unknown') ? { reason: 'unknown-gates' } : {};
}

/** Names the gates of which it is not known whether they are passed. */
export function openGatesOf({ findings }: JudgedGates): readonly GateName[] {
  return findings.filter(({ status }) => status === 'unknown').map(nameOf);
}

/** Names the gates that are not passed. */
export function failedGatesOf({ findings }: JudgedGates): readonly GateName[] {
  return findings.filter(({ status }) => status === 'not-met').map(nameOf);
}

/** `title` may be there without a value. */
const nameOf = ({
  gateId,
  title,
}: {
  gateId: string;
  title?: GateName['title'] | undefined;
}): GateName => (title === undefined ? { gateId } : { gateId, title });
