import type { Unbranded } from '../foundation/reading/unbranded';
import type { LocalisedText } from '../foundation/value/localised-text';
import type { Provenance } from '../foundation/value/provenance';
import type { Target } from './target';

/**
 * Names one edition of a roadmap.
 *
 * @category Targets
 */
export interface RoadmapReference {
  /** Which roadmap. */
  readonly id: string;
  /** Which edition of it. @range a whole number from 1 */
  readonly revision: number;
}

/**
 * Puts targets for one level in the order of their due days ("lộ trình"): 50% by 2025, then every unit by 2028.
 *
 * @category Targets
 */
export interface Roadmap extends RoadmapReference {
  /** What the roadmap is called. */
  readonly name: LocalisedText;
  /** The level of the areas each of which has to follow it. */
  readonly level: Target['level'];
  /**
   * The targets, each due later than the one before; at least one. They are set for the level of the roadmap; a step
   * that asks for every unit of the country asks for every unit of each area too.
   */
  readonly steps: readonly Target[];
  /** On what it rests that these targets belong together. */
  readonly provenance: Provenance;
}

/**
 * Gives a `Roadmap` as a host writes it for `parseRoadmap`, with plain strings as ids and days.
 *
 * @category Targets
 */
export type RoadmapInput = Unbranded<Roadmap>;
