import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url));
const pages = readdirSync(folder).filter(
  (name) => name.endsWith('.md') && !name.endsWith('.vi.md'),
);

/** What a reader looks for, and the page that has it. */
const subjects: Readonly<Record<string, string>> = {
  'requirement kinds': 'requirements.md',
  'not applicable': 'not-applicable.md',
  evidence: 'not-applicable.md',
  overrides: 'not-applicable.md',
  tallies: 'tallies.md',
  gates: 'gates.md',
  scoring: 'scoring.md',
  crosswalks: 'crosswalks.md',
  succession: 'succession.md',
};

describe('the rule pages', () => {
  it.each(Object.entries(subjects))('have one on %s that speaks of it', (subject, page) => {
    expect(pages).toContain(page);
    const [word] = subject.split(' ') as [string];
    expect(readFileSync(folder + page, 'utf8').toLowerCase()).toContain(word.replace(/s$/, ''));
  });

  it.each(pages)(
    '%s says on what it rests, which outcomes there are, and works an example',
    (page) => {
      const text = readFileSync(folder + page, 'utf8');
      expect(text).toMatch(/^## Origin|^Rests on:|[.\n]\s+Rests on:/m);
      expect(text).toMatch(/outcome/i);
      expect(text).toMatch(/^\|/m);
      expect(text).toMatch(/^#+ Worked example/m);
      expect(text).toContain('```ts');
    },
  );
});
