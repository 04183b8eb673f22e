import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  decideEligibility,
  orThrow,
  parseProgramme,
  plainDate,
  reportProgramme,
} from 'model-ward-rules';
import {
  allMustBeMet,
  maintenanceNotPublished,
  modelWardPolice20,
} from 'model-ward-rules/published';
import {
  submittedAssessmentSchema,
  type verdictSchema,
  withoutFreeText,
} from 'model-ward-rules/schemas';
import { describe, expect, it } from 'vitest';
import { replaceFreeText } from '../../src/stored/replace-free-text';
import { storedPlanOf } from '../../src/stored/stored-plan';
import { issuesOf } from '../issues-of';
import { assignment, event, half, history, recognised, sample, tally } from '../programme/sample';
import { freeTextFields, keptTextFields } from './free-text';
import { inputs } from './inputs';
import { readShape } from './read-shape';
import { judged, results } from './results';
import { schemaNames, schemaOf } from './schemas';

const bare = (name: string, input: unknown): unknown =>
  orThrow(withoutFreeText(schemaOf(name), input));

/** Every text in some data, keys left out. */
const textsIn = (content: unknown): readonly string[] => {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null
    ? Object.values(content).flatMap(textsIn)
    : [];
};

/** The same with a text that stands nowhere else in the place of each free text. */
const marked = (name: string, input: unknown): unknown => {
  const { plan } = storedPlanOf(schemaOf(name));
  return replaceFreeText(plan, input, (text) => `MARK ${text}`);
};

const isMarked = (text: string): boolean => text.startsWith('MARK');

/** Every input and every result, made at random. */
const made: Readonly<Record<string, fc.Arbitrary<readonly unknown[]>>> = {
  ...results,
  ...Object.fromEntries(
    Object.entries(inputs).map(([name, { good }]) => [name, good.map((one) => [one])]),
  ),
};

