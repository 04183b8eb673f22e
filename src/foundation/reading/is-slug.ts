import { MAX_ID_LENGTH } from './value-limits';

/** Lower-case words joined by hyphens. */
export const SLUG: RegExp = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Tells whether a value is an id made by a person. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_ID_LENGTH && SLUG.test(value);
