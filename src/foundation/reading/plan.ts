import type { Fault } from '../issue/fault';
import type { TextFormat } from '../issue/kinds/input';

/**
 * What a reader is made from: the shape of a value as data, made from a zod schema by `npm run plans`, so that reading needs
 * no zod.
 *
 * @typeParam Value - what is read
 */
export type Plan<Value = unknown> = PlanKind & { readonly [reads]?: Value };

declare const reads: unique symbol;

/** Every kind of plan; a reader is made for each in a file of its own. */
export type PlanKind =
  | TextPlan
  | NumberPlan
  | BooleanPlan
  | NullPlan
  | ChoicePlan
  | NullablePlan
  | ListPlan
  | ObjectPlan
  | VariantsPlan
  | RecordPlan
  | OneOfTypesPlan
  | LaterPlan;

/** A text. */
export interface TextPlan {
  readonly kind: 'text';
  /** @unit code points */
  readonly longest?: number;
  readonly format?: { readonly name: TextFormat; readonly pattern: RegExp };
  /** Says what else is wrong with a text. */
  readonly faultOf?: (text: string) => Fault | undefined;
}

/** A finite number. */
export interface NumberPlan {
  readonly kind: 'number';
  readonly isWhole: boolean;
  readonly least?: number;
  readonly most?: number;
  /** Says what else is wrong with a number. */
  readonly faultOf?: (number: number) => Fault | undefined;
}

/** `true` or `false`. */
export interface BooleanPlan {
  readonly kind: 'boolean';
}

/** `null`. */
export interface NullPlan {
  readonly kind: 'null';
}

/** One of a few values. */
export interface ChoicePlan {
  readonly kind: 'choice';
  readonly values: readonly (string | number)[];
}

/** Something, or `null`. */
export interface NullablePlan {
  readonly kind: 'nullable';
  readonly of: Plan;
}

/** A list of one kind of item. */
export interface ListPlan {
  readonly kind: 'list';
  readonly of: Plan;
  /** How many items there must be. */
  readonly fewest?: number;
  /** How many items there may be. */
  readonly most?: number;
}

/** An object with known keys and no others. */
export interface ObjectPlan {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Plan | OptionalPlan>>;
}

/** What stands under a key that may be absent. */
export interface OptionalPlan {
  readonly kind: 'optional';
  readonly of: Plan;
}

/** Objects that one key tells apart. */
export interface VariantsPlan {
  readonly kind: 'variants';
  readonly by: string;
  readonly variants: readonly (ObjectPlan | VariantsPlan)[];
}

/** An object with any keys, and one kind of value under each. */
export interface RecordPlan {
  readonly kind: 'record';
  readonly of: Plan;
}

/** Values that their type in JSON tells apart: no two of the plans read the same type. */
export interface OneOfTypesPlan {
  readonly kind: 'one-of-types';
  readonly types: readonly Plan[];
}

/** A plan that holds itself somewhere, and so is looked up only while reading. */
export interface LaterPlan {
  readonly kind: 'later';
  readonly of: () => Plan;
}
