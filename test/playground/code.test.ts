import * as root from 'model-ward-rules';
import * as explanation from 'model-ward-rules/explanation';
import * as planning from 'model-ward-rules/planning';
import * as published from 'model-ward-rules/published';
import { describe, expect, it, vi } from 'vitest';
import { answersOf } from '../../docs/playground/answers-of';
import { codeOf } from '../../docs/playground/code-of';
import { exampleDecisions, exampleResults } from '../../docs/playground/examples';
import { firstState } from '../../docs/playground/first-state';
import { readText } from '../../docs/playground/reading/read-text';
import type { PlaygroundState } from '../../docs/playground/state';

const entries: Readonly<Record<string, object>> = {
  'model-ward-rules': root,
  'model-ward-rules/explanation': explanation,
  'model-ward-rules/planning': planning,
  'model-ward-rules/published': published,
};

const papers = {
  results: readText(exampleResults, 'x'),
  decisions: readText(exampleDecisions, 'y'),
};

/** Runs the lines that the page shows, and gives what they print. */
function printedBy(code: string): readonly string[] {
  const printed: string[] = [];
  const body = code.replace(
    /^import (\{[^}]*\}) from '([^']*)';$/gm,
    (_, names: string, entry: string) => `const ${names} = entries['${entry}'];`,
  );
  const log = vi.fn((...words: readonly unknown[]) => printed.push(words.join(' ')));
  new Function('entries', 'console', body)(entries, { log });
  return printed;
}

const first = firstState('vi');
const state = (changes: Partial<PlaygroundState>): PlaygroundState => ({ ...first, ...changes });

function shown(changes: Partial<PlaygroundState>) {
  const asked = state(changes);
  const answers = answersOf(asked, papers);
  return { answers, printed: printedBy(codeOf(asked, answers)) };
}

describe('the lines that are shown', () => {
  it.each([
    { rules: first.rules },
    {
      rules: {
        ...first.rules,
        set: 'own',
        ownSet: 'A\nB',
        policy: 'own',
        ownRule: 'count-met',
        ownNumber: '1',
      },
    },
  ])('give the verdict on the ward by $rules.set', ({ rules }) => {
    const ward = { ...first.ward, answers: ['not-met', 'met'] as const };
    const { answers, printed } = shown({ rules, ward });
    if (answers.ward?.kind !== 'judged') throw new Error('not judged');
    const { verdict, gaps, plans } = answers.ward;
    expect(printed.slice(0, 1 + gaps.length)).toEqual([verdict, ...gaps]);
    expect(printed.slice(1 + gaps.length, 1 + gaps.length + plans.length)).toEqual(plans);
  });

  it('give the verdicts and the number due of the list', () => {
    const list = { ...first.list, sections: 'assessmentYear' };
    const { answers, printed } = shown({ tab: 'list', list });
    for (const { name, verdict } of answers.list?.units ?? []) {
      if (verdict !== '') expect(printed).toContain(`${name} ${verdict}`);
    }
    for (const { outcome } of answers.list?.due?.rows ?? []) expect(printed).toContain(outcome);
  });

  it('give the title through the years', () => {
    const { printed } = shown({ tab: 'titles' });
    expect(printed.length).toBeGreaterThan(3);
    expect(printed[0]).toContain('01/01/2022');
  });

  it('give the pace', () => {
    const { answers, printed } = shown({ tab: 'targets' });
    expect(printed).toEqual(answers.targets.kind === 'planned' ? [answers.targets.pace] : []);
  });

  it('are none where nothing is shown', () => {
    const faulty = { ...first.rules, year: '' };
    const targets = { ...first.targets, percent: 'x' };
    for (const tab of ['ward', 'list', 'titles', 'targets'] as const) {
      const asked = state({ tab, rules: faulty, targets });
      expect(codeOf(asked, answersOf(asked, {}))).toBe('');
    }
  });
});
