import type { Evaluation, ScoringScheme } from 'model-ward-rules';

/** One way in which everything that is open turns out: what is scored, out of what; both in thousandths. */
export interface Outcome {
  readonly scored: bigint;
  readonly maximum: bigint;
  /** The place of the rank, from 0; -1 for none. */
  readonly rank: number;
}

type Settled = 'met' | 'not-met' | 'not-applicable';

/** Settles everything that is open in every way that the evaluation allows; `undefined` stands for no score. */
export function outcomesOf(
  evaluation: Evaluation,
  scheme: ScoringScheme,
): readonly (Outcome | undefined)[] {
  const ways = evaluation.findings.reduce<readonly (readonly Settled[])[]>(
    (sofar, { status, mayNotApply }) => {
      const next: readonly Settled[] =
        status !== 'unknown'
          ? [status]
          : mayNotApply === true
            ? ['met', 'not-met', 'not-applicable']
            : ['met', 'not-met'];
      return sofar.flatMap((way) => next.map((one) => [...way, one]));
    },
    [[]],
  );
  const fitting =
    evaluation.kind === 'by-criterion'
      ? ways
      : ways.filter(
          (way) => way.filter((one) => one === 'met').length === evaluation.counts.metCount,
        );
  return fitting.map((way) => scoreOf(way, evaluation, scheme));
}

function scoreOf(
  way: readonly Settled[],
  { findings }: Evaluation,
  scheme: ScoringScheme,
): Outcome | undefined {
  const weights = findings.map(({ criterionId }) => weightOf(criterionId, scheme));
  let scored = 0n;
  let maximum = 0n;
  weights.forEach((weight, index) => {
    if (way[index] === 'met') scored += weight;
    if (way[index] !== 'not-applicable') maximum += weight;
  });
  if (maximum === 0n) return undefined;
  let rank = -1;
  scheme.ranks.forEach(({ cutOff }, place) => {
    const isReached =
      cutOff.kind === 'points'
        ? scored >= thousandths(cutOff.points)
        : scored * 10_000n >= maximum * BigInt(cutOff.percent.toFixed(2).replace('.', ''));
    if (isReached) rank = place;
  });
  return { scored, maximum, rank };
}

function weightOf(id: string, { method }: ScoringScheme): bigint {
  if (method.kind === 'proportion') return 1_000n;
  if ('points' in method) {
    return thousandths(method.points.find(({ criterionId }) => criterionId === id)?.points ?? 0);
  }
  return thousandths(method.weights.find(({ criterionId }) => criterionId === id)?.weight ?? 0);
}

/** Reads a decimal from its digits, so that no binary fraction comes in. */
export function thousandths(amount: number): bigint {
  const [whole = '', fraction = ''] = String(amount).split('.');
  return BigInt(`${whole}${fraction.padEnd(3, '0')}`);
}
