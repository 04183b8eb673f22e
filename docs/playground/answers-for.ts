import type { CriteriaSet } from 'model-ward-rules';
import type { AnswerChoice, WardState } from './state';

type Answers = Pick<WardState, 'answers' | 'unmetCriterionIds' | 'tally'>;

/** Keeps the answers of each set while others are looked at. */
export interface KeptAnswers {
  readonly keep: (set: CriteriaSet | undefined, ward: WardState) => void;
  readonly of: (set: CriteriaSet | undefined, ward: WardState) => Partial<Answers>;
}

/**
 * Keeps the answers of each set by criterion: nothing is carried from one set to another, and in a set that is being written
 * each answer stays with its criterion.
 */
export function answersFor(): KeptAnswers {
  const kept = new Map<string, { readonly byCriterion: Map<string, AnswerChoice> } & Answers>();
  let last: string | undefined;
  return {
    keep: (set, ward) => {
      if (set === undefined) return;
      last = set.id;
      const byCriterion = new Map(
        set.criteria.map((one, index) => [keyOf(one), ward.answers[index] ?? 'unknown']),
      );
      kept.set(set.id, { ...ward, byCriterion });
    },
    of: (set, ward) => {
      if (set === undefined) return {};
      const own = kept.get(set.id);
      if (own === undefined) return { answers: [], unmetCriterionIds: [], tally: '' };
      return {
        answers: set.criteria.map((one) => own.byCriterion.get(keyOf(one)) ?? 'unknown'),
        unmetCriterionIds: last === set.id ? ward.unmetCriterionIds : own.unmetCriterionIds,
        tally: last === set.id ? ward.tally : own.tally,
      };
    },
  };
}

/** A criterion that is written here is known by its text; its place changes as others are added. */
const keyOf = ({ id, title }: CriteriaSet['criteria'][number]): string =>
  id.startsWith('own-') ? (title?.vi ?? id) : id;
