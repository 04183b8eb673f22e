/**
 * Says which marks the numbers have: "1.800,5" in Vietnamese, "1,800.5" in English.
 *
 * @category Intake
 */
export type NumberLocale = 'vi' | 'en';

/** The digits of a number, without its marks. */
export interface WrittenDigits {
  readonly whole: string;
  readonly fraction: string;
}

/** Why a text is not read as a number. */
export type DigitsFault = 'number/format' | 'number/ambiguous-separator';

const forms: Readonly<Record<NumberLocale, RegExp>> = {
  vi: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  en: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
};

/** A mark that separates thousands in one language and decimals in the other. */
const BEFORE_THREE_DIGITS = /[.,]\d{3}(?!\d)/;

/**
 * Takes the digits of a written number apart. Where no language is declared, a mark before exactly three digits is
 * never read, even where only one language could have written the number: a writer who mixes the marks would be
 * misread by a factor of a thousand.
 */
export function writtenDigits(
  text: string,
  numberLocale?: NumberLocale,
): WrittenDigits | DigitsFault {
  const match =
    numberLocale === undefined
      ? (forms.vi.exec(text) ?? forms.en.exec(text))
      : forms[numberLocale].exec(text);
  if (match === null) return 'number/format';
  if (numberLocale === undefined && BEFORE_THREE_DIGITS.test(text)) {
    return 'number/ambiguous-separator';
  }
  const [, whole, fraction = ''] = match as unknown as readonly [string, string, string?];
  return { whole: whole.replace(/[.,]/g, ''), fraction };
}
