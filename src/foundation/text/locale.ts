/**
 * Lists the languages in which results are explained.
 *
 * @category Explanation
 */
export const locales = ['vi', 'en'] as const;

/**
 * Names a language in which results are explained.
 *
 * @category Explanation
 */
export type Locale = (typeof locales)[number];
