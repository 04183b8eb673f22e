import {
  checkRecognitionRecords,
  orThrow,
  parseAssessment,
  parseRecognitionHistory,
  parseUnitRegister,
  standingsOn,
} from 'model-ward-rules';
import { explainIssue, explainRemedy } from 'model-ward-rules/explanation';
import { exportRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';
import { policyWith } from '../standing/policies';
import { day, unit } from '../unit/registers';

const recordsOf = (level: string, events: readonly object[]) => ({
  register: orThrow(
    parseUnitRegister({
      units: [unit('p', { level: 'province' }), unit('c', { level, parentId: 'p' })],
      successions: [],
    }),
  ),
  histories: [orThrow(parseRecognitionHistory({ unitId: 'c', events }))],
});
const recognised = { kind: 'recognised', id: 'r', on: '2025-04-22', forYear: 2024 };
const registered = { kind: 'registered', id: 'g', on: '2025-04-21', forYear: 2024 };

describe('rows of the cases that belong to several floors', () => {
  it('R22: a commune holds a title of a programme whose levels say so, and no other', () => {
    const records = recordsOf('commune', [recognised]);
    const asked = { asOf: day('2025-06-30'), unitIds: [records.histories[0]?.unitId as never] };
    const ofCommunes = policyWith({ titleLevels: ['commune'] });
    const ofWards = policyWith({ titleLevels: undefined });
    expect(checkRecognitionRecords(records, ofCommunes).ok).toBe(true);
    expect(standingsOn(records, ofCommunes, asked)[0]?.outcome).toBe('recognised');
    const checked = checkRecognitionRecords(records, ofWards);
    expect(checked.ok).toBe(false);
    expect(standingsOn(records, ofWards, asked)[0]?.outcome).toBe('not-applicable');
  });

  it('R23: a registration shorter before the recognition than the policy asks is an issue', () => {
    const records = recordsOf('ward', [registered, recognised]);
    const codesUnder = (firstMonths: number | undefined): readonly string[] => {
      const lead = firstMonths === undefined ? undefined : { firstMonths };
      const checked = checkRecognitionRecords(records, policyWith({ registrationLead: lead }));
      const issues = checked.ok ? checked.warnings : checked.issues;
      return issues.map(({ code }) => code);
    };
    expect(codesUnder(24)).toContain('history/registration-too-late');
    expect(codesUnder(undefined)).not.toContain('history/registration-too-late');
    const none = checkRecognitionRecords(
      recordsOf('ward', [recognised]),
      policyWith({ registrationLead: { firstMonths: 24 } }),
    );
    expect(none.ok && none.warnings.map(({ code }) => code)).toContain(
      'history/registration-not-on-record',
    );
  });

  it('Q18: no sentence quotes more than a part of a key of 5,000 letters, in any language', () => {
    const parsed = parseAssessment({ ['k'.repeat(5_000)]: 1 });
    const issues = parsed.ok ? [] : parsed.issues;
    const unknown = issues.filter(({ code }) => code === 'input/unknown-key');
    expect(unknown).toHaveLength(1);
    for (const issue of unknown) {
      for (const text of [
        issue.message,
        explainIssue(issue, 'vi'),
        explainIssue(issue, 'en'),
        explainRemedy(issue, 'vi'),
        explainRemedy(issue, 'en'),
      ]) {
        expect(text.length).toBeLessThan(500);
      }
    }
  });

  it.each([
    ' =1+1',
    '\uFEFF=1+1',
    '\u0000=1+1',
    '\u00A0@A1',
    '\u200B+1',
    'a;=1+1',
    'a\n =1',
    '\u2060-1',
  ])('Q19: a sign of a formula is escaped whatever stands before it: %j', (text) => {
    expect(exportRows([[text]])[0]?.[0]).not.toBe(text);
  });
});
