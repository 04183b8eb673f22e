import fc from 'fast-check';
import {
  InputError,
  type Issue,
  judgeAssessment,
  locales,
  orThrow,
  parseProgramme,
  parseRecognitionPolicy,
  plainDate,
  reportProgramme,
} from 'model-ward-rules';
import {
  explainIssue,
  explainNotCounted,
  explainProgress,
  explainRemedy,
  explainVerdict,
} from 'model-ward-rules/explanation';
import {
  describe as describeDoor,
  type JudgeAnswer,
  judge,
  packageVersion,
  type RefusedRequest,
  type ReportAnswer,
  report,
} from 'model-ward-rules/json';
import {
  allMustBeMet,
  criteriaSetCatalogue,
  maintenanceNotPublished,
  modelWardPolice20,
} from 'model-ward-rules/published';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { argumentIssue } from '../../src/foundation/issue/kinds/argument';
import { answer } from '../../src/json/answer';
import { assignment, half, sample, tally } from '../programme/sample';
import { judgeRequest, reportRequest } from './requests';

type Answer<Good> = Good | RefusedRequest;
const judged = (request: unknown): Answer<JudgeAnswer> =>
  JSON.parse(judge(JSON.stringify(request)));
const reported = (request: unknown): Answer<ReportAnswer> =>
  JSON.parse(report(JSON.stringify(request)));
const codesOf = (answer: Answer<JudgeAnswer | ReportAnswer>): readonly string[] =>
  answer.kind === 'refused'
    ? answer.issues.map(({ path, code }) => `${path.join('.')} ${code}`)
    : [];

const request = {
  asOf: '2024-12-31',
  criteriaSets: ['model-ward-police-20@1'],
  policy: 'all-must-be-met@1',
  assessments: [tally('ward-1', 2024, 19)],
};
const programme = {
  ...sample,
  recognitionPolicy: 'all-must-be-met@1',
  maintenancePolicy: 'maintenance-not-published@1',
  criteriaSets: ['model-ward-police-22@1', 'model-ward-police-20@1'],
};

