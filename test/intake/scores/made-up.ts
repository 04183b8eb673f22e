import { orThrow, parseCriteriaSet, parseScoringScheme } from 'model-ward-rules';

/** A made-up set of criteria that are attested. */
export const setOf = (criteria: readonly object[]) =>
  orThrow(
    parseCriteriaSet({
      id: 'made-up',
      revision: 1,
      name: { vi: 'Bộ thử' },
      status: 'official',
      groups: [],
      criteria: criteria.map((criterion) => ({
        notApplicable: 'never',
        requirement: { kind: 'attested' },
        ...criterion,
      })),
      provenance: { origin: 'host', sources: [] },
    }),
  );

export const criteriaSet = setOf([
  { id: 'premises', number: 1, title: { vi: 'Trụ sở' } },
  { id: 'patrols', number: 2, title: { vi: 'Tuần tra' } },
  { id: 'mediation', number: 3, title: { vi: 'Hòa giải' } },
]);

/** A made-up scheme; one that awards points has two ranks. */
export const schemeWith = (method: object) =>
  orThrow(
    parseScoringScheme({
      id: 'points',
      revision: 1,
      name: { vi: 'Thang điểm thử' },
      method,
      ranks:
        'kind' in method && method.kind === 'awarded'
          ? [
              {
                id: 'fair',
                title: { vi: 'Khá', en: 'Fair' },
                cutOff: { kind: 'points', points: 60 },
              },
              { id: 'good', cutOff: { kind: 'points', bound: 'more-than', points: 80 } },
            ]
          : [],
      provenance: { origin: 'host', sources: [] },
    }),
  );

export const points = [
  { criterionId: 'premises', points: 50 },
  { criterionId: 'patrols', points: 30 },
  { criterionId: 'mediation', points: 20 },
];

export const scheme = schemeWith({ kind: 'awarded', points, bonusCap: 5 });
