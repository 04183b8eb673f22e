import { readdirSync } from 'node:fs';
import {
  checkAssessment,
  checkMaintenancePolicy,
  checkRecognitionPolicy,
  decideEligibility,
  evaluateAssessment,
  orThrow,
  parseAssessment,
  parseCriteriaSet,
  parseMaintenancePolicy,
  parsePlainDate,
  parseRecognitionPolicy,
  parseTarget,
} from 'model-ward-rules';
import { parseRoadmap } from 'model-ward-rules/planning';
import {
  allMustBeMet,
  areaWardCounts,
  criteriaSetCatalogue,
  dienBien2022,
  levelAbolitions,
  maintenanceNotPublished,
  nationalWardCounts,
  publishedCases,
  publishedRoadmaps,
  publishedTargets,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { asOf } from '../arbitraries/assessments';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const accepted = (value: unknown) => ({ ok: true, value, warnings: [] });

describe('what is published', () => {
  it('has every criteria set of its folder in the catalogue', async () => {
    const folder = 'src/published/criteria-sets';
    const sets = await Promise.all(
      readdirSync(folder).map(async (name) =>
        Object.values((await import(`../../${folder}/${name}`)) as Record<string, unknown>),
      ),
    );
    expect(new Set(sets.flat())).toEqual(new Set(criteriaSetCatalogue));
  });

  it.each(criteriaSetCatalogue)('$id reads as a criteria set', (criteriaSet) => {
    expect(parseCriteriaSet(plain(criteriaSet))).toEqual(accepted(criteriaSet));
  });

  it.each(publishedTargets)('$id reads as a target', (target) => {
    expect(parseTarget(plain(target))).toEqual(accepted(target));
  });

  it.each(publishedRoadmaps)('$id reads as a roadmap, of published targets', (roadmap) => {
    expect(parseRoadmap(plain(roadmap))).toEqual(accepted(roadmap));
    for (const step of roadmap.steps) expect(publishedTargets).toContain(step);
  });

  it('has 22 criteria in 7 groups, then 20 criteria', () => {
    expect(
      criteriaSetCatalogue.map(({ criteria, groups }) => [criteria.length, groups.length]),
    ).toEqual([
      [22, 7],
      [20, 0],
    ]);
  });

  it('invents no criterion: no text, no threshold, no number but the one that is public', () => {
    const criteria = criteriaSetCatalogue.flatMap((criteriaSet) => criteriaSet.criteria);
    expect(criteria.filter(({ title }) => title !== undefined)).toEqual([]);
    expect(new Set(criteria.map(({ requirement }) => requirement.kind))).toEqual(
      new Set(['attested']),
    );
    const numbers = criteria.flatMap(({ number }) => (number === undefined ? [] : [number]));
    expect(numbers).toEqual([6]);
    const subjects = criteria.filter(({ subject }) => subject !== undefined);
    expect(subjects.map(({ id }) => id)).toEqual(['premises', 'criterion-6']);
    expect(subjects.every(({ provenance }) => provenance !== undefined)).toBe(true);
    expect(criteriaSetCatalogue.flatMap((one) => [one.inForceFrom, one.inForceUntil])).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('marks the policy as inferred, and it suits every published set', () => {
    expect(parseRecognitionPolicy(plain(allMustBeMet))).toEqual(accepted(allMustBeMet));
    expect(allMustBeMet.provenance.origin).toBe('inferred');
    for (const criteriaSet of criteriaSetCatalogue) {
      expect(checkRecognitionPolicy(allMustBeMet, criteriaSet).ok).toBe(true);
    }
  });

  it('a maintenance policy that leaves open what is not public', () => {
    expect(parseMaintenancePolicy(plain(maintenanceNotPublished))).toEqual(
      accepted(maintenanceNotPublished),
    );
    expect(maintenanceNotPublished).toMatchObject({
      onNotMaintained: { kind: 'no-published-rule' },
      yearlyReview: { onMissed: { kind: 'no-published-rule' } },
      onUnrepaired: { kind: 'no-published-rule' },
      successor: 're-assess',
      provenance: { origin: 'inferred' },
    });
    expect(maintenanceNotPublished).not.toHaveProperty('term');
    for (const criteriaSet of criteriaSetCatalogue) {
      expect(checkMaintenancePolicy(maintenanceNotPublished, criteriaSet).ok).toBe(true);
    }
  });

  it('gives every id once, and every day as a day', () => {
    const ids = [
      ...publishedCases,
      ...publishedTargets,
      ...publishedRoadmaps,
      ...criteriaSetCatalogue,
    ].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const days = [
      ...nationalWardCounts.map(({ on }) => on),
      ...levelAbolitions.map(({ on }) => on),
      ...publishedCases.flatMap((one) =>
        one.kind === 'area' ? [one.decidedOn, one.announcedOn] : [],
      ),
    ].filter((day) => day !== undefined);
    expect(days.every((day) => parsePlainDate(day).ok)).toBe(true);
  });

  it('counts the wards of April 2023 as the national count does at most', () => {
    const total = areaWardCounts.reduce((sum, { wardCount: unitCount }) => sum + unitCount, 0);
    expect(total).toBeLessThan(1_771);
  });
});

describe('the published wards', () => {
  const wards = publishedCases.filter((one) => one.kind === 'ward');
  const verdictOf = (submitted: unknown) => {
    const checked = checkAssessment(
      orThrow(parseAssessment(plain(submitted))),
      criteriaSetCatalogue,
    );
    return decideEligibility(evaluateAssessment(orThrow(checked), { asOf }), allMustBeMet);
  };

  it('stand as their sources say', () => {
    expect(
      wards.map(({ id, assessment }) => {
        const { outcome, gaps } = verdictOf(assessment);
        return [
          id,
          outcome,
          gaps.map((gap) => gap.kind === 'criterion' && gap.finding.criterionId),
        ];
      }),
    ).toEqual([
      ['dien-bien-2022', 'not-eligible', ['premises']],
      ['hai-chau-1-2022', 'not-eligible', ['premises']],
      ['quan-toan-2022', 'eligible', []],
      ['an-hoa-2022', 'eligible', []],
      ['truong-thi-2023', 'eligible', []],
      ['khue-trung-2024-03', 'not-eligible', ['criterion-6']],
    ]);
  });

  it('are judged alike by the tally alone, which names no criterion', () => {
    const results = { kind: 'tally', metCount: 21, criteriaCount: 22 };
    expect(verdictOf({ ...dienBien2022.assessment, results })).toMatchObject({
      outcome: 'not-eligible',
      gaps: [{ kind: 'unnamed', criteriaCount: 1 }],
      counts: { metCount: 21, notMetCount: 1 },
    });
  });
});
