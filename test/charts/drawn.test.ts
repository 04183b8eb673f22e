import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { Locale } from 'model-ward-rules';
import { describe, expect, it } from 'vitest';
import { sampleCharts } from './sample-charts';

const require = createRequire(import.meta.url);
const vega = await import('vega');
const vegaLite = await import('vega-lite');

const schema = JSON.parse(readFileSync(require.resolve('vega-lite/vega-lite-schema.json'), 'utf8'));
const isSpecification = new Ajv({
  strict: false,
  formats: { 'color-hex': true, uri: true },
}).compile(schema);

async function draw(specification: object): Promise<string> {
  const { spec } = vegaLite.compile(specification as never);
  const view = new vega.View(vega.parse(spec), { renderer: 'none', logLevel: vega.Warn });
  return view.toSVG();
}

const every = Object.entries(sampleCharts).flatMap(([name, make]) =>
  (['vi', 'en'] as const).flatMap((locale) =>
    [360, 1_200].map((width) => ({ name, locale, width, make })),
  ),
);

describe('every picture', () => {
  it.each(every)('$name in $locale, $width wide', async ({ name, locale, width, make }) => {
    const { specification, sentence } = make({ locale: locale as Locale, width });
    expect(
      isSpecification(specification),
      JSON.stringify(isSpecification.errors?.slice(0, 3)),
    ).toBe(true);
    const svg = await draw(specification);
    const [, drawnWidth = ''] = /<svg[^>]* width="([\d.]+)"/.exec(svg) ?? [];
    expect(Number(drawnWidth)).toBeLessThanOrEqual(width);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(sentence.endsWith('.')).toBe(true);
    if (process.env['PICTURES'] !== undefined) {
      const { writeFileSync } = await import('node:fs');
      writeFileSync(`${process.env['PICTURES']}/${name}-${locale}-${width}.svg`, svg);
    }
  });
});
