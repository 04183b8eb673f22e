import type { Issue, Result } from 'model-ward-rules';

/** What a result says, in short: every issue as its code and the place it speaks of. */
export function issuesOf(result: Result<unknown>): readonly string[] {
  return listed(result.ok ? result.warnings : result.issues);
}

const listed = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
