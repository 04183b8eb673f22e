import { InputError } from 'model-ward-rules';
import { expect, it } from 'vitest';
import { notParsed } from '../../src/foundation/issue/not-parsed';

it('throws one issue that names the parameter and the function to call first', () => {
  expect.assertions(3);
  try {
    notParsed(undefined, 'asOf', 'parsePlainDate');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    const { issues, message } = error as InputError;
    expect(issues).toEqual([
      {
        code: 'argument/not-parsed',
        severity: 'error',
        path: [],
        params: { parameter: 'asOf', firstCall: 'parsePlainDate', received: 'undefined' },
        message: expect.any(String),
      },
    ]);
    expect(message).toBe(
      'argument/not-parsed: The argument "asOf" (undefined) did not come from parsePlainDate.',
    );
  }
});
