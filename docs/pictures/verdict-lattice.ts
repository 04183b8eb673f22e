import {
  type CriteriaSet,
  checkAssessment,
  decideEligibility,
  evaluateAssessment,
  orThrow,
  parseAssessment,
  parseCriteriaSet,
  plainDate,
  type VerdictOutcome,
} from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import { allMustBeMet } from 'model-ward-rules/published';
import { label, line, type PictureTexts, picture, tag } from './svg';

type Status = 'met' | 'not-met' | 'not-applicable' | 'unknown';

interface LatticeWords extends PictureTexts {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly outcomes: Readonly<Record<VerdictOutcome, string>>;
  readonly explanation: readonly string[];
}

const words: Readonly<Record<Locale, LatticeWords>> = {
  vi: {
    title: 'Từ chưa rõ đến kết luận: mọi kết quả của hai tiêu chí',
    description:
      'Mười sáu kết quả có thể có của hai tiêu chí, dưới cùng là chưa rõ cả hai; mỗi nét nối đi lên là biết thêm một tiêu chí. Kết luận đã xác định thì biết thêm không làm thay đổi.',
    statuses: {
      met: 'đạt',
      'not-met': 'chưa đạt',
      'not-applicable': 'không áp dụng',
      unknown: 'chưa rõ',
    },
    outcomes: {
      eligible: 'đủ điều kiện',
      'not-eligible': 'chưa đủ',
      undetermined: 'chưa xác định',
      'not-assessed': 'không thuộc diện xét',
    },
    explanation: [
      'Quy tắc: đạt toàn bộ tiêu chí. Mỗi nét nối đi lên là biết thêm một tiêu chí.',
      'Bộ hai tiêu chí này là ví dụ; cả hai có thể không áp dụng. Kết luận do thư viện tính.',
    ],
  },
  en: {
    title: 'From unknown to a verdict: every outcome of two criteria',
    description:
      'The sixteen outcomes of two criteria, at the bottom both unknown; each line upwards is one criterion more that is known. Once a verdict is decided, knowing more does not change it.',
    statuses: {
      met: 'met',
      'not-met': 'not met',
      'not-applicable': 'not applicable',
      unknown: 'unknown',
    },
    outcomes: {
      eligible: 'eligible',
      'not-eligible': 'not eligible',
      undetermined: 'undetermined',
      'not-assessed': 'not assessed',
    },
    explanation: [
      'Policy: all must be met. Each line upwards is one criterion more that is known.',
      'The set of two criteria is made up; both may be not applicable. The library gives the verdicts.',
    ],
  },
};

const criterionIds = ['first', 'second'] as const;
const statuses: readonly Status[] = ['met', 'not-met', 'not-applicable', 'unknown'];

/** An outcome of the two criteria, with its verdict. */
interface Node {
  readonly statuses: readonly [Status, Status];
  readonly knownCount: number;
  readonly outcome: VerdictOutcome;
}

/** Every outcome of the two criteria, judged. */
export const latticeNodes: readonly Node[] = statuses.flatMap((first) =>
  statuses.map((second) => ({
    statuses: [first, second] as const,
    knownCount: [first, second].filter((status) => status !== 'unknown').length,
    outcome: outcomeOf([first, second]),
  })),
);

function exampleSet(): CriteriaSet {
  return orThrow(
    parseCriteriaSet({
      id: 'example-2',
      revision: 1,
      name: { vi: 'Bộ ví dụ' },
      status: 'unstated',
      certainForYears: [],
      groups: [],
      criteria: criterionIds.map((id) => ({
        id,
        notApplicable: 'free',
        requirement: { kind: 'attested' },
      })),
      provenance: { origin: 'host', sources: [] },
    }),
  );
}

function outcomeOf(found: readonly Status[]): VerdictOutcome {
  const criteriaSet = exampleSet();
  const submitted = parseAssessment({
    unitId: 'a-ward',
    assessmentYear: 2025,
    criteriaSet: { id: criteriaSet.id, revision: criteriaSet.revision },
    basis: 'confirmed',
    results: {
      kind: 'by-criterion',
      answers: criterionIds.flatMap((criterionId, index) =>
        answersOf(criterionId, found[index] as Status),
      ),
    },
  });
  const assessment = orThrow(checkAssessment(orThrow(submitted), [criteriaSet]));
  const asOf = plainDate('2025-12-31');
  return decideEligibility(evaluateAssessment(assessment, { asOf }), allMustBeMet).outcome;
}

/** What is unknown is not answered. */
function answersOf(criterionId: string, status: Status): readonly unknown[] {
  if (status === 'unknown') return [];
  const answer =
    status === 'not-applicable' ? { kind: 'not-applicable' } : { kind: 'attested', status };
  return [{ criterionId, answer }];
}

const width = 1030;
const nodeWidth = 104;
const nodeHeight = 62;
const rankHeight = 140;
const top = 72;

const classOf: Readonly<Record<VerdictOutcome, string>> = {
  eligible: 'good',
  'not-eligible': 'bad',
  undetermined: 'open',
  'not-assessed': 'open',
};

/** Draws the outcomes in rows, the more is known the higher. */
export function drawVerdictLattice(locale: Locale): string {
  const told = words[locale];
  const places = new Map(latticeNodes.map((node) => [node, placeOf(node)]));
  const lines = latticeNodes.flatMap((lower) =>
    latticeNodes
      .filter((upper) => isOneMoreKnown(lower, upper))
      .map((upper) => {
        const [from, to] = [places.get(lower), places.get(upper)] as [Place, Place];
        return line(from.x, from.y, to.x, to.y + nodeHeight, 'rule');
      }),
  );
  const bottom = top + 2 * rankHeight + nodeHeight;
  return picture(
    { width, height: bottom + 68 },
    told,
    locale,
    ...lines,
    ...latticeNodes.map((node) => drawNode(node, placeOf(node), told)),
    ...told.explanation.map((text, index) => label(text, 24, bottom + 30 + index * 20, 'quiet')),
  );
}

interface Place {
  /** The middle of the box. */
  readonly x: number;
  /** Its upper edge. */
  readonly y: number;
}

function placeOf(node: Node): Place {
  const row = latticeNodes.filter(({ knownCount }) => knownCount === node.knownCount);
  const share = (row.indexOf(node) + 0.5) / row.length;
  return {
    x: Math.round(16 + share * (width - 32)),
    y: top + (2 - node.knownCount) * rankHeight,
  };
}

/** Whether the upper outcome tells one criterion more, and nothing else differs. */
export function isOneMoreKnown(lower: Node, upper: Node): boolean {
  const isAsKnown = upper.statuses.every(
    (status, index) => lower.statuses[index] === 'unknown' || lower.statuses[index] === status,
  );
  return isAsKnown && upper.knownCount === lower.knownCount + 1;
}

function drawNode(node: Node, { x, y }: Place, told: LatticeWords): string {
  const name = classOf[node.outcome];
  return (
    tag('rect', {
      x: x - nodeWidth / 2,
      y,
      width: nodeWidth,
      height: nodeHeight,
      rx: 8,
      class: `box-${name}`,
    }) +
    node.statuses
      .map((status, index) =>
        label(told.statuses[status], x, y + 18 + index * 16, 'small', 'middle'),
      )
      .join('') +
    label(told.outcomes[node.outcome], x, y + 53, `strong small ${name}`, 'middle')
  );
}
