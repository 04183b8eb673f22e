import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PageText, wordsByLocale } from '../../docs/playground/words';

const page = readFileSync(new URL('../../docs/playground/index.html', import.meta.url), 'utf8');
const written = [...page.matchAll(/data-text="(\w+)">([^<]*)</g)].map(([, key, text]) => ({
  key: key as PageText,
  text,
}));
const named = [...page.matchAll(/aria-label="([^"]*)" data-label="(\w+)"/g)].map(
  ([, text, key]) => ({ key: key as PageText, text }),
);

describe('the page of the playground', () => {
  it.each([...written, ...named])('says $key in Vietnamese before its script runs', (place) => {
    expect(place.text).toBe(wordsByLocale.vi.page[place.key]);
  });

  it('marks every text it holds', () => {
    expect(written.length).toBe([...page.matchAll(/data-text=/g)].length);
    expect(named.length).toBe([...page.matchAll(/data-label=/g)].length);
  });

  it('runs no script and takes no style from inside itself', () => {
    expect(page).toContain(
      `content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });
});
