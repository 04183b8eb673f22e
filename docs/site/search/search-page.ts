// Searches all pages of this site in the browser. The script of the entries stands before this one.

import { excerptOf } from './excerpt';
import type { SearchEntry } from './search-entry';
import { searchWords } from './search-words';
import { createSiteSearch, type Found } from './site-search';

declare global {
  interface Window {
    readonly searchEntries: readonly SearchEntry[];
  }
}

const MOST_RESULTS = 40;

const search = createSiteSearch(window.searchEntries);
const words = searchWords[document.documentElement.lang === 'vi' ? 'vi' : 'en'];
const field = elementById('search-words', HTMLInputElement);
const status = elementById('search-status', HTMLElement);
const results = elementById('search-results', HTMLElement);

function elementById<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no "${id}".`);
  return element;
}

function itemOf(found: Found, typed: string): HTMLElement {
  const link = document.createElement('a');
  link.href = found.address;
  link.textContent = found.title;
  if (found.address.includes('.vi.html')) link.lang = 'vi';
  const place = document.createElement('span');
  place.className = 'search-kind';
  place.textContent = [found.chapter.replace(/: vi$/, ''), found.page]
    .filter((part) => part !== '')
    .join(': ');
  const excerpt = document.createElement('p');
  excerpt.textContent = excerptOf(found.text, typed);
  const item = document.createElement('li');
  item.append(link, ' ', place, excerpt);
  return item;
}

function show(): void {
  const typed = field.value.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  const found = typed === '' ? [] : search(typed);
  const shown = found.slice(0, MOST_RESULTS);
  results.replaceChildren(...shown.map((one) => itemOf(one, typed)));
  status.textContent = statusOf(typed, found.length, shown.length);
}

function statusOf(typed: string, count: number, shownCount: number): string {
  if (typed === '') return '';
  return count === 0 ? words.nothing : words.found(count, shownCount);
}

/** Keeps what is asked in the address, so that it can be sent, and is there again on the way back. */
function keepInAddress(): void {
  const address = new URL(location.href);
  if (field.value.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', field.value);
  history.replaceState(null, '', address);
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => {
  keepInAddress();
  show();
});
elementById('search-form', HTMLElement).addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
show();
field.focus();
