const QUOTE_LENGTH = 80;
/** The first half of a character that the cut has left. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** Cuts input to 80 characters, so that no message carries a whole text. */
export const shorten = (text: string): string =>
  text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH).replace(HALF_CHARACTER, '')}…` : text;

/** Quotes input in a message. */
export const quote = (text: string): string => `"${shorten(text)}"`;
