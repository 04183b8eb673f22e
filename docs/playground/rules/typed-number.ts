import { parsePlainDate, type Result } from 'model-ward-rules';
import type { Locale } from 'model-ward-rules/explanation';
import { type NumberLocale, readNumber, readPercent } from 'model-ward-rules/intake';

/** Who reads a language writes numbers as it does. */
const numberLocales: Readonly<Record<Locale, NumberLocale>> = { vi: 'vi', en: 'en' };

/** Reads a number as the language writes it; nothing is cut, and what is no number is told. */
export function typedNumber(text: string, locale: Locale): Result<number | undefined> {
  return readNumber(text, { numberLocale: numberLocales[locale] });
}

/** Reads a share in percent, with the sign or without it. */
export function typedPercent(text: string, locale: Locale): Result<number | undefined> {
  return readPercent(text, { numberLocale: numberLocales[locale], bareNumbers: 'percent' });
}

/** Reads a year; whether there is such a year the library says of its last day. */
export function typedYear(text: string, locale: Locale): Result<number> {
  const typed = typedNumber(text, locale);
  if (!typed.ok) return typed;
  const lastDay = parsePlainDate(`${typed.value ?? ''}-12-31`);
  return lastDay.ok ? { ok: true, value: Number(typed.value), warnings: [] } : lastDay;
}
