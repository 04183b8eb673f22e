/** Goes on within a sentence with what would begin one. */
export const uncapitalised = (text: string): string =>
  `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
