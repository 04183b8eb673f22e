import type { CriteriaSet, Criterion } from '../criteria-set/criteria-set';
import { isOrMayBeWaived } from '../evaluation/finding';
import { findingOf } from '../evaluation/finding-of';
import { unknownBecause } from '../evaluation/judge-entry';
import { judgeAttested } from '../evaluation/judges/attested';
import { fullMaskOf } from './bit-words';
import type { CompiledCriteria, PlainFindings } from './compiled-criteria';
import { maskWhere } from './mask-where';

/** Makes a set ready for many assessments: what its criteria come to where there is nothing to weigh. */
export function compileCriteria(criteriaSet: CriteriaSet): CompiledCriteria {
  const plainFindings = criteriaSet.criteria.map(plainFindingsOf);
  return {
    criteriaSet,
    full: fullMaskOf(plainFindings.length),
    waivable: maskWhere(plainFindings, ({ unanswered }) => isOrMayBeWaived(unanswered)),
    plainFindings,
  };
}

/** One for all assessments, so none may write to them. */
function plainFindingsOf(criterion: Criterion): PlainFindings {
  const { id } = criterion;
  return {
    met: Object.freeze(findingOf(id, judgeAttested({ kind: 'attested', status: 'met' }))),
    notMet: Object.freeze(findingOf(id, judgeAttested({ kind: 'attested', status: 'not-met' }))),
    unanswered: Object.freeze(findingOf(id, unknownBecause(criterion, 'not-reported'))),
  };
}
