import { undatedWarnings } from '../assessment/select-counting-assessments';
import type { StageLadder } from '../assessment/stage-ladder';
import type { ParseOptions } from '../foundation/reading/parse-with';
import type { RecognitionHistory } from '../standing/recognition-event';
import { indexRegister } from '../unit/register-index';
import type { UnitRegister } from '../unit/unit-register';
import type { AskingPolicies } from './asked-gates';
import { assessmentReader, criteriaSetReader, historyReader, targetReader } from './entry-readers';
import type { Programme, ProgrammeList } from './programme';
import { readEntries } from './read-entries';

/** The entries of each list, unread. */
export type RawLists = Readonly<Record<ProgrammeList, readonly unknown[]>>;

/** What of the lists can be used, and an account of the rest. */
export interface ReadLists
  extends Pick<Programme, 'criteriaSets' | 'assessments' | 'targets' | 'intake'> {
  readonly histories: readonly RecognitionHistory[];
}

/** What the entries are read against. */
interface ReadAgainst {
  readonly register: UnitRegister;
  readonly stageLadder: StageLadder;
  readonly policies: AskingPolicies;
}

/** Reads the entries of all lists, the criteria sets before the assessments that name them. */
export function readLists(
  raw: RawLists,
  { register, stageLadder, policies }: ReadAgainst,
  options?: ParseOptions,
): ReadLists {
  const index = indexRegister(register);
  const criteriaSets = readEntries('criteriaSets', raw.criteriaSets, criteriaSetReader(options));
  const assessments = readEntries(
    'assessments',
    raw.assessments,
    assessmentReader({ criteriaSets: criteriaSets.used, index, stageLadder, policies }, options),
  );
  const histories = readEntries('histories', raw.histories, historyReader(index, options));
  const targets = readEntries('targets', raw.targets, targetReader(index, options));
  const lists = [criteriaSets, assessments, histories, targets];
  return {
    criteriaSets: criteriaSets.used,
    assessments: assessments.used,
    histories: histories.used,
    targets: targets.used,
    intake: {
      lists: lists.map(({ counts }) => counts),
      refusals: lists.flatMap(({ refusals }) => refusals),
      warnings: [
        ...lists.flatMap(({ warnings }) => warnings),
        ...undatedWarnings(assessments.used).map((issue) => ({ ...issue, path: ['assessments'] })),
      ],
    },
  };
}
