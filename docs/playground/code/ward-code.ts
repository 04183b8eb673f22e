import type { Locale } from 'model-ward-rules/explanation';
import type { GoodRules } from '../rules/chosen-rules';
import { importLine, literal, quoted, ruleLines } from './code-text';

/** Writes the lines that judge the ward of the form. */
export function wardCode(input: object, rules: GoodRules, locale: Locale): string {
  const { imports, published, lines } = ruleLines(rules);
  return [
    ...importLine(['judgeAssessment', 'orThrow', 'plainDate', ...imports], ''),
    ...importLine(['explainGap', 'explainPlan', 'explainVerdict'], 'explanation'),
    ...importLine(published, 'published'),
    '',
    ...lines,
    `const judged = orThrow(
  judgeAssessment(${literal(input)}, { criteriaSets, policy, asOf: plainDate('${rules.asOf}') }),
);
const { criteriaSet } = judged.assessment;
console.log(explainVerdict(judged.verdict, ${quoted(locale)}));
for (const gap of judged.verdict.gaps) console.log(explainGap(gap, criteriaSet, ${quoted(locale)}));
for (const plan of judged.plans.plans) console.log(explainPlan(plan, criteriaSet, ${quoted(locale)}));`,
  ].join('\n');
}
