const QUOTE_LENGTH = 80;

/** Quotes input in a message, cut to 80 characters so that no message carries a whole text. */
export const quote = (text: string): string =>
  `"${text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text}"`;
