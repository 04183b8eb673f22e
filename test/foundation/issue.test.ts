import { type Issue, parseTarget } from 'model-ward-rules';
import { expect, expectTypeOf, it } from 'vitest';

/** Compiles only while comparing the code narrows the parameters. */
function keyMissingIn(issue: Issue): string | undefined {
  if (issue.code !== 'input/missing-key') return undefined;
  expectTypeOf(issue.params).toEqualTypeOf<{ readonly key: string; readonly expected: string }>();
  return issue.params.key;
}

it('has the parameters of its code', () => {
  const target = parseTarget({});
  expect(target.ok ? [] : target.issues.map(keyMissingIn)).toContain('id');
});

it('may have any of several codes', () => {
  expectTypeOf<Issue<'date/format' | 'share/whole-is-zero'>>().toEqualTypeOf<
    Issue<'date/format'> | Issue<'share/whole-is-zero'>
  >();
});
