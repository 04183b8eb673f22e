import { judgeAssessment, parsePlainDate } from 'model-ward-rules';
import {
  explainIssue,
  explainVerdict,
  toLocale,
  toProblemDetails,
} from 'model-ward-rules/explanation';
import { allMustBeMet, criteriaSetCatalogue } from 'model-ward-rules/published';

/**
 * Judges the assessment in the body of a request. Knows no framework: texts in; status, media type and data out.
 *
 * `asOf` is the day asked about, `language` a tag such as `vi` or `en-GB`.
 */
export function answer(body, { asOf, language = 'vi' }) {
  const locale = toLocale(language);
  if (!locale.ok) return refusal(locale.issues, 'en');
  const day = parsePlainDate(asOf);
  if (!day.ok) return refusal(day.issues, locale.value);
  const judged = judgeAssessment(body, {
    criteriaSets: criteriaSetCatalogue,
    policy: allMustBeMet,
    asOf: day.value,
  });
  if (!judged.ok) return refusal(judged.issues, locale.value);
  const { verdict, decisiveUnknowns, plans } = judged.value;
  return {
    status: 200,
    mediaType: 'application/json',
    data: {
      verdict,
      sentence: explainVerdict(verdict, locale.value),
      decisiveUnknowns,
      plans,
      warnings: judged.warnings.map((warning) => explainIssue(warning, locale.value)),
    },
  };
}

function refusal(issues, locale) {
  const problem = toProblemDetails(issues, locale);
  return { status: problem.status, mediaType: 'application/problem+json', data: problem };
}
