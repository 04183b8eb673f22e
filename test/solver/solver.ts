import { type Arith, type Bool, init } from 'z3-solver';
import type { Arithmetic } from './arithmetic';

const { Context } = await init();

/** Where terms are made and claims are proved. */
export const z3 = Context('laws');

export type Term = Arith<'laws'>;
export type Claim = Bool<'laws'>;

/** What holds of the numbers that divisions gave, until a law is asked about. */
const divisions: Claim[] = [];

/** The whole numbers of the solver: all there are, without an end. */
export const wholeNumbers: Arithmetic<Term, Claim> = {
  number: (value) => z3.Int.val(value),
  plus: (a, b) => a.add(b),
  times: (a, factor) => a.mul(factor),
  divide: (a, divisor) => {
    const [quotient, rest] = ['quotient', 'rest'].map((name) => z3.Int.fresh(name)) as [Term, Term];
    divisions.push(a.eq(quotient.mul(divisor).add(rest)), rest.ge(0), rest.lt(divisor));
    return { quotient, rest };
  },
  isEqual: (a, b) => a.eq(b),
  choose: (claim, yes, no) => z3.If(claim, yes, no) as Term,
};

/**
 * What speaks against a law: numbers that keep to the conditions and break it. `undefined` where there are none, which is a
 * proof; an answer that the solver does not know is an error.
 */
export async function counterexample(
  conditions: readonly Claim[],
  law: Claim,
  ...told: readonly Term[]
): Promise<readonly number[] | undefined> {
  const solver = new z3.Solver();
  solver.add(...conditions, ...divisions.splice(0), z3.Not(law));
  const answer = await solver.check();
  if (answer === 'unsat') return undefined;
  if (answer === 'unknown') throw new Error(`the solver does not know: ${solver.reasonUnknown()}`);
  const model = solver.model();
  return told.map((term) => Number(model.eval(term, true).toString()));
}
