const QUOTE_LENGTH = 80;

/** Cuts input to 80 characters, so that no message carries a whole text. */
export const shorten = (text: string): string =>
  text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;

/** Quotes input in a message. */
export const quote = (text: string): string => `"${shorten(text)}"`;
