import { parseStageLadder } from '../assessment/parse-stage-ladder';
import { defaultStageLadder } from '../assessment/stage-ladder';
import type { Issue } from '../foundation/issue/issue';
import { programmeIssue } from '../foundation/issue/kinds/programme';
import { accepted, type Result, refusedFor, resultOf } from '../foundation/issue/result';
import type { ParseOptions } from '../foundation/reading/parse-with';
import { readKeys } from '../foundation/reading/read-keys';
import { readList } from '../foundation/reading/read-list';
import { isList } from '../foundation/text/kind-of';
import {
  parseRecognitionPolicies,
  parseRecognitionPolicy,
} from '../recognition/parse-recognition-policy';
import {
  parseMaintenancePolicies,
  parseMaintenancePolicy,
} from '../standing/parse-maintenance-policy';
import { parseUnitRegister } from '../unit/parse-unit-register';
import type { ListIntake, Programme, ProgrammeInput } from './programme';
import { type RawLists, readLists } from './read-lists';

const partKinds: Readonly<Record<keyof ProgrammeInput, string | undefined>> = {
  register: 'object',
  recognitionPolicy: 'object',
  maintenancePolicy: 'object',
  criteriaSets: 'list',
  stageLadder: undefined,
  assessments: 'list',
  histories: 'list',
  targets: 'list',
};

/**
 * Reads everything a report is made of. A fault in one entry of a list refuses that entry and no other, and the
 * account says so: what was received is what is used and what was refused.
 *
 * @param input - a `ProgrammeInput`, or anything, such as the result of `JSON.parse`
 * @param options - limits of what is read, for each part
 * @returns the programme with the account of its input, and as warnings those of the account and how many entries of each list were
 *   refused; refused itself where a part is missing, the register or a policy
 *   cannot be read, or a list is none
 * @issues `programme/refused-entries` (warning); those of `parseUnitRegister`, `parseRecognitionPolicies`, `parseMaintenancePolicies` and `parseStageLadder`. The account has those
 *   of the entries: of `parseCriteriaSet`, `parseAssessment`, `checkAssessment`, `checkGateAnswers`, `parseRecognitionHistory`,
 *   `checkRecognitionRecords`, `parseTarget`, and `criteria-set/repeated-edition`, `programme/repeated-assessment`
 *   (warning), `assessment/unknown-stage`, `assessment/no-day` (warning, once for all), `programme/area-level`
 * @category Programme
 * @example
 * ```ts
 * import { orThrow, parseProgramme } from 'model-ward-rules';
 * import { allMustBeMet, criteriaSetCatalogue, maintenanceNotPublished } from 'model-ward-rules/published';
 *
 * const programme = orThrow(
 *   parseProgramme({
 *     register: { units: [{ id: 'a', name: 'A', level: 'ward' }], successions: [] },
 *     recognitionPolicy: allMustBeMet,
 *     maintenancePolicy: maintenanceNotPublished,
 *     criteriaSets: criteriaSetCatalogue,
 *     assessments: ['twenty of twenty'],
 *     histories: [],
 *     targets: [],
 *   }),
 *   console.warn,
 * );
 * const [, assessments] = programme.intake.lists;
 * console.log(assessments?.receivedCount, assessments?.usedCount, assessments?.refusedCount); // 1 0 1
 * console.log(programme.intake.refusals[0]?.issues[0]?.message); // Expected object, received text.
 * ```
 */
export function parseProgramme(input: unknown, options?: ParseOptions): Result<Programme> {
  const parts = readKeys<keyof ProgrammeInput>(input, partKinds);
  if (!parts.ok) return parts;
  const part = parts.value;
  const register = parseUnitRegister(part.register, options);
  const recognitionPolicy = isList(part.recognitionPolicy)
    ? parseRecognitionPolicies(part.recognitionPolicy, options)
    : parseRecognitionPolicy(part.recognitionPolicy, options);
  const maintenancePolicy = isList(part.maintenancePolicy)
    ? parseMaintenancePolicies(part.maintenancePolicy, options)
    : parseMaintenancePolicy(part.maintenancePolicy, options);
  const stageLadder =
    part.stageLadder === undefined
      ? accepted(defaultStageLadder)
      : parseStageLadder(part.stageLadder, options);
  const lists = rawListsOf(part, options);
  const issues = [
    ...issuesUnder('register', register),
    ...issuesUnder('recognitionPolicy', recognitionPolicy),
    ...issuesUnder('maintenancePolicy', maintenancePolicy),
    ...issuesUnder('stageLadder', stageLadder),
  ];
  if (
    !(register.ok && recognitionPolicy.ok && maintenancePolicy.ok && stageLadder.ok && lists.ok)
  ) {
    return refusedFor([...issues, ...issuesOf(lists)]);
  }
  const policies = {
    recognitionPolicy: recognitionPolicy.value,
    maintenancePolicy: maintenancePolicy.value,
  };
  const against = { register: register.value, stageLadder: stageLadder.value, policies };
  const { histories, intake, ...used } = readLists(lists.value, against, options);
  const warnings = [...issues, ...intake.warnings];
  const refused = intake.lists.flatMap(refusedEntries);
  return resultOf(
    {
      records: { register: register.value, histories },
      ...policies,
      stageLadder: stageLadder.value,
      ...used,
      intake: { ...intake, warnings },
    },
    [...refused, ...warnings],
  );
}

/** Says how many entries of a list were refused: a host that looks only at the warnings is not to miss them. */
const refusedEntries = ({ list, receivedCount, refusedCount }: ListIntake): readonly Issue[] =>
  refusedCount === 0
    ? []
    : [programmeIssue('programme/refused-entries', [list], { list, receivedCount, refusedCount })];

function rawListsOf(
  part: Readonly<Record<keyof ProgrammeInput, unknown>>,
  options?: ParseOptions,
): Result<RawLists> {
  const criteriaSets = readList(part.criteriaSets, 'criteriaSets', options);
  const assessments = readList(part.assessments, 'assessments', options);
  const histories = readList(part.histories, 'histories', options);
  const targets = readList(part.targets, 'targets', options);
  return criteriaSets.ok && assessments.ok && histories.ok && targets.ok
    ? accepted({
        criteriaSets: criteriaSets.value,
        assessments: assessments.value,
        histories: histories.value,
        targets: targets.value,
      })
    : refusedFor([criteriaSets, assessments, histories, targets].flatMap(issuesOf));
}

const issuesOf = (result: Result<unknown>): readonly Issue[] =>
  result.ok ? result.warnings : result.issues;

const issuesUnder = (key: string, result: Result<unknown>): readonly Issue[] =>
  issuesOf(result).map((issue) => ({ ...issue, path: [key, ...issue.path] }));
