import { readdirSync } from 'node:fs';
import type { IssueCode } from 'model-ward-rules';
import type { Issue } from '../../src/foundation/issue/issue';
import { type IssueKinds, issueMaker } from '../../src/foundation/issue/issue-kind';
import type { IssueParams } from '../../src/foundation/issue/issue-params';

const folder = new URL('../../src/foundation/issue/kinds/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort();

/** The codes of every file of kinds. */
export const codesByFile: Readonly<Record<string, readonly string[]>> = {};
const kinds: Partial<IssueKinds<IssueParams>> = {};
for (const path of files) {
  const exported: Readonly<Record<string, object>> = await import(new URL(path, folder).href);
  const [, found = {}] = Object.entries(exported).find(([name]) => name.endsWith('Kinds')) ?? [];
  Object.assign(codesByFile, { [path]: Object.keys(found) });
  Object.assign(kinds, found);
}

/** Makes an issue of any code. */
export const anyIssue: <Code extends IssueCode>(
  code: Code,
  path: Issue['path'],
  params: IssueParams[Code],
) => Issue<Code> = issueMaker(kinds as IssueKinds<IssueParams>);
