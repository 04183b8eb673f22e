import { type Locale, locales } from '../foundation/text/locale';
import type { LocalisedText } from '../foundation/value/localised-text';
import { packageVersion } from '../foundation/value/package-version';
import { criteriaSetCatalogue } from '../published/catalogue';
import { allMustBeMet } from '../published/policies/all-must-be-met';
import { maintenanceNotPublished } from '../published/policies/maintenance-not-published';
import { publishedTargets } from '../published/targets';
import { type AnswerHead, answerShape } from './envelope';
import { nameOf } from './published-or-given';

/**
 * Says what answers, and what a request can name instead of giving it.
 *
 * @category JSON door
 */
export interface DescribeAnswer extends AnswerHead {
  /** Tells the answers apart. */
  readonly kind: 'answered';
  /** The languages of all sentences. */
  readonly locales: readonly Locale[];
  /** The criteria sets that a request can name. */
  readonly criteriaSets: readonly Named[];
  /** The recognition policies that a request can name. */
  readonly recognitionPolicies: readonly Named[];
  /** The maintenance policies that a request can name. */
  readonly maintenancePolicies: readonly Named[];
  /** The targets that are published, in full. */
  readonly targets: typeof publishedTargets;
}

/**
 * Names something published.
 *
 * @category JSON door
 */
export interface Named {
  /** How a request names it: `id@revision`. */
  readonly name: string;
  /** What it is called. */
  readonly title: LocalisedText;
}

/**
 * Describes what answers: version, shape, languages, and everything published that a request can name.
 *
 * @returns a `DescribeAnswer` as JSON
 * @issues none
 * @category JSON door
 * @example
 * ```ts
 * import { describe } from 'model-ward-rules/json';
 *
 * const { shape, criteriaSets } = JSON.parse(describe());
 * console.log(shape, criteriaSets[0].name); // 1 model-ward-police-22@1
 * ```
 */
export function describe(): string {
  const described: DescribeAnswer = {
    version: packageVersion,
    shape: answerShape,
    kind: 'answered',
    locales,
    criteriaSets: criteriaSetCatalogue.map(named),
    recognitionPolicies: [named(allMustBeMet)],
    maintenancePolicies: [named(maintenanceNotPublished)],
    targets: publishedTargets,
  };
  return JSON.stringify(described);
}

const named = (one: {
  readonly id: string;
  readonly revision: number;
  readonly name: LocalisedText;
}): Named => ({ name: nameOf(one), title: one.name });
