import { frozen } from './frozen';

/**
 * Lists the languages in which results are explained.
 *
 * @category Explanation
 */
export const locales: readonly ['vi', 'en'] = /* @__PURE__ */ frozen(['vi', 'en']);

/**
 * Names a language in which results are explained.
 *
 * @category Explanation
 */
export type Locale = (typeof locales)[number];
