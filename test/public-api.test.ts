import * as root from 'model-ward-rules';
import * as engine from 'model-ward-rules/engine';
import * as explanation from 'model-ward-rules/explanation';
import * as intake from 'model-ward-rules/intake';
import * as published from 'model-ward-rules/published';
import * as schemas from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';

const namesOf = (entry: object): readonly string[] => Object.keys(entry).sort();

describe('the public names', () => {
  it('of the root', () => {
    expect(namesOf(root)).toEqual([
      'InputError',
      'allocateWards',
      'attributeChange',
      'boundsOf',
      'carryOverEvaluation',
      'checkAssessment',
      'checkCriteriaSets',
      'checkCrosswalk',
      'checkMaintenancePolicy',
      'checkRecognitionPolicy',
      'checkRecognitionRecords',
      'checkScoringScheme',
      'compareCriteriaSets',
      'compareEvaluations',
      'completeFrame',
      'composeCrosswalks',
      'computeDueWards',
      'computePace',
      'computePaceSensitivity',
      'computeProjection',
      'computeScore',
      'computeTrackStatus',
      'countUnmetCriteria',
      'decideEffectivities',
      'decideMaintenance',
      'decideRecognition',
      'defaultInputLimits',
      'defaultTrackLadder',
      'emptySummary',
      'evaluateAssessment',
      'measureRoadmap',
      'measureTarget',
      'measureUnits',
      'mergeGroups',
      'mergeSummaries',
      'mergeUnmetCounts',
      'orThrow',
      'parseAllocationRequest',
      'parseAreaSummary',
      'parseAssessment',
      'parseBuildPlan',
      'parseCriteriaSet',
      'parseCrosswalk',
      'parseMaintenancePolicy',
      'parsePaceRequest',
      'parsePlainDate',
      'parsePlanningRates',
      'parseProgramme',
      'parseRecognitionHistory',
      'parseRecognitionPolicy',
      'parseRoadmap',
      'parseScoringScheme',
      'parseTarget',
      'parseUnitRegister',
      'rankCandidates',
      'reportProgramme',
      'reviseAssessment',
      'rollUpWards',
      'rollUpWardsBy',
      'selectCohorts',
      'selectCriteriaSet',
      'selectDecisiveUnknowns',
      'selectLineage',
      'selectMinimalPlans',
      'selectPredecessors',
      'selectRegisterKnownAt',
      'selectSuccessors',
      'selectUnitByCode',
      'selectUnitOn',
      'selectUnitsOn',
      'standingOn',
      'standingsOn',
    ]);
  });

  it('of the engine, each the same as in the root', () => {
    expect(namesOf(engine)).toEqual([
      'InputError',
      'allocateWards',
      'attributeChange',
      'boundsOf',
      'carryOverEvaluation',
      'checkAssessment',
      'checkCriteriaSets',
      'checkCrosswalk',
      'checkMaintenancePolicy',
      'checkRecognitionPolicy',
      'checkRecognitionRecords',
      'checkScoringScheme',
      'compareCriteriaSets',
      'compareEvaluations',
      'composeCrosswalks',
      'computeDueWards',
      'computePace',
      'computePaceSensitivity',
      'computeProjection',
      'computeScore',
      'computeTrackStatus',
      'countUnmetCriteria',
      'decideEffectivities',
      'decideMaintenance',
      'decideRecognition',
      'defaultTrackLadder',
      'emptySummary',
      'evaluateAssessment',
      'measureRoadmap',
      'measureTarget',
      'mergeGroups',
      'mergeSummaries',
      'mergeUnmetCounts',
      'orThrow',
      'rankCandidates',
      'reportProgramme',
      'reviseAssessment',
      'rollUpWards',
      'rollUpWardsBy',
      'selectCohorts',
      'selectCriteriaSet',
      'selectDecisiveUnknowns',
      'selectLineage',
      'selectMinimalPlans',
      'selectPredecessors',
      'selectRegisterKnownAt',
      'selectSuccessors',
      'selectUnitByCode',
      'selectUnitOn',
      'selectUnitsOn',
      'standingOn',
      'standingsOn',
    ]);
    expect(root).toMatchObject(engine);
  });

  it('of the explanation', () => {
    expect(namesOf(explanation)).toEqual([
      'explainAllocation',
      'explainAttribution',
      'explainCandidates',
      'explainCarryOver',
      'explainChange',
      'explainCriteriaSetChanges',
      'explainDecisiveUnknowns',
      'explainEffectivity',
      'explainEvent',
      'explainFinding',
      'explainGap',
      'explainIssue',
      'explainMaintenance',
      'explainPace',
      'explainPlan',
      'explainPopulation',
      'explainProgress',
      'explainProjection',
      'explainRemedy',
      'explainRoadmap',
      'explainScore',
      'explainStanding',
      'explainSuccession',
      'explainTrackStatus',
      'explainUnmetCriteria',
      'explainVerdict',
      'formatBasisPoints',
      'formatDay',
      'formatNumber',
      'formatShare',
    ]);
  });

  it('of the intake', () => {
    expect(namesOf(intake)).toEqual([]);
  });

  it('of the schemas', () => {
    expect(namesOf(schemas)).toEqual([
      'allocationRequestSchema',
      'areaSummarySchema',
      'buildPlanSchema',
      'criteriaSetSchema',
      'crosswalkSchema',
      'frameCompletionSchema',
      'maintenancePolicySchema',
      'paceRequestSchema',
      'plainDateSchema',
      'planningRatesSchema',
      'recognitionHistorySchema',
      'recognitionPolicySchema',
      'roadmapSchema',
      'scoringSchemeSchema',
      'submittedAssessmentSchema',
      'targetAssignmentSchema',
      'targetSchema',
      'unitRegisterSchema',
    ]);
  });

  it('of what is published: every case, target and roadmap by its name, and in its list', () => {
    const { publishedCases, publishedRoadmaps, publishedTargets, criteriaSetCatalogue, ...others } =
      published;
    const listed = [
      ...publishedCases,
      ...publishedRoadmaps,
      ...publishedTargets,
      ...criteriaSetCatalogue,
    ];
    const named = Object.values(others);
    for (const entry of listed) expect(named).toContain(entry);
    expect(namesOf(published)).toHaveLength(4 + listed.length + 7);
  });
});
