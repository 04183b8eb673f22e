/** How long an id may be. @unit UTF-16 code units */
export const MAX_ID_LENGTH = 80;

/** The first year that can belong to the programme. */
export const FIRST_YEAR = 2000;

/** The last year that can be spoken of. */
export const LAST_YEAR = 2199;
