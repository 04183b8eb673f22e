import type { Locale } from 'model-ward-rules/explanation';
import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';
import type { GoodRules } from '../rules/chosen-rules';

/** Writes a value as it stands in code. */
export const literal = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** Holds the lines that make the rules, and what they need. */
interface RuleLines {
  readonly imports: readonly string[];
  readonly published: readonly string[];
  readonly lines: readonly string[];
}

/** What is published is imported; what is one's own, or an example of this page, is written out. */
export function ruleLines({ criteriaSet, policy }: GoodRules): RuleLines {
  const isPublished = criteriaSetCatalogue.includes(criteriaSet);
  const isAllMet = policy === allMustBeMet;
  return {
    imports: [
      ...(isPublished ? [] : ['parseCriteriaSet']),
      ...(isAllMet ? [] : ['parseRecognitionPolicy']),
    ],
    published: [
      ...(isAllMet ? ['allMustBeMet'] : []),
      ...(isPublished ? ['criteriaSetCatalogue'] : []),
    ],
    lines: [
      isPublished
        ? 'const criteriaSets = criteriaSetCatalogue;'
        : `const criteriaSets = [orThrow(parseCriteriaSet(${literal(criteriaSet)}))];`,
      isAllMet
        ? 'const policy = allMustBeMet;'
        : `const policy = orThrow(parseRecognitionPolicy(${literal(policy)}));`,
    ],
  };
}

/** Writes what a program imports from one entry; nothing where it needs nothing. */
export function importLine(names: readonly string[], entry: string): readonly string[] {
  const from = entry === '' ? 'model-ward-rules' : `model-ward-rules/${entry}`;
  return names.length === 0 ? [] : [`import { ${[...names].sort().join(', ')} } from '${from}';`];
}

/** The language as code has it. */
export const quoted = (locale: Locale): string => `'${locale}'`;
