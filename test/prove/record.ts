import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { proofs } from './proofs';

/** What a proof came to, for the table of the command and on the page "How this is tested". */
export interface ProofResult {
  readonly name: string;
  readonly outcome: 'passed' | 'failed';
  readonly seconds: number;
  /** The last line that it printed. */
  readonly figure: string;
  /** The day on which it ran, since the proofs need not run together. */
  readonly on: string;
}

const recordFile = fileURLToPath(new URL('last-run.json', import.meta.url));

/** The last result of every proof that was run. */
export const readProofs = (): readonly ProofResult[] =>
  existsSync(recordFile)
    ? (JSON.parse(readFileSync(recordFile, 'utf8')) as readonly ProofResult[])
    : [];

/** Puts a result in the place of the proof's last one. */
export function writeProof(result: ProofResult): void {
  const record = withResult(readProofs(), result);
  writeFileSync(recordFile, `${JSON.stringify(record, undefined, 2)}\n`);
}

/** A record with a result in the place of the proof's last one, in the order of the proofs. */
export function withResult(
  record: readonly ProofResult[],
  result: ProofResult,
): readonly ProofResult[] {
  const byName = new Map([...record, result].map((one) => [one.name, one]));
  return proofs.flatMap(({ name }) => byName.get(name) ?? []);
}

/** A row for each proof, those that were never run too. */
export function proofTable(
  record: readonly ProofResult[],
): readonly Readonly<Record<string, string | number>>[] {
  const byName = new Map(record.map((one) => [one.name, one]));
  return proofs.map(({ name, shows }) => {
    const { outcome = 'not run', seconds = '', figure = '', on = '' } = byName.get(name) ?? {};
    return { proof: name, shows, outcome, seconds, figure: figure.replace(/\|/g, '/'), on };
  });
}