describe('judge', () => {
  it('answers as judgeAssessment does, with sentences in both languages', () => {
    fc.assert(
      fc.property(judgeRequest, (asked) => {
        const answer = judged(asked) as JudgeAnswer;
        const criteriaSets = [asked.criteriaSets[0], modelWardPolice20] as never;
        const policy =
          typeof asked.policy === 'string'
            ? allMustBeMet
            : orThrow(parseRecognitionPolicy(asked.policy));
        const options = { criteriaSets, policy, asOf: plainDate(asked.asOf) };
        expect(answer.results).toHaveLength(2);
        for (const [place, assessment] of asked.assessments.entries()) {
          const one = judgeAssessment(assessment, options);
          const entry = answer.results[place];
          expect(entry?.kind).toBe(one.ok ? 'judged' : 'refused');
          if (!one.ok) continue;
          const { assessment: _, ...value } = one.value;
          expect(entry).toMatchObject(JSON.parse(JSON.stringify(value)));
          expect(entry?.kind === 'judged' && entry.sentences.vi.verdict).toBe(
            explainVerdict(one.value.verdict, 'vi'),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('refuses one assessment alone, and says where and what to do', () => {
    const faulty = { ...tally('ward-2', 2024, 19), basis: 'sure' };
    const { results } = judged({
      ...request,
      assessments: [faulty, ...request.assessments, 'x'],
    }) as JudgeAnswer;
    expect(results.map(({ kind }) => kind)).toEqual(['refused', 'judged', 'refused']);
    const [issue] = results[0]?.kind === 'refused' ? results[0].issues : [];
    expect(issue?.path).toEqual(['assessments', 0, 'basis']);
    expect(issue?.problem).toEqual({
      vi: explainIssue(issue as Issue, 'vi'),
      en: explainIssue(issue as Issue, 'en'),
    });
    expect(issue?.remedy.vi).toBe(explainRemedy(issue as Issue, 'vi'));
  });

  it('reads no text inside the request as JSON', () => {
    const text = JSON.stringify(request.assessments[0]);
    const { results } = judged({ ...request, assessments: [text] }) as JudgeAnswer;
    expect(results[0]?.kind).toBe('refused');
  });

  it.each([
    ['asOf input/wrong-type', { ...request, asOf: 20241231 }],
    ['asOf date/no-such-day', { ...request, asOf: '2024-02-30' }],
    ['policy json/unknown-published', { ...request, policy: 'all-must-be-met@2' }],
    ['policy.rule input/missing-key', { ...request, policy: { ...allMustBeMet, rule: undefined } }],
    [
      'criteriaSets.0 json/unknown-published',
      { ...request, criteriaSets: ['model-ward-police-20'] },
    ],
    ['criteriaSets input/wrong-type', { ...request, criteriaSets: 'model-ward-police-20@1' }],
    [
      'criteriaSets.0.id input/missing-key',
      { ...request, criteriaSets: [{ ...modelWardPolice20, id: undefined }] },
    ],
    [
      'criteriaSets.1 criteria-set/repeated-edition',
      { ...request, criteriaSets: ['model-ward-police-20@1', modelWardPolice20] },
    ],
    ['assessments input/wrong-type', { ...request, assessments: {} }],
    ['asof input/unknown-key', { ...request, asof: '2024-12-31' }],
    ['policy input/missing-key', { ...request, policy: undefined }],
    [' input/wrong-type', [request]],
  ])('refuses the whole request: %s', (expected, asked) => {
    expect(codesOf(judged(asked))).toContain(expected);
  });

  it('keeps the warnings of the sets', () => {
    expect((judged(request) as JudgeAnswer).warnings.map(({ code }) => code)).toEqual([]);
  });
});

describe('report', () => {
  it('answers as reportProgramme does', () => {
    fc.assert(
      fc.property(reportRequest, (asked) => {
        const answer = reported(asked) as ReportAnswer;
        const given = {
          ...asked.programme,
          recognitionPolicy: allMustBeMet,
          maintenancePolicy: maintenanceNotPublished,
          criteriaSets: criteriaSetCatalogue,
        };
        const { programme: _, ...question } = asked;
        const made = reportProgramme(orThrow(parseProgramme(given)), question as never);
        expect(answer.report.areas).toEqual(JSON.parse(JSON.stringify(made.areas)));
        expect(answer.targetSentences.vi).toEqual(
          made.targets.map(({ areas }) =>
            areas.map(({ progress }) => explainProgress(progress, 'vi')),
          ),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('tells what was refused from the root of the request', () => {
    const assessments = [...sample.assessments, { unitId: 'a' }];
    const answer = reported({
      asOf: '2024-12-31',
      programme: { ...programme, assessments },
    }) as ReportAnswer;
    expect(answer.refusals).toHaveLength(1);
    expect(answer.refusals[0]?.issues[0]?.path.slice(0, 2)).toEqual(['programme', 'assessments']);
    expect(answer.refusals[0]?.issues[0]?.remedy.en).toBeTruthy();
  });

  it('says why an assessment does not count, in every language', () => {
    const [first] = sample.assessments as readonly [object];
    const { report, notCountedSentences } = reported({
      asOf: '2024-12-31',
      programme: { ...programme, assessments: [{ ...first, assessmentYear: 2042 }] },
    }) as ReportAnswer;
    const [one] = report.intake.notCounted;
    expect(one?.reason).toBe('later-year');
    for (const locale of locales) {
      expect(notCountedSentences[locale]).toEqual([explainNotCounted(one as never, locale)]);
    }
  });

  it('tells what was warned of from the root of the request', () => {
    const perhapsFraction = assignment('country', { ...half, percent: 0.5 });
    const { warnings } = reported({
      asOf: '2024-12-31',
      programme: { ...programme, targets: [perhapsFraction] },
    }) as ReportAnswer;
    expect(warnings.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(
      'percent/perhaps-a-fraction programme.targets.0.target.rule.percent',
    );
  });

  it.each([
    ['asOf input/missing-key', { programme }],
    ['knownAt date/format', { asOf: '2024-12-31', knownAt: '1/1/2024', programme }],
    ['assessmentYear input/wrong-type', { asOf: '2024-12-31', assessmentYear: 2024.5, programme }],
    ['programme input/missing-key', { asOf: '2024-12-31' }],
    ['programme input/wrong-type', { asOf: '2024-12-31', programme: null }],
    ['programme input/wrong-type', { asOf: '2024-12-31', programme: 'x' }],
    [
      'programme.register input/missing-key',
      { asOf: '2024-12-31', programme: { ...programme, register: undefined } },
    ],
    [
      'programme.maintenancePolicy json/unknown-published',
      { asOf: '2024-12-31', programme: { ...programme, maintenancePolicy: 'x@1' } },
    ],
    [
      'programme.recognitionPolicy json/unknown-published',
      { asOf: '2024-12-31', programme: { ...programme, recognitionPolicy: '' } },
    ],
    [
      'programme.criteriaSets.0 json/unknown-published',
      { asOf: '2024-12-31', programme: { ...programme, criteriaSets: ['x'] } },
    ],
  ])('refuses the whole request: %s', (expected, asked) => {
    expect(codesOf(reported(asked))).toContain(expected);
  });
});

describe('the door', () => {
  it('describes what can be named, and every name works', () => {
    const described = JSON.parse(describeDoor());
    expect(described).toMatchObject({
      ...{ version: manifest.version, shape: 1, kind: 'answered', locales: ['vi', 'en'] },
    });
    expect(packageVersion).toBe(manifest.version);
    const names = described.criteriaSets.map(({ name }: { name: string }) => name);
    expect(judged({ ...request, criteriaSets: names }).kind).toBe('answered');
    const [recognition] = described.recognitionPolicies;
    expect(judged({ ...request, policy: recognition.name }).kind).toBe('answered');
    const [maintenance] = described.maintenancePolicies;
    const asked = {
      asOf: '2024-12-31',
      programme: { ...programme, maintenancePolicy: maintenance.name },
    };
    expect(reported(asked).kind).toBe('answered');
  });

  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constantFrom('', '{', 'null', '[]', '"x"', '\uFEFF{}', '['.repeat(1e5), '{"__proto__":1}'),
    fc.anything() as fc.Arbitrary<string>,
  );
  it.each([
    ['judge', judge],
    ['report', report],
  ])('%s never throws, and always answers in the shape', (_, call) => {
    fc.assert(
      fc.property(texts, (text) => {
        const answer = JSON.parse(call(text));
        expect(answer).toMatchObject({ version: packageVersion, shape: 1, kind: 'refused' });
        expect(answer.issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('tells a limit of the host as an issue', () => {
    const hostile = {
      get length(): number {
        throw new RangeError('Out of memory');
      },
    };
    expect(JSON.parse(judge(hostile as never)).kind).toBe('refused');
  });
});

describe('whatever is thrown on the way', () => {
  const answered = (thrown: unknown): object =>
    JSON.parse(
      answer('{}', () => {
        throw thrown;
      }),
    );

  it('is told as what was wrong with an argument, or as a question that was not answered', () => {
    const params = { parameter: 'asOf', firstCall: 'parsePlainDate', received: 'text' };
    const thrown = new InputError([argumentIssue('argument/not-parsed', [], params)]);
    expect(answered(thrown)).toMatchObject({
      kind: 'refused',
      issues: [{ code: 'argument/not-parsed', path: [] }],
    });
    expect(answered(new RangeError('out of memory, or a secret'))).toMatchObject({
      kind: 'refused',
      issues: [{ code: 'json/not-answered', path: [] }],
    });
  });
});
