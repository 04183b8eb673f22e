import type { InputError, Issue } from 'model-ward-rules';

/** What is said to the programmer: the argument that is wrong, and the function that would have given a right one. */
export function refusalOf(call: () => unknown): string {
  try {
    call();
    return 'not refused';
  } catch (error) {
    const [issue] = (error as InputError).issues as readonly Issue<'argument/not-parsed'>[];
    return `${issue?.params.parameter} ${issue?.params.firstCall}`;
  }
}
