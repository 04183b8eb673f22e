import type { Edit } from './scratch-copy';

/** A change that is likely to come, made up: how it begins, and what is left once the compiler has named it. */
export interface LikelyChange {
  readonly name: string;
  readonly begins: readonly Edit[];
  readonly goesOn: readonly Edit[];
}

/** A case in front of the end of a switch. */
const inSwitch = (path: string, subject: string, put: string): Edit => ({
  path,
  before: `    default:\n      return notParsed(${subject} satisfies never`,
  put: `    case 'made-up':\n      ${put}\n`,
});

const criteriaSetVersion: LikelyChange = {
  name: 'a criteria-set version',
  begins: [
    {
      path: 'src/published/criteria-sets/made-up.ts',
      put: `import type { CriteriaSet } from '../../criteria-set/criteria-set';
import { modelWardPolice20 } from './model-ward-police-20';
export const madeUp: CriteriaSet = { ...modelWardPolice20, id: 'made-up' as CriteriaSet['id'] };
`,
    },
  ],
  goesOn: [
    {
      path: 'src/published/catalogue.ts',
      before: "import { modelWardPolice20 } from './criteria-sets/model-ward-police-20';",
      put: "import { madeUp } from './criteria-sets/made-up';\n",
    },
    { path: 'src/published/catalogue.ts', before: '  modelWardPolice22,\n', put: '  madeUp,\n' },
    {
      path: 'src/published/index.ts',
      before: "export { modelWardPolice20 } from './criteria-sets/model-ward-police-20';",
      put: "export { madeUp } from './criteria-sets/made-up';\n",
    },
  ],
};

const requirementKind: LikelyChange = {
  name: 'a kind of requirement',
  begins: [
    {
      path: 'src/criteria-set/requirement.ts',
      before: '  | AtLeastRequirement;',
      put: '  | MadeUpRequirement\n',
    },
    {
      path: 'src/criteria-set/requirement.ts',
      before: '/**\n * Asks the assessor',
      put: "export interface MadeUpRequirement {\n  readonly kind: 'made-up';\n}\n\n",
    },
  ],
  goesOn: [
    {
      path: 'src/criteria-set/requirement.schema.ts',
      before: '    quantityRequirementSchema,\n    shareRequirementSchema,\n',
      put: "    z.strictObject({ kind: z.literal('made-up') }),\n",
    },
    inSwitch('src/criteria-set/contradictions.ts', 'requirement', 'return [];'),
    inSwitch('src/criteria-set/is-judgeable.ts', 'requirement', 'return true;'),
    {
      path: 'src/assessment/answer-kinds.ts',
      before: "  attested: 'attested',\n",
      put: "  'made-up': 'attested',\n",
    },
    {
      path: 'src/evaluation/judge-entry.ts',
      before: '  attested: (_, answer: AttestedAnswer) => judgeAttested(answer),\n',
      put: "  'made-up': (_, answer: AttestedAnswer) => judgeMadeUp(answer),\n",
    },
    {
      path: 'src/evaluation/judge-entry.ts',
      before: "import { judgeNoneOccurred } from './judges/none-occurred';",
      put: "import { judgeMadeUp } from './judges/made-up';\n",
    },
    {
      path: 'src/evaluation/judges/made-up.ts',
      put: `import type { AttestedAnswer } from '../../assessment/answer';
import type { Judgement } from '../finding';
export const judgeMadeUp = ({ status }: AttestedAnswer): Judgement => ({ status, reason: 'attested' });
`,
    },
    inSwitch('src/intake/assessments/cell-address.ts', 'kind', 'return [];'),
    inSwitch('src/intake/assessments/read-answer.ts', 'requirement', 'return undefined;'),
    inSwitch(
      'src/intake/assessments/read-whole-answer.ts',
      'requirement',
      "return answerOf(readShare(cell, options), () => ({ kind: 'attested', status: 'met' }));",
    ),
    {
      path: 'test/arbitraries/assessments.ts',
      before: "    case 'quantity':\n",
      put: `    case 'made-up':
      return fc.constant({ kind: 'attested' as const, status: 'met' as const });
`,
    },
  ],
};

