import * as root from 'model-ward-rules';
import * as engine from 'model-ward-rules/engine';
import * as explanation from 'model-ward-rules/explanation';
import * as published from 'model-ward-rules/published';
import * as schemas from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';

const namesOf = (entry: object): readonly string[] => Object.keys(entry).sort();

describe('the public names', () => {
  it('of the root', () => {
    expect(namesOf(root)).toEqual([
      'InputError',
      'boundsOf',
      'checkAssessment',
      'checkRecognitionPolicy',
      'checkScoringScheme',
      'compareEvaluations',
      'completeFrame',
      'computeDueWards',
      'computeScore',
      'decideRecognition',
      'defaultInputLimits',
      'emptySummary',
      'evaluateAssessment',
      'measureTarget',
      'measureUnits',
      'mergeSummaries',
      'orThrow',
      'parseAreaSummary',
      'parseAssessment',
      'parseCriteriaSet',
      'parsePlainDate',
      'parseRecognitionPolicy',
      'parseScoringScheme',
      'parseTarget',
      'reviseAssessment',
      'rollUpWards',
      'selectCriteriaSet',
      'selectDecisiveUnknowns',
      'selectMinimalPlans',
    ]);
  });

  it('of the engine, each the same as in the root', () => {
    expect(namesOf(engine)).toEqual([
      'InputError',
      'boundsOf',
      'checkAssessment',
      'checkRecognitionPolicy',
      'checkScoringScheme',
      'compareEvaluations',
      'computeDueWards',
      'computeScore',
      'decideRecognition',
      'emptySummary',
      'evaluateAssessment',
      'measureTarget',
      'mergeSummaries',
      'orThrow',
      'reviseAssessment',
      'rollUpWards',
      'selectCriteriaSet',
      'selectDecisiveUnknowns',
      'selectMinimalPlans',
    ]);
    expect(root).toMatchObject(engine);
  });

  it('of the explanation', () => {
    expect(namesOf(explanation)).toEqual([
      'explainChange',
      'explainDecisiveUnknowns',
      'explainFinding',
      'explainGap',
      'explainIssue',
      'explainPlan',
      'explainProgress',
      'explainRemedy',
      'explainScore',
      'explainVerdict',
      'formatBasisPoints',
      'formatDay',
      'formatNumber',
      'formatShare',
    ]);
  });

  it('of the schemas', () => {
    expect(namesOf(schemas)).toEqual([
      'areaSummarySchema',
      'criteriaSetSchema',
      'frameCompletionSchema',
      'plainDateSchema',
      'recognitionPolicySchema',
      'scoringSchemeSchema',
      'submittedAssessmentSchema',
      'targetSchema',
    ]);
  });

  it('of what is published: every case and target by its name, and in its list', () => {
    const { publishedCases, publishedTargets, criteriaSetCatalogue, ...others } = published;
    const listed = [...publishedCases, ...publishedTargets, ...criteriaSetCatalogue];
    const named = Object.values(others);
    for (const entry of listed) expect(named).toContain(entry);
    expect(namesOf(published)).toHaveLength(3 + listed.length + 6);
  });
});
