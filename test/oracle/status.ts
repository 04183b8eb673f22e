import type {
  Answer,
  CriterionAnswer,
  CriterionStatus,
  NotApplicableRule,
  PartAnswer,
  Requirement,
} from 'model-ward-rules';

/**
 * A second reading of semantics.md, sections 2 to 4: it never reasons about unknown results, it tries every way in
 * which they can turn out. Nothing is shared with src but the types.
 */

/** How a criterion or a part stands once everything about it is known. */
export type Outcome = 'met' | 'not-met' | 'not-applicable';

export interface OracleStatus {
  readonly status: CriterionStatus;
  /** Present where the status is unknown. */
  readonly mayNotApply?: boolean;
}

interface Asked {
  readonly notApplicable: NotApplicableRule;
  readonly requirement: Requirement;
}

type Given = Pick<PartAnswer, 'answer' | 'evidence'>;

/** How a criterion stands by the answer it was given, or by none. */
export function statusOf(
  asked: Asked,
  given: Omit<CriterionAnswer, 'criterionId'> | undefined,
  asOf: string,
): OracleStatus {
  const outcomes = new Set(outcomesOf(asked, given, asOf));
  const [only] = outcomes;
  const decision = given?.override;
  const inForce = decision !== undefined && decision.decidedOn <= asOf ? decision : undefined;
  if (outcomes.size !== 1 || only === undefined) {
    // An override decides no unknown, but the answer may yet prove to be the one that it waives.
    const isWaivable = inForce?.statusAfter === 'not-applicable';
    return { status: 'unknown', mayNotApply: isWaivable || outcomes.has('not-applicable') };
  }
  return { status: inForce?.statusBefore === only ? inForce.statusAfter : only };
}

/** Every way in which a criterion or a part can turn out, some of them perhaps twice. */
function outcomesOf(asked: Asked, given: Given | undefined, asOf: string): readonly Outcome[] {
  if (given === undefined || given.answer.kind === 'unknown' || isStale(given, asOf)) {
    return [...ifNothingIsKnown(asked, asOf), ...waived(asked)];
  }
  if (given.answer.kind === 'not-applicable') {
    const isRefused = asked.notApplicable === 'with-reason' && given.answer.reason === undefined;
    return isRefused ? outcomesOf(asked, undefined, asOf) : ['not-applicable'];
  }
  const outcomes = ifAnswered(asked.requirement, given.answer, asOf);
  const isOpen = outcomes.some((outcome) => outcome !== outcomes[0]);
  return isOpen ? [...outcomes, ...waived(asked)] : outcomes;
}

const waived = ({ notApplicable }: Asked): readonly Outcome[] =>
  notApplicable === 'never' ? [] : ['not-applicable'];

function isStale({ evidence = [] }: Given, asOf: string): boolean {
  return evidence.some(({ validUntil = asOf }) => asOf > validUntil);
}

function ifNothingIsKnown({ requirement }: Asked, asOf: string): readonly Outcome[] {
  return 'parts' in requirement ? ofParts(requirement, [], asOf) : ['met', 'not-met'];
}

type PartsRequirement = Extract<Requirement, { readonly parts: unknown }>;

/** Tries the outcomes of every part with those of every other. */
function ofParts(
  requirement: PartsRequirement,
  given: readonly PartAnswer[],
  asOf: string,
): readonly Outcome[] {
  const choices = requirement.parts.map((part) => {
    const answer = given.find(({ partId }) => partId === part.id);
    return [...new Set(outcomesOf(part, answer, asOf))];
  });
  return combinations(choices).flatMap((parts) => combined(requirement, parts));
}

/** Every list that takes one thing from each choice. */
export function combinations<Thing>(
  choices: readonly (readonly Thing[])[],
): readonly (readonly Thing[])[] {
  const [first, ...rest] = choices;
  if (first === undefined) return [[]];
  const tails = combinations(rest);
  return first.flatMap((head) => tails.map((tail) => [head, ...tail]));
}

