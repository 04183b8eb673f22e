import { governed } from '../../recognition/place-gate-answers';
import type { Gate } from '../../recognition/recognition-policy';
import { addresses, type CellAddress, type CellName, textsOf, wholeOf } from './cell-address';

/** What the address of a gate begins with: a criterion may have the same id. */
const GATE = 'gate:';

/** Writes which gate a cell answers. */
export const gateAddress = (gateId: string): string => GATE + gateId;

/** The gate that an address belongs to; `undefined` for one of a criterion, since ids hold no colons. */
export const gateIdOf = ({ asked }: CellAddress): string | undefined =>
  asked.startsWith(GATE) ? asked.slice(GATE.length).replace(/\/.*/, '') : undefined;

/** Every way to name a cell of a gate in a header: by address and by title. */
export const gateCellNames = (gate: Gate): readonly CellName[] => [
  ...addresses(governed(gate), gateAddress(gate.id)),
  ...textsOf(gate.title).map((text) => wholeOf(gateAddress(gate.id), text)),
];
