import {
  criterionEntryIssues,
  type EntryIssues,
  partEntryIssues,
} from '../../assessment/entry-issues';
import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { gateEntryIssues, governed } from '../../recognition/place-gate-answers';
import type { Gate } from '../../recognition/recognition-policy';
import type { Asked } from './cell-address';
import { gateAddress } from './gate-cells';

/** Something that is asked, where its answer belongs, and how it is told that it is answered twice. */
export interface AskedPlace {
  readonly asked: Asked;
  readonly address: string;
  readonly entryIssues: EntryIssues;
}

/** What a criteria set asks, in its order. */
export const placesOfCriteria = ({ criteria }: CriteriaSet): readonly AskedPlace[] =>
  criteria.map((asked) => ({ asked, address: asked.id, entryIssues: criterionEntryIssues }));

/** What the gates of a policy ask, in its order. */
export const placesOfGates = (gates: readonly Gate[]): readonly AskedPlace[] =>
  gates.map((gate) => ({
    asked: governed(gate),
    address: gateAddress(gate.id),
    entryIssues: gateEntryIssues,
  }));

/** What the parts of something ask; nothing where it has none. */
export function placesOfParts({
  asked: { requirement },
  address,
}: AskedPlace): readonly AskedPlace[] {
  const parts = 'parts' in requirement ? requirement.parts : [];
  return parts.map((asked) => ({
    asked,
    address: `${address}/${asked.id}`,
    entryIssues: partEntryIssues,
  }));
}
