import { listOf } from '../../../text/list-of';
import { quote } from '../../../text/quote';
import { type IssueKinds, type IssueMaker, issueMaker } from '../../issue-kind';
import { listUnits, type UnitMention } from '../../unit-mention';

/** Gives the parameters of what can be wrong with the name or the code of a unit. */
export interface IntakeUnitIssueParams {
  /** No unit of the register has the name or the code. */
  'unit/not-found': {
    /** The name or the code, as it was given. */
    readonly received: string;
    /** The area in which it was looked for, where one was given. */
    readonly areaName?: string;
    /** Units that may be meant, the likeliest first. */
    readonly suggestions: readonly UnitMention[];
  };
  /** Several units have the name or the code. */
  'unit/ambiguous': {
    /** The name or the code, as it was given. */
    readonly received: string;
    /** The units, the first of them where there are many. */
    readonly candidates: readonly UnitMention[];
    /** How many units there are. */
    readonly candidateCount: number;
  };
  /** A name or a code was that of a unit before the day of the table, and is so no longer. */
  'unit/ceased': {
    /** The name or the code, as it was given. */
    readonly received: string;
    /** The unit that was called so. */
    readonly unitId: string;
    /** Whether the unit has ended, or goes on with another name, code or level. */
    readonly change: 'ended' | 'renamed' | 'recoded' | 'reclassified';
    /** The first day on which it was so. */
    readonly on: string;
    /** The documents that ordered it. */
    readonly instruments: readonly string[];
    /** The units that stand in its place; the unit itself where it goes on. */
    readonly successors: readonly UnitMention[];
  };
  /** A name or a code is that of a unit only after the day of the table. */
  'unit/not-begun': {
    /** The name or the code, as it was given. */
    readonly received: string;
    /** The unit that will be called so. */
    readonly unitId: string;
    /** The first day on which it is. */
    readonly existsFrom: string;
  };
  /** An area held the unit before the day of the table, and holds it no longer. */
  'unit/former-area': {
    /** The area, as it was given. */
    readonly received: string;
    /** The unit. */
    readonly unitId: string;
    /** The first day on which the area did not hold it. */
    readonly on: string;
    /** The areas that hold it on the day of the table, the nearest first. */
    readonly areaNames: readonly string[];
  };
  /** No unit of any day is called like an area that is named. */
  'unit/unknown-area': {
    /** The area, as it was given. */
    readonly received: string;
    /** The area of the register that is called most like it, where one is near. */
    readonly nearest?: string;
  };
  /** A unit of that name in an area of that name has ended; another one stands, and was taken. */
  'unit/ended-namesake': {
    /** The name, as it was given. */
    readonly received: string;
    /** The unit that was taken. */
    readonly unitId: string;
    /** The one that has ended. */
    readonly namesake: UnitMention;
    /** The first day on which that did not exist. */
    readonly endedOn: string;
  };
  /** No unit has a code, but one has it with zeros in front. */
  'unit/code-without-zeros': {
    /** The code, as it was given. */
    readonly received: string;
    /** The codes that may be meant. */
    readonly codes: readonly string[];
  };
  /** Neither the word before the name of a unit nor its column says of which level it is. */
  'unit/no-level': {
    /** The name, as it was given. */
    readonly received: string;
  };
  /** Codes of units of one level are not equally long. */
  'unit/short-code': {
    /** The code, as it was given. */
    readonly received: string;
    /** How many digits most others of the level have. */
    readonly digitCount: number;
  };
  /** The code of a unit is given as a number, which has no zeros in front. */
  'unit/code-as-number': {
    /** The number. */
    readonly received: number;
  };
  /** A unit is said to stand on days on which no unit of its level did. */
  'unit/level-abolished': {
    /** The unit. */
    readonly unitId: string;
    /** Its level. */
    readonly level: string;
    /** The first day without units of the level. */
    readonly on: string;
  };
}

const unitChanges = {
  ended: 'is a unit that ended on',
  renamed: 'is a former name, changed on',
  recoded: 'is a former code, changed on',
  reclassified: 'is a unit that came to another level on',
};

/** How severe each of these issues is, and what is wrong in English. */
export const intakeUnitKinds: IssueKinds<IntakeUnitIssueParams> = {
  'unit/not-found': {
    severity: 'error',
    message: ({ received, areaName }) =>
      `No unit ${quote(received)} exists on that day${areaName === undefined ? '' : ` in ${quote(areaName)}`}.`,
  },
  'unit/ambiguous': {
    severity: 'error',
    message: ({ received, candidates, candidateCount }) =>
      `${quote(received)} may be any of ${candidateCount} units: ${listUnits(candidates)}${candidateCount > candidates.length ? '; …' : ''}.`,
  },
  'unit/ceased': {
    severity: 'error',
    message: ({ received, change, on, instruments, successors }) =>
      `${quote(received)} ${unitChanges[change]} ${on}${instruments.length === 0 ? '' : ` (${listOf(instruments)})`}; ${
        successors.length === 0 ? 'no successor is known' : `now: ${listUnits(successors)}`
      }.`,
  },
  'unit/not-begun': {
    severity: 'error',
    message: ({ received, existsFrom }) =>
      `${quote(received)} is the name or code of a unit only from ${existsFrom}.`,
  },
  'unit/former-area': {
    severity: 'warning',
    message: ({ received, unitId, on, areaNames }) =>
      `Unit ${quote(unitId)} has not been in ${quote(received)} since ${on}; ${
        areaNames.length === 0 ? 'it is now in no area' : `it is now in ${listOf(areaNames)}`
      }.`,
  },
  'unit/unknown-area': {
    severity: 'error',
    message: ({ received, nearest }) =>
      `No area is called ${quote(received)}${nearest === undefined ? '.' : `; did you mean ${quote(nearest)}?`}`,
  },
  'unit/ended-namesake': {
    severity: 'warning',
    message: ({ received, unitId, namesake, endedOn }) =>
      `${quote(received)} was read as unit ${quote(unitId)}; another unit of that name ended on ${endedOn}: ${listUnits([namesake])}.`,
  },
  'unit/code-without-zeros': {
    severity: 'error',
    message: ({ received, codes }) =>
      `No unit has the code ${quote(received)}; leading zeros may be lost: ${listOf(codes)}.`,
  },
  'unit/no-level': {
    severity: 'error',
    message: ({ received }) => `It is not known of which level ${quote(received)} is.`,
  },
  'unit/short-code': {
    severity: 'warning',
    message: ({ received, digitCount }) =>
      `The code ${quote(received)} is shorter than the others of its level, which have ${digitCount} digits; leading zeros may be lost.`,
  },
  'unit/code-as-number': {
    severity: 'error',
    message: ({ received }) => `The code ${received} is a number, so its leading zeros are lost.`,
  },
  'unit/level-abolished': {
    severity: 'warning',
    message: ({ unitId, level, on }) =>
      `Unit ${quote(unitId)} is of level ${level}, which was abolished on ${on}, but has no day on which it ended.`,
  },
};

/** Makes an issue of this concept. */
export const intakeUnitIssue: IssueMaker<IntakeUnitIssueParams> =
  /* @__PURE__ */ issueMaker(intakeUnitKinds);
