import type { NotApplicableRule, Requirement } from '../criteria-set/requirement';
import { type Issue, issueOf } from '../foundation/issue';
import type { MeasureUnit } from '../foundation/measure-unit';
import type { Answer } from './answer';
import type { CheckedAnswer } from './assessment';

type Path = Issue['path'];

/** Something that asks: a criterion, or a part of one. */
interface Asked {
  readonly id: string;
  readonly notApplicable: NotApplicableRule;
  readonly requirement: Requirement;
}

/** An answer with the id it was given under, and the key that id stood in. */
export interface GivenAnswer {
  readonly id: string;
  readonly idKey: 'criterionId' | 'partId';
  readonly answer: Answer;
}

interface Place {
  readonly concept: 'criterion' | 'part';
  readonly path: Path;
  readonly unknown: (id: string, path: Path) => readonly Issue[];
  readonly issues: Issue[];
}

/** Puts each answer in the place of what it answers, and says which answers fit no place. */
export function checkAnswers(
  asked: readonly Asked[],
  given: readonly GivenAnswer[],
  place: Place,
): readonly (CheckedAnswer | undefined)[] {
  const { concept, path, unknown, issues } = place;
  const positions = new Map(asked.map(({ id }, position) => [id, position]));
  const first = new Map<string, Answer>();
  const checked: (CheckedAnswer | undefined)[] = asked.map(() => undefined);

  given.forEach(({ id, idKey, answer }, index) => {
    const position = positions.get(id);
    const earlier = first.get(id);
    if (position === undefined) {
      issues.push(...unknown(id, [...path, index, idKey]));
    } else if (earlier !== undefined) {
      const code = isSame(earlier, answer) ? 'repeated' : 'contradictory';
      issues.push(issueOf(`${concept}/${code}`, [...path, index], { id }));
    } else {
      first.set(id, answer);
      const at = [...path, index, 'answer'];
      checked[position] = checkAnswer(asked[position] as Asked, answer, at, issues);
    }
  });

  const ids = asked.map(({ id }) => id).filter((id) => !first.has(id));
  if (ids.length > 0) issues.push(issueOf(`${concept}/unanswered`, path, { ids }));
  return checked;
}

/** Parsed answers have their keys in the order of the schema, so equal answers have equal texts. */
const isSame = (a: Answer, b: Answer): boolean => JSON.stringify(a) === JSON.stringify(b);

function checkAnswer(asked: Asked, answer: Answer, path: Path, issues: Issue[]): CheckedAnswer {
  const { requirement } = asked;
  if (answer.kind === 'unknown') return answer;
  if (answer.kind === 'not-applicable') {
    if (asked.notApplicable === 'never')
      issues.push(issueOf('answer/never-not-applicable', path, {}));
    return answer;
  }
  if (answer.kind !== answerKinds[requirement.kind]) {
    const params = { expected: answerKinds[requirement.kind], received: answer.kind };
    issues.push(issueOf('answer/kind-mismatch', [...path, 'kind'], params));
  }
  switch (answer.kind) {
    case 'attested':
      return answer;
    case 'quantity':
      issues.push(...unitMismatch(requirement, answer.unit, path));
      return answer;
    case 'share':
      issues.push(...shareFaults(answer.part, answer.whole, path));
      return answer;
    case 'parts':
      return {
        kind: 'parts',
        answers: requirement.kind === 'all-of' ? checkParts(requirement, answer, path, issues) : [],
      };
  }
}

/** The kind of answer that each kind of requirement takes. */
const answerKinds: Readonly<Record<Requirement['kind'], Answer['kind']>> = {
  attested: 'attested',
  quantity: 'quantity',
  share: 'share',
  'all-of': 'parts',
};

function unitMismatch(
  requirement: Requirement,
  received: MeasureUnit,
  path: Path,
): readonly Issue[] {
  if (requirement.kind !== 'quantity' || requirement.unit === received) return [];
  return [
    issueOf('answer/unit-mismatch', [...path, 'unit'], { expected: requirement.unit, received }),
  ];
}

function shareFaults(part: number, whole: number, path: Path): readonly Issue[] {
  if (whole === 0) return [issueOf('share/whole-is-zero', [...path, 'whole'], {})];
  return part > whole ? [issueOf('share/part-over-whole', [...path, 'part'], { part, whole })] : [];
}

function checkParts(
  { parts }: Extract<Requirement, { kind: 'all-of' }>,
  answer: Extract<Answer, { kind: 'parts' }>,
  path: Path,
  issues: Issue[],
): readonly (CheckedAnswer | undefined)[] {
  const known = parts.map(({ id }) => id);
  return checkAnswers(
    parts,
    answer.parts.map((part) => ({ id: part.partId, idKey: 'partId', answer: part.answer })),
    {
      concept: 'part',
      path: [...path, 'parts'],
      unknown: (id, at) => [issueOf('part/unknown', at, { id, known })],
      issues,
    },
  );
}