const issueCode: LikelyChange = {
  name: 'an issue code',
  begins: [
    {
      path: 'src/foundation/issue/kinds/override.ts',
      before: '  /** An override leaves the status as it was. */\n',
      put: "  'override/made-up': object;\n",
    },
  ],
  goesOn: [
    {
      path: 'src/foundation/issue/kinds/override.ts',
      before: "  'override/no-change': {\n    severity",
      put: "  'override/made-up': { severity: 'error', message: () => 'Made up.' },\n",
    },
    {
      path: 'src/explanation/vi/issues/override.ts',
      before: "  'override/no-change': {",
      put: "  'override/made-up': { problem: () => 'Made up.', remedy: () => 'Made up.' },\n",
    },
    {
      path: 'src/explanation/en/issues/override.ts',
      before: "  'override/no-change':",
      put: "  'override/made-up': () => 'Made up.',\n",
    },
    {
      path: 'test/arbitraries/issue-params.ts',
      before: "  'argument/not-parsed':",
      put: "  'override/made-up': [{}],\n",
    },
  ],
};

const targetRule: LikelyChange = {
  name: 'a target rule',
  begins: [
    {
      path: 'src/targets/target.ts',
      before: 'ShareOfUnitsRule | AllUnitsRule',
      put: 'MadeUpRule | ',
    },
    {
      path: 'src/targets/target.ts',
      before: '/**\n * Asks for a share of the units',
      put: "export interface MadeUpRule {\n  readonly kind: 'made-up';\n}\n\n",
    },
  ],
  goesOn: [
    {
      path: 'src/targets/target.schema.ts',
      before: "    z.strictObject({ kind: z.literal('all-units') }),\n",
      put: "    z.strictObject({ kind: z.literal('made-up') }),\n",
    },
    inSwitch('src/targets/assert-target.ts', 'rule', 'return true;'),
    inSwitch(
      'src/targets/ask.ts',
      'rule',
      "return { counted: 'units', direction: 'at-least', limitOf: () => 0 };",
    ),
    inSwitch('src/explanation/explain-progress.ts', 'rule', 'return words.allDue(progress);'),
    {
      path: 'src/targets/target-progress.schema.ts',
      before: "'share-of-units', 'all-units',",
      put: "'made-up', ",
    },
    inSwitch(
      'src/targets/roadmap-contradictions.ts',
      'rule',
      "return { scale: 'made-up', height: 0 };",
    ),
    {
      path: 'docs/published/published-page.ts',
      before: "    case 'all-units':\n",
      put: "    case 'made-up':\n      return 'made up';\n",
    },
  ],
};

const sentence: LikelyChange = {
  name: 'a sentence',
  begins: [
    {
      path: 'src/explanation/words/verdict-words.ts',
      before: '  readonly dependsOnNothing',
      put: '  readonly madeUp: string;\n',
    },
  ],
  goesOn: [
    {
      path: 'src/explanation/vi/verdict.ts',
      before: '  dependsOnNothing:',
      put: "  madeUp: 'Made up.',\n",
    },
    {
      path: 'src/explanation/en/verdict.ts',
      before: '  dependsOnNothing:',
      put: "  madeUp: 'Made up.',\n",
    },
    {
      path: 'src/explanation/explain-plan.ts',
      before: '/**\n * Explains a plan',
      put: '/** Made up. */\nexport const madeUp = (locale: Locale): string => wordsOf(locale).verdict.madeUp;\n\n',
    },
  ],
};

