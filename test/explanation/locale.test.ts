import { InputError } from 'model-ward-rules';
import * as explanation from 'model-ward-rules/explanation';
import { formatNumber, type Locale, locales, toLocale } from 'model-ward-rules/explanation';
import { exportReportRows } from 'model-ward-rules/intake';
import { describe, expect, it } from 'vitest';

describe('toLocale', () => {
  it.each([
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['VI', 'vi'],
    ['vi_VN', 'vi'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['en-Latn-GB', 'en'],
    [' vi', 'vi'],
    ['vi,en', 'vi'],
    ['en-US,en;q=0.5', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['vi;q=0.2, en;q=0.9', 'en'],
    ['fr-FR, vi ; q=0.5, *;q=0.1', 'vi'],
    ['vi;q=0, en', 'en'],
    ['en;q=1.0, vi;q=0.999', 'en'],
  ])('finds the language of %s', (tag, locale) => {
    expect(toLocale(tag)).toEqual({ ok: true, value: locale, warnings: [] });
  });

  it.each([
    'fr',
    'fr-FR',
    'vie',
    'english',
    '',
    'vi-',
    'toString',
    '__proto__',
    '*',
    'fr, de;q=0.5',
    'vi;q=0',
    'vi;q=2',
    'vi;level=1',
    'vi,,en',
    'vi, ?',
    '**, vi',
  ])('refuses "%s" and lists the languages', (tag) => {
    expect(toLocale(tag)).toMatchObject({
      ok: false,
      issues: [{ code: 'locale/not-available', params: { received: tag, locales } }],
    });
  });

  it.each([undefined, null, 1, {}])('refuses what is no text: %s', (tag) => {
    expect(toLocale(tag)).toMatchObject({ ok: false, issues: [{ code: 'input/wrong-type' }] });
  });
});

describe('an unknown locale', () => {
  const spoken = Object.entries(explanation).filter(([name]) => /^(explain|format)/.test(name));
  /** Stands for every argument, and for an unknown locale wherever that is read. */
  const anything: unknown = new Proxy(() => anything, {
    get: (_, key) => {
      if (key === Symbol.iterator) return [][Symbol.iterator];
      return key === Symbol.toPrimitive
        ? (hint: string) => (hint === 'string' ? 'fr' : 1)
        : anything;
    },
  });

  it.each(spoken)('%s: one clear error, never another language', (_, speak) => {
    const call = (): unknown =>
      (speak as (...given: unknown[]) => unknown)(anything, anything, anything, anything);
    expect(call).toThrow(InputError);
    expect(call).toThrow(
      'argument/not-parsed: The argument "locale" (function) did not come from toLocale.',
    );
  });

  it.each(['fr', 'VI', 'vi-VN', 'toString', '', undefined, null])('%s is none', (locale) => {
    expect(() => formatNumber(1, locale as Locale)).toThrow(InputError);
  });

  it('of a report: the same error', () => {
    const report = { units: [], areas: [], targets: [] } as never;
    expect(() => exportReportRows(report, { locale: 'fr' as Locale })).toThrow(
      'argument/not-parsed: The argument "locale" (text) did not come from toLocale.',
    );
  });
});
