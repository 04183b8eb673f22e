import fc from 'fast-check';
import {
  orThrow,
  parseAssessment,
  parseProgramme,
  type SubmittedAssessment,
} from 'model-ward-rules';
import { readAssessmentRows } from 'model-ward-rules/intake';
import {
  allMustBeMet,
  criteriaSetCatalogue,
  maintenanceNotPublished,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { batch } from '../../arbitraries/assessment-tables';
import { sheets, writeSheet } from '../sheets/sheet-arbitrary';

const options = {
  criteriaSets: criteriaSetCatalogue,
  criteriaSet: { id: 'model-ward-police-20' as never },
  assessmentYear: 2024,
  basis: 'confirmed',
} as const;

const rows = [
  ['unitId', 'stage', 'assessedOn', 'periodFrom', 'periodTo', 'Tiêu chí', 'Kết quả', 'Minh chứng'],
  [
    'w1',
    'district-appraisal',
    '2024-11-01',
    '2024-01-01',
    '2024-10-31',
    'criterion-1',
    'Đạt',
    'BC 12; BC 13',
  ],
  [
    'w1',
    'district-appraisal',
    '2024-11-01',
    '2024-01-01',
    '2024-10-31',
    'criterion-2',
    'Chưa đạt',
    null,
  ],
  ['w2', 'district-appraisal', null, null, null, 'criterion-1', 'Đạt', null],
];

const accepted = (): readonly SubmittedAssessment[] =>
  readAssessmentRows(rows, { ...options, headers: { 'Minh chứng': 'evidence' } }).accepted.map(
    ({ value }) => value,
  );

/** The places under a value that can be written to. */
function openPlaces(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => openPlaces(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

const programmeOf = (assessments: readonly unknown[]) => {
  const unitIds = new Set(
    assessments.map((one) => (one as SubmittedAssessment).unitId).filter((id) => id !== undefined),
  );
  return orThrow(
    parseProgramme({
      register: {
        units: [...unitIds].map((id) => ({ id, name: 'A', level: 'ward' })),
        successions: [],
      },
      recognitionPolicy: allMustBeMet,
      maintenancePolicy: maintenanceNotPublished,
      criteriaSets: criteriaSetCatalogue,
      assessments,
      histories: [],
      targets: [],
    }),
    () => undefined,
  );
};

describe('what readAssessmentRows accepted', () => {
  it('is frozen to its depth', () => {
    expect(accepted().length).toBe(2);
    expect(openPlaces(accepted(), '').filter((path) => path !== '')).toEqual([]);
  });

  it('is not parsed again', () => {
    for (const one of accepted()) expect(orThrow(parseAssessment(one))).toBe(one);
  });

  it('would be parsed as it is, whatever the table', () => {
    fc.assert(
      fc.property(batch, ({ criteriaSet, assessments }) => {
        const addresses = [
          ...new Set(assessments.flatMap(({ cells }) => cells.map((one) => one.address))),
        ];
        const table = assessments.map(({ unitId, cells }) => [
          unitId,
          ...addresses.map((at) => cells.find(({ address }) => address === at)?.cell),
        ]);
        const report = readAssessmentRows([['unitId', ...addresses], ...table], {
          ...options,
          criteriaSets: [criteriaSet],
          criteriaSet: { id: criteriaSet.id },
        });
        for (const { value } of report.accepted) {
          expect(orThrow(parseAssessment(structuredClone(value)))).toEqual(value);
        }
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { rows: written, headerRows } = writeSheet(sheet);
        const report = readAssessmentRows(written, {
          ...options,
          headerRows,
          headers: { Phường: 'unitId' },
        });
        for (const { value } of report.accepted) {
          expect(orThrow(parseAssessment(structuredClone(value)))).toEqual(value);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('makes the programme that its texts make', () => {
    const ours = programmeOf(accepted());
    expect(ours.assessments).toHaveLength(2);
    expect(ours).toEqual(programmeOf(JSON.parse(JSON.stringify(accepted())) as never));
  });
});

describe('nothing else goes unparsed', () => {
  it.each<readonly [string, (one: SubmittedAssessment) => unknown]>([
    ['a copy', (one) => ({ ...one })],
    ['a frozen copy', (one) => Object.freeze({ ...one })],
    ['a clone', (one) => structuredClone(one)],
    ['a proxy', (one) => new Proxy(one, { get: () => 'met' })],
  ])('%s is read as any other input', (_, make) => {
    for (const one of accepted()) {
      const parsed = orThrow(parseAssessment(make(one)));
      expect(parsed).not.toBe(one);
      expect(parsed).toEqual(one);
    }
  });

  it.each<readonly [string, (one: SubmittedAssessment) => unknown]>([
    ['changed', (one) => ({ ...one, assessmentYear: 'soon' })],
    ['wrapped', (one) => Object.create(one)],
    ['in a list', (one) => [one]],
  ])('it is refused %s', (_, make) => {
    for (const one of accepted()) expect(parseAssessment(make(one)).ok).toBe(false);
    expect(programmeOf(accepted().map(make)).assessments).toEqual([]);
  });

  it('a write of the host is an error, and changes nothing', () => {
    const [one] = accepted() as [SubmittedAssessment];
    const { results } = one;
    expect(() => Object.assign(one, { basis: 'projected' })).toThrow(TypeError);
    expect(() => Object.assign(results, { kind: 'tally' })).toThrow(TypeError);
    if (results.kind !== 'by-criterion') throw new Error('The results are a list of answers.');
    expect(() => Object.assign(results.answers[1] ?? {}, { criterionId: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(results.answers[1]?.answer ?? {}, { status: 'met' })).toThrow(
      TypeError,
    );
    expect(() => Object.setPrototypeOf(one, { stage: 'province' })).toThrow(TypeError);
    expect(one).toEqual(accepted()[0]);
  });

  it('the limits of a host hold', () => {
    const [one] = accepted() as [SubmittedAssessment];
    expect(parseAssessment(one, { limits: { maxItems: 3 } }).ok).toBe(false);
    expect(parseAssessment(one, {})).toEqual({ ok: true, value: one, warnings: [] });
  });
});

it('does not show a key on Object.prototype through an accepted assessment', () => {
  const values = accepted();
  Object.defineProperty(Object.prototype, 'gateAnswers', {
    ...{ configurable: true, enumerable: true },
    value: [{ gateId: 'x', answer: { kind: 'attested', status: 'met' } }],
  });
  try {
    for (const one of programmeOf(values).assessments) {
      expect(Object.hasOwn(one, 'gateAnswers')).toBe(false);
    }
  } finally {
    Reflect.deleteProperty(Object.prototype, 'gateAnswers');
  }
});
