import { onceFor } from '../foundation/value/once-for';
import {
  type KnownConsequence,
  type MissingRule,
  mildest,
  type Reading,
  type Run,
  strictest,
} from './run';
import type { Standing } from './standing';
import type { Title } from './title';
import { type TitleOn, type TitleSources, titlesThroughUnits } from './titles-through-units';

/** The titles of units under the readings of rules that are not public. */
export interface TitleReadings {
  readonly mildest: TitleOn;
  readonly strictest: TitleOn;
  /** Finds a reading under which a question has another answer than under the mildest; none where its answer is decided. */
  otherwise(question: Question): OtherReading | undefined;
  /** Every title of a unit that any reading leads to, as far as they can differ in more than the two. */
  all(titleIn: (titleOn: TitleOn) => Title): readonly Title[];
}

/** A reading that decides otherwise; the strictest where the search ended, so that those left over may decide otherwise too. */
export interface OtherReading {
  readonly titleOn: TitleOn;
  /** Present where the search ended before every mixture was tried. */
  readonly stoppedBy?: NonNullable<Standing['stoppedBy']>;
}

/** What is asked of titles, whatever the reading. */
export type Question = (titleOn: TitleOn) => boolean;

/**
 * What a strict rule may do to a title. One that ends it is the worst for the unit itself, but not for a unit that is made of it and
 * others: that takes over no ended title where it has another, and bears the burdens of every suspended one. One by which the title is
 * to be revoked is not among them: until that is decided it leaves a mark like the mildest, and by a decision it ends the title.
 */
const strictRules: readonly KnownConsequence[] = [
  { kind: 'lapse' },
  { kind: 'suspend' },
  { kind: 'suspend', repairDays: 1 },
];

/** What a strict rule of each kind may do; a title that was suspended and not repaired is not suspended again. */
const strictRulesOf: Readonly<Record<MissingRule['kind'], readonly KnownConsequence[]>> = {
  review: strictRules,
  term: strictRules,
  'failed-review': strictRules,
  repair: [{ kind: 'lapse' }],
  succession: [{ kind: 'lapse' }],
};

/** How many mixtures are tried: all of five rules that are not public. Where there are more, a question stays open, and is said to. */
const MAX_MIXTURES = 1024;

export interface ReadingSources extends Pick<TitleSources, 'index' | 'eventsOf'> {
  readonly run: Omit<Run, 'unitId' | 'reading'>;
  /** Whether any rule is not public. */
  readonly isOpen: boolean;
}

/**
 * Follows titles under the mildest and the strictest reading. One unit ends no better and no worse than under these two; one made of
 * several may, since it takes over the earliest term and review of those titles that count: for it, mixtures are tried as well.
 */
export function titleReadings({ index, eventsOf, run, isOpen }: ReadingSources): TitleReadings {
  const under = (reading: Reading): TitleOn =>
    titlesThroughUnits({ index, eventsOf, run: { ...run, reading } });
  const mildestOn = under(mildest);
  const strictestOn = isOpen ? under(strictest) : mildestOn;

  /** Tries every mixture of the mildest and of strict rules until one is found, or all are tried. */
  const mixtureWhere = (isFound: Question): OtherReading | undefined => {
    const waiting: Choices[] = [[]];
    for (let triedCount = 0; triedCount < MAX_MIXTURES; triedCount += 1) {
      const chosen = waiting.pop();
      if (chosen === undefined) return undefined;
      const mixture = mixtureOf(chosen);
      const titleOn = under(mixture.reading);
      if (isFound(titleOn)) return { titleOn };
      for (const other of mixture.others()) waiting.push(other);
    }
    return waiting.length === 0 ? undefined : { titleOn: strictestOn, stoppedBy: 'search-limit' };
  };

  return {
    mildest: mildestOn,
    strictest: strictestOn,
    otherwise(question) {
      const answer = question(mildestOn);
      const watched = watching(strictestOn);
      if (question(watched.titleOn) !== answer) return { titleOn: strictestOn };
      return watched.isMixed()
        ? mixtureWhere((titleOn) => question(titleOn) !== answer)
        : undefined;
    },
    all(titleIn) {
      const titles = [titleIn(mildestOn), titleIn(strictestOn)];
      if (!titles.some(({ isMixed }) => isMixed)) return titles;
      mixtureWhere((titleOn) => {
        titles.push(titleIn(titleOn));
        return false;
      });
      return titles;
    },
  };
}

/** What is chosen for the rules that are asked about, in the order in which they are. */
type Choices = readonly KnownConsequence[];

interface Mixture {
  readonly reading: Reading;
  /** The mixtures that differ from this one first where it was asked about a rule that nothing was chosen for. */
  others(): readonly Choices[];
}

/** Reads the rules that are asked about as chosen, and those beyond as the mildest. */
function mixtureOf(chosen: Choices): Mixture {
  const asked: { readonly rule: MissingRule; readonly taken: KnownConsequence }[] = [];
  const takenIn = onceFor((missingIn: MissingRule['missingIn']) =>
    onceFor((kind: MissingRule['kind']) => {
      const rule = { kind, missingIn };
      const one = { rule, taken: chosen[asked.length] ?? mildest(rule) };
      asked.push(one);
      return one;
    }),
  );
  return {
    reading: ({ kind, missingIn }) => takenIn(missingIn)(kind).taken,
    others: () =>
      asked.slice(chosen.length).flatMap(({ rule }, index) => {
        const before = asked.slice(0, chosen.length + index).map(({ taken }) => taken);
        return strictRulesOf[rule.kind].map((strict): Choices => [...before, strict]);
      }),
  };
}

/** Tells, after a question was asked, whether any title that it looked at may be mixed. */
function watching(titleOn: TitleOn): { readonly titleOn: TitleOn; isMixed(): boolean } {
  let isMixed = false;
  return {
    titleOn(id, day, until) {
      const title = titleOn(id, day, until);
      isMixed ||= title.isMixed;
      return title;
    },
    isMixed: () => isMixed,
  };
}
