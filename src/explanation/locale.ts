/**
 * Names a language in which results are explained.
 *
 * @category Explanation
 */
export type Locale = 'vi' | 'en';
