import { describe, expect, it } from 'vitest';
import { doors } from '../source-files';
import { codesOfFunction, publicFunctions } from './given-codes';
import { issueCodes } from './issue-codes';

/** What an export would be read as is compared with what was given; the issues of that reading go nowhere. */
const comparing = 'formatCanonicalJson';

/** An answer that does not fit its gate leaves the verdict open; what is wrong with it is for `checkGateAnswers` to say. */
const judgingGates = Object.fromEntries(
  [
    'attributeChange',
    'decideBatch',
    'decideCompiled',
    'decideEach',
    'decideEligibility',
    'decideMaintenance',
    'rankCandidates',
    'reportProgramme',
    'selectDecisiveUnknowns',
    'selectMinimalPlans',
    'settleRepeatedKeys',
  ].map((name) => [name, ['placeGateAnswers']]),
);

const functions = publicFunctions(doors, {
  exportAssessmentRows: ['readAssessmentRows', comparing],
  exportHistoryRows: ['readHistoryRows', comparing],
  exportUnitRows: ['readUnitRegisterRows', comparing],
  // A code is looked for in the whole register, never in an area.
  matchUnitCode: ['formerArea'],
  ...judgingGates,
  // A card that does not fit gives no score; `checkScoreCard` says why.
  computeScore: ['placeGateAnswers', 'cardFaults'],
  // What cannot be read back is no result: an error of the program.
  toStored: ['parseStored', 'storedPlanOf'],
  // Only asked whether a word would do as a status.
  readTally: ['readStatus'],
});

/** What reading any plain data can give: a tag names it as "every `input/…` code". */
const readingCodes = codesOfFunction('foundation/reading/parse-with.ts', 'parseWith');

/** Nearly every function can throw it, for an argument that no function of this package gave. */
const mustBeNamed = (code: string): boolean => code !== 'argument/not-parsed';

/** The codes that a tag names, and those of the functions that it names. */
function namedIn(tag: string): readonly string[] {
  if (tag.startsWith('none')) return [];
  return [...tag.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) => {
    if (name === 'input/…') return readingCodes;
    if (name.includes('/')) return [name];
    const named = functions.find((one) => one.name === name);
    return named === undefined ? [] : namedIn(named.tag);
  });
}

describe('every public function', () => {
  it.each(functions)('$name names the issues it can give, and no others', ({ tag, codes }) => {
    const named = new Set(namedIn(tag));
    expect({
      missing: codes.filter((code) => mustBeNamed(code) && !named.has(code)),
      neverGiven: [...named].filter((code) => !codes.includes(code)),
    }).toEqual({ missing: [], neverGiven: [] });
  });
});

it('every code is given by some public function', () => {
  const given = new Set(functions.flatMap(({ codes }) => codes));
  expect(issueCodes.filter((code) => !given.has(code))).toEqual([]);
});