describe('withoutFreeText', () => {
  it.each(Object.entries(made))(
    'takes every free text out of %s, and nothing else',
    (name, all) => {
      fc.assert(
        fc.property(all, (list) => {
          for (const one of list) {
            const stored = marked(name, JSON.parse(JSON.stringify(one)));
            const out = bare(name, stored);
            expect(orThrow(readShape(schemaOf(name), out))).toEqual(out);
            expect(bare(name, out)).toEqual(out);
            const before = textsIn(stored);
            const after = textsIn(out);
            expect(after.filter(isMarked)).toEqual([]);
            expect(
              after.map((text, at) => (isMarked(before[at] ?? '') ? before[at] : text)),
            ).toEqual(before);
          }
        }),
        { numRuns: 5 },
      );
    },
  );

  it('gives the same text the same number, so that what differed still differs', () => {
    const answer = (criterionId: string, reason: string) => ({
      criterionId,
      answer: { kind: 'not-applicable', reason },
    });
    const assessment = {
      ...tally('a', 2024, 20),
      results: {
        kind: 'by-criterion',
        answers: [answer('one', 'x'), answer('two', 'y'), answer('three', 'x')],
      },
      assessedBy: 'y',
    };
    expect(bare('submittedAssessment', assessment)).toMatchObject({
      results: {
        answers: [
          { answer: { reason: '[1]' } },
          { answer: { reason: '[2]' } },
          { answer: { reason: '[1]' } },
        ],
      },
      assessedBy: '[2]',
    });
  });

  it('lets nothing pass that the shape does not know', () => {
    const assessment = { ...tally('a', 2024, 20), note: 'of nobody' };
    expect(issuesOf(withoutFreeText(submittedAssessmentSchema, assessment))).toEqual([
      'input/unknown-key note',
    ]);
    expect(() => withoutFreeText({} as typeof verdictSchema, {})).toThrow(/argument\/not-parsed/);
  });

  it('reads lists, within limits', () => {
    const list = [tally('a', 2024, 20, { assessedBy: 'x' }), tally('b', 2024, 20)];
    const out = orThrow(withoutFreeText([submittedAssessmentSchema], list));
    expect(out.map(({ assessedBy }) => assessedBy)).toEqual(['[1]', undefined]);
    const limits = { maxItems: 1 };
    expect(withoutFreeText([submittedAssessmentSchema], list, { limits }).ok).toBe(false);
  });

  it('changes no verdict', () => {
    // A policy and an evaluation are numbered each for itself, so only the numbers may differ.
    const unnumbered = (content: unknown): string =>
      JSON.stringify(content).replaceAll(/"\[\d+\]"/g, '"[]"');
    fc.assert(
      fc.property(judged, ({ evaluation, policy }) => {
        const policyOut = bare('recognitionPolicy', policy) as typeof policy;
        const evaluationOut = bare('evaluation', evaluation) as typeof evaluation;
        const verdict = decideEligibility(evaluation, policy);
        expect(unnumbered(decideEligibility(evaluationOut, policyOut))).toBe(
          unnumbered(bare('verdict', verdict)),
        );
      }),
    );
  });

  describe('a programme with a mark in every free text', () => {
    const text = { vi: 'MARK', en: 'MARK' };
    const { target } = assignment('centrally-run-city', half) as { readonly target: object };
    const from = { origin: 'host', sources: ['MARK'], note: text };
    const set = {
      ...modelWardPolice20,
      name: text,
      provenance: from,
      criteria: modelWardPolice20.criteria.map((criterion) => ({
        ...criterion,
        title: text,
        subject: text,
        notApplicable: 'with-reason',
      })),
    };
    const override = {
      statusBefore: 'met',
      statusAfter: 'not-met',
      reason: 'MARK',
      authority: 'MARK',
      decidedOn: '2024-01-20',
    };
    const results = {
      kind: 'by-criterion',
      answers: [
        { criterionId: 'criterion-6', answer: { kind: 'not-applicable', reason: 'MARK' } },
        { criterionId: 'criterion-7', answer: { kind: 'attested', status: 'met' }, override },
      ],
    };
    const input = {
      ...sample,
      register: {
        ...sample.register,
        successions: sample.register.successions.map((one) => ({ ...one, instrument: 'MARK' })),
      },
      recognitionPolicy: { ...allMustBeMet, name: text, provenance: from },
      maintenancePolicy: { ...maintenanceNotPublished, name: text, provenance: from },
      criteriaSets: [set],
      assessments: [
        tally('a', 2024, 20, { assessedBy: 'MARK' }),
        { ...tally('b', 2024, 20), results },
        tally('e', 2024, 21),
      ],
      histories: [
        history('a', recognised(2023), {
          ...event('maintained', 2024, '2025-05-05'),
          authority: 'MARK',
          instrument: 'MARK',
        }),
      ],
      targets: [
        {
          ...assignment('centrally-run-city', half),
          target: { ...target, name: text, provenance: from },
        },
      ],
    };
    const asOf = plainDate('2025-06-30');
    const reportOf = (programme: unknown) => {
      const read = orThrow(parseProgramme(programme));
      return JSON.parse(JSON.stringify(reportProgramme(read, { asOf })));
    };

    it('loses each of them, and its report keeps everything else', () => {
      const out = bare('programmeInput', input);
      expect(JSON.stringify(input)).toContain('MARK');
      expect(JSON.stringify(out)).not.toContain('MARK');
      expect(orThrow(parseProgramme(out)).intake).toEqual(orThrow(parseProgramme(input)).intake);
      expect(JSON.stringify(reportOf(input))).toContain('MARK');
      expect(JSON.stringify(reportOf(out))).not.toContain('MARK');
      expect(bare('programmeReport', reportOf(out))).toEqual(
        bare('programmeReport', reportOf(input)),
      );
    });

    it('is quoted by no issue: neither a remark that is too long nor a list in its place', () => {
      const faulty = [
        tally('a', 2024, 20, { assessedBy: `MARK ${'x'.repeat(2_000)}` }),
        tally('a', 2024, 20, { assessedBy: ['MARK'] }),
        {
          ...tally('b', 2024, 20),
          results: {
            ...results,
            answers: [
              { ...results.answers[1], override: { ...override, reason: 'MARK'.repeat(1_000) } },
            ],
          },
        },
      ];
      const report = reportOf({ ...input, assessments: faulty });
      expect(report.intake.refusals).toHaveLength(3);
      expect(JSON.stringify(report.intake)).not.toContain('MARK');
    });
  });
});

it('keeps the texts by which things are told apart, and no others', () => {
  const kept = new Set(schemaNames.flatMap(keptTextFields));
  expect([...kept].sort()).toMatchInlineSnapshot(`
    [
      "areaNames",
      "code",
      "codes",
      "criteriaSets",
      "digest",
      "groupedBy",
      "inputId",
      "key",
      "keys",
      "maintenancePolicy",
      "name",
      "params",
      "path",
      "pointer",
      "policy",
      "recognitionPolicy",
      "unmatchedAreaNames",
      "version",
    ]
  `);
});

describe('the page on security', () => {
  const page = readFileSync('SECURITY.md', 'utf8');
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, head, rest]) => [
    head,
    rest,
  ]);

  it('says of every schema which free text stands in what it reads', () => {
    const carrying = schemaNames.flatMap((name) => {
      const fields = freeTextFields(name).map((field) => `\`${field}\``);
      return fields.length === 0 ? [] : [[`${name}Schema`, fields.join(', ')]];
    });
    expect(rows.filter(([head]) => head?.endsWith('Schema'))).toEqual(carrying);
  });

  it('says of every field of free text what it holds', () => {
    const fields = new Set(schemaNames.flatMap(freeTextFields));
    const explained = rows.flatMap(([head]) => (head?.endsWith('Schema') ? [] : [head]));
    expect(explained.toSorted()).toEqual([...fields].sort());
  });
});
