import type * as z from 'zod/mini';
import type { Fault } from '../issue/fault';

/** Says what is wrong with a value, if anything. */
export type FaultOf<Value> = (value: Value) => Fault | undefined;

/** A check of zod that is made from a function of ours, which a plan then names. */
export interface FaultCheck<Value> {
  (payload: z.core.ParsePayload<Value>): void;
  readonly faultOf: FaultOf<Value>;
}

/** Lets a schema ask a function of ours, which also a plan can ask. */
export function faultCheck<Value>(faultOf: FaultOf<Value>): FaultCheck<Value> {
  const check = ({ value, issues }: z.core.ParsePayload<Value>): void => {
    const fault = faultOf(value);
    if (fault === undefined) return;
    // What comes after is still asked, as by the checks of zod: a bound that is tighter may follow.
    issues.push({ code: 'custom', input: value, params: { fault }, continue: true });
  };
  return Object.assign(check, { faultOf });
}
