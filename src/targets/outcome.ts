import type { PlainDate } from '../foundation/value/plain-date';
import type { Ask, Counted } from './ask';
import type { groundOf } from './counting-kinds';
import type { CountedProgress } from './target-progress';

/** When a measurement is asked for, and what is known of its end. */
export interface Timing {
  readonly ground: ReturnType<typeof groundOf>;
  readonly asOf: PlainDate;
  readonly dueOn: PlainDate;
  /** Not before the due day. */
  readonly decidedBy?: PlainDate;
  /** Whether the host says that nothing more will come. */
  readonly isClosed: boolean;
  /** On how many units a decision was put off. */
  readonly pendingCount: number;
}

type Outcome = Pick<CountedProgress, 'outcome' | 'reason' | 'isClosed' | 'reachedSoFar'>;

/**
 * Says how a target stands. Up to its due day a count of titles is never decided: one can be lost. After it, it is open until no
 * decision can come any more, unless it is reached whatever comes.
 */
export function outcomeOf(ask: Ask, counted: Counted, timing: Timing): Outcome {
  const isClosed = isOver(timing);
  if (timing.ground === 'titles' && timing.asOf <= timing.dueOn && !isClosed) {
    return { outcome: 'open', isClosed, reachedSoFar: settledAs(ask, counted) === 'reached' };
  }
  const outcome = decided(ask, counted, timing, isClosed);
  const isPending = outcome === 'open' && !isClosed && timing.asOf > timing.dueOn;
  return { outcome, ...(isPending ? { reason: 'decisions-pending' } : {}), isClosed };
}

function isOver({ ground, asOf, dueOn, decidedBy, isClosed, pendingCount }: Timing): boolean {
  if (isClosed) return true;
  if (ground === 'registrations') return asOf > dueOn;
  return decidedBy !== undefined && asOf > decidedBy && pendingCount === 0;
}

function decided(
  ask: Ask,
  counted: Counted,
  { ground }: Timing,
  isClosed: boolean,
): CountedProgress['outcome'] {
  const settled = settledAs(ask, counted);
  if (isClosed) return settled;
  // A registration stays; a title or a verdict can still fall away.
  const isSure =
    ask.direction === 'at-least' ? settled === 'reached' : isLostForGood(settled, ground);
  return isSure ? settled : 'open';
}

const isLostForGood = (settled: CountedProgress['outcome'], ground: Timing['ground']): boolean =>
  settled === 'missed' && ground === 'registrations';

/** What it is if nothing more comes: open where what is not known decides. Nothing is reached with nobody to count. */
function settledAs({ direction }: Ask, { least, most }: Counted): CountedProgress['outcome'] {
  if (direction === 'at-least') {
    if (least.wholeCount > 0 && least.reachedCount >= least.limitCount) return 'reached';
    return most.reachedCount < most.limitCount ? 'missed' : 'open';
  }
  if (most.wholeCount > 0 && most.reachedCount <= most.limitCount) return 'reached';
  return least.reachedCount > least.limitCount ? 'missed' : 'open';
}
