import { frozen } from './frozen';

const languages = ['vi', 'en'] as const;

/**
 * Lists the languages in which results are explained.
 *
 * @category Explanation
 */
export const locales: readonly Locale[] = /* @__PURE__ */ frozen(languages);

/**
 * Names a language in which results are explained.
 *
 * @category Explanation
 * @useDeclaredType
 */
export type Locale = (typeof languages)[number];