const reportColumn: LikelyChange = {
  name: 'a report column',
  begins: [
    {
      path: 'src/intake/export/report-field.ts',
      before: "  | 'unitId'\n",
      put: "  | 'madeUp'\n",
    },
  ],
  goesOn: [
    {
      path: 'src/intake/export/report-headers.vi.ts',
      before: '  unitId:',
      put: "  madeUp: 'Made up',\n",
    },
    {
      path: 'src/intake/export/report-headers.en.ts',
      before: '  unitId:',
      put: "  madeUp: 'Made up',\n",
    },
    {
      path: 'src/intake/export/target-columns.ts',
      before: "    column('target', (",
      put: "    column('madeUp', ({ area }) => area.areaId),\n",
    },
  ],
};

/** In English for once: what counts is where a language is taken up. */
const locale: LikelyChange = {
  name: 'a locale',
  begins: [{ path: 'src/foundation/text/locale.ts', before: "'en'] as const", put: "'fr', " }],
  goesOn: [
    {
      path: 'src/explanation/fr/words.ts',
      put: "export { wordsEn as wordsFr } from '../en/words';\n",
    },
    {
      path: 'src/explanation/fr/issues.ts',
      put: "export { issueWordsEn as issueWordsFr } from '../en/issues';\n",
    },
    {
      path: 'src/explanation/words-of.ts',
      before: "import { wordsVi } from './vi/words';",
      put: "import { wordsFr } from './fr/words';\n",
    },
    { path: 'src/explanation/words-of.ts', before: 'vi: wordsVi', put: 'fr: wordsFr, ' },
    {
      path: 'src/explanation/issue-words-of.ts',
      before: "import { issueWordsVi } from './vi/issues';",
      put: "import { issueWordsFr } from './fr/issues';\n",
    },
    {
      path: 'src/explanation/issue-words-of.ts',
      before: '  vi: issueWordsVi',
      put: '  fr: issueWordsFr,\n',
    },
    {
      path: 'src/intake/export/report-headers.fr.ts',
      put: "export { reportHeadersEn as reportHeadersFr } from './report-headers.en';\n",
    },
    {
      path: 'src/intake/export/report-headers.ts',
      before: "import { reportHeadersVi } from './report-headers.vi';",
      put: "import { reportHeadersFr } from './report-headers.fr';\n",
    },
    {
      path: 'src/intake/export/report-headers.ts',
      before: '  vi: reportHeadersVi',
      put: '  fr: reportHeadersFr,\n',
    },
    {
      path: 'src/intake/export/report-words.fr.ts',
      put: "export { reportWordsEn as reportWordsFr } from './report-words.en';\n",
    },
    {
      path: 'src/intake/export/report-words-of.ts',
      before: "import { reportWordsVi } from './report-words.vi';",
      put: "import { reportWordsFr } from './report-words.fr';\n",
    },
    {
      path: 'src/intake/export/report-words-of.ts',
      before: '  vi: reportWordsVi',
      put: '  fr: reportWordsFr,\n',
    },
    {
      path: 'src/foundation/value/localised-text.schema.ts',
      before: 'en: optionalKey(textSchema)',
      put: 'fr: optionalKey(textSchema), ',
    },
    {
      path: 'docs/demo/words.ts',
      before: 'vi, en };',
      put: 'fr: en, ',
    },
    {
      path: 'docs/playground/words.ts',
      before: 'vi: wordsVi, en: wordsEn };',
      put: 'fr: wordsEn, ',
    },
    {
      path: 'docs/playground/rules/typed-number.ts',
      before: "vi: 'vi', en: 'en' };",
      put: "fr: 'vi', ",
    },
    ...['data-flow', 'timeline', 'verdict-lattice'].map((picture) => ({
      path: `docs/pictures/${picture}.ts`,
      before: '\n  vi: {',
      put: '\n  fr: undefined as never,',
    })),
  ],
};

export const likelyChanges: readonly LikelyChange[] = [
  criteriaSetVersion,
  requirementKind,
  issueCode,
  targetRule,
  sentence,
  reportColumn,
  locale,
];