function combined(requirement: PartsRequirement, parts: readonly Outcome[]): readonly Outcome[] {
  const applicable = parts.filter((outcome) => outcome !== 'not-applicable');
  if (applicable.length === 0) return ['not-applicable'];
  const metCount = applicable.filter((outcome) => outcome === 'met').length;
  const asks = { 'all-of': applicable.length, 'any-of': 1, 'at-least': 0 }[requirement.kind];
  const needed = requirement.kind === 'at-least' ? requirement.partCount : asks;
  if (needed <= applicable.length) return decided(metCount >= needed);
  const isLowered = requirement.kind === 'at-least' && requirement.whenFewerApply === 'lower';
  return isLowered ? decided(metCount === applicable.length) : bothWays;
}

const bothWays: readonly Outcome[] = ['met', 'not-met'];
const decided = (isMet: boolean): readonly Outcome[] => [isMet ? 'met' : 'not-met'];

/** The answer fits the requirement: `checkAssessment` has seen to that. */
function ifAnswered(requirement: Requirement, answer: Answer, asOf: string): readonly Outcome[] {
  const [question, reply] = [requirement, answer];
  if (question.kind === 'attested' && reply.kind === 'attested') {
    return decided(reply.status === 'met');
  }
  if (question.kind === 'quantity' && reply.kind === 'quantity') {
    return [within(question.bound, thousandths(reply.amount), thousandths(question.amount))];
  }
  if (question.kind === 'share' && reply.kind === 'share') {
    const whole = spanOf(reply.whole);
    return everyCount(whole).flatMap((of) =>
      everyCount(spanOf(reply.part))
        .filter((part) => part <= of && of > 0n)
        .map((part) => within(question.bound, part * WHOLE, of * hundredths(question.percent))),
    );
  }
  if (question.kind === 'none-occurred' && reply.kind === 'occurrences') {
    if (reply.occurrenceCount > 0) return ['not-met'];
    return reply.coverage.part < reply.coverage.whole ? bothWays : ['met'];
  }
  if (question.kind === 'change' && reply.kind === 'change') {
    return moved(question.movement, thousandths(reply.before), thousandths(reply.after));
  }
  if (question.kind === 'title-held' && reply.kind === 'title') {
    const reaching = question.ladder.slice(
      question.ladder.findIndex(({ id }) => id === question.atLeast),
    );
    return decided(reaching.some(({ id }) => id === reply.rank));
  }
  if ('parts' in question && reply.kind === 'parts') return ofParts(question, reply.parts, asOf);
  throw new Error(`${reply.kind} does not answer ${question.kind}`);
}

type Movement = Extract<Requirement, { readonly kind: 'change' }>['movement'];

function moved(movement: Movement, before: bigint, after: bigint): readonly Outcome[] {
  const change = movement.kind.startsWith('fell') ? before - after : after - before;
  if ('whenBothZero' in movement) {
    return before + after === 0n ? [movement.whenBothZero] : decided(change > 0n);
  }
  if (!('percent' in movement)) {
    return decided(movement.kind === 'did-not-rise' ? after <= before : after >= before);
  }
  if (before === 0n) return bothWays;
  const extent = change > 0n ? change : 0n;
  return [within(movement.bound, extent * WHOLE, hundredths(movement.percent) * before)];
}

type Side = Extract<Requirement, { readonly kind: 'quantity' }>['bound'];

function within(side: Side, observed: bigint, limit: bigint): Outcome {
  if (observed === limit) return side.startsWith('at-') ? 'met' : 'not-met';
  const isUpward = side === 'at-least' || side === 'more-than';
  return isUpward === observed > limit ? 'met' : 'not-met';
}

type Span = readonly [bigint, bigint];

const spanOf = (count: number | { readonly least: number; readonly most: number }): Span =>
  typeof count === 'number'
    ? [BigInt(count), BigInt(count)]
    : [BigInt(count.least), BigInt(count.most)];

function everyCount([least, most]: Span): readonly bigint[] {
  return Array.from({ length: Number(most - least) + 1 }, (_, step) => least + BigInt(step));
}

/** All of a whole, in hundredths of a percent. */
const WHOLE = 10_000n;

/** Reads a percentage by its digits, so that no binary fraction comes in. */
const hundredths = (percent: number): bigint => BigInt(percent.toFixed(2).replace('.', ''));

/** Reads an amount by its digits, so that no binary fraction comes in. */
const thousandths = (amount: number): bigint => BigInt(amount.toFixed(3).replace('.', ''));
