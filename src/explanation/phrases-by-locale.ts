import type { Locale } from './locale';
import type { Phrases } from './phrases';
import { phrasesEn } from './phrases.en';
import { phrasesVi } from './phrases.vi';

export const phrasesByLocale: Readonly<Record<Locale, Phrases>> = { vi: phrasesVi, en: phrasesEn };
