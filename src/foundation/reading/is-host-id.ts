import { MAX_ID_LENGTH } from './value-limits';

/** Without control characters, lone surrogates, and blanks of any kind at the ends. */
export const HOST_ID: RegExp =
  /^[^\p{Cc}\p{Cf}\p{Cs}\s](?:[^\p{Cc}\p{Cf}\p{Cs}]*[^\p{Cc}\p{Cf}\p{Cs}\s])?$/u;

/** Tells whether a value is an id made by a host's system, however its letters are composed. */
export const isHostId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_ID_LENGTH && HOST_ID.test(value);
