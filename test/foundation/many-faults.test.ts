import {
  checkAssessment,
  parseProgramme,
  parseUnitRegister,
  type Result,
  type SubmittedAssessment,
} from 'model-ward-rules';
import { readUnitRegisterRows } from 'model-ward-rules/intake';
import { modelWardPolice20 } from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import { inputIssue } from '../../src/foundation/issue/kinds/input';
import { refusedFor, resultOf } from '../../src/foundation/issue/result';

const COUNT = 200_000;
const MAX_ISSUES = 1_000;
const countOf = (result: { readonly ok: boolean; readonly issues?: readonly unknown[] }): number =>
  result.issues?.length ?? 0;

describe('the bound of 1,000 issues (Q13)', () => {
  const warning = inputIssue('input/hostile', [], {});
  const said = (result: Result<string>) =>
    (result.ok ? result.warnings : result.issues).map(
      ({ code, severity }) => `${code} ${severity}`,
    );

  it('holds for warnings, and says with how many more an input was accepted', () => {
    const warnings = Array.from(
      { length: 1_200 },
      () => ({ ...warning, severity: 'warning' }) as const,
    );
    const told = said(resultOf('value', warnings));
    expect(told).toHaveLength(MAX_ISSUES + 1);
    expect(told.at(-1)).toBe('input/too-many-issues warning');
    expect(resultOf('value', warnings.slice(0, MAX_ISSUES))).toHaveProperty(
      'warnings.length',
      MAX_ISSUES,
    );
  });

  it('keeps a refusal a refusal where its only error comes last', () => {
    const warnings = Array.from(
      { length: 1_200 },
      () => ({ ...warning, severity: 'warning' }) as const,
    );
    expect(said(resultOf('value', [...warnings, warning])).at(-1)).toBe(
      'input/too-many-issues error',
    );
    expect(said(refusedFor(Array.from({ length: 1_200 }, () => warning)))).toHaveLength(
      MAX_ISSUES + 1,
    );
  });
});

/** Lists longer than a call takes arguments. */
describe('200,000 faults (Q7)', () => {
  it('in the evidence of one answer are issues', () => {
    const evidence = Array.from({ length: COUNT }, (_, index) => ({
      id: `e${index}`,
      collectedOn: '2024-02-02',
      validUntil: '2024-02-01',
    }));
    const answers = [
      { criterionId: 'criterion-6', answer: { kind: 'attested', status: 'met' }, evidence },
    ];
    // Nothing that is parsed has so long a list; what a host made itself may.
    const submitted = {
      unitId: 'w1',
      assessmentYear: 2024,
      criteriaSet: { id: 'model-ward-police-20' },
      basis: 'confirmed',
      results: { kind: 'by-criterion', answers },
    } as unknown as SubmittedAssessment;
    expect(countOf(checkAssessment(submitted, [modelWardPolice20]))).toBe(MAX_ISSUES + 1);
  });

  it('in the answers of a typed assessment are issues', () => {
    const unmetCriterionIds = Array.from({ length: COUNT }, (_, index) => `x${index}`);
    const submitted = {
      unitId: 'w1',
      assessmentYear: 2024,
      criteriaSet: { id: 'model-ward-police-20' },
      basis: 'confirmed',
      results: { kind: 'tally', metCount: 20, criteriaCount: 20, unmetCriterionIds },
    } as unknown as SubmittedAssessment;
    expect(countOf(checkAssessment(submitted, [modelWardPolice20]))).toBe(MAX_ISSUES + 1);
  });

  it('of a register are issues', () => {
    const units = Array.from({ length: COUNT / 2 }, (_, index) => ({
      id: `w${index}`,
      name: 'Phường',
      level: 'ward',
      parentId: 'nowhere',
      existsFrom: '2024-02-02',
      endedOn: '2024-02-01',
    }));
    expect(countOf(parseUnitRegister({ units, successions: [] }))).toBeGreaterThan(0);
    const rows = [['id', 'name', 'level', 'existsFrom'], ...units.map(() => ['w1', '', 'x', 'y'])];
    expect(readUnitRegisterRows({ units: rows, successions: [] }).units.rejected.length).toBe(
      COUNT / 2,
    );
    expect(parseProgramme({ register: { units, successions: [] } }).ok).toBe(false);
  });
});
