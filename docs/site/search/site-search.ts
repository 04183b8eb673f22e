import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchEntry } from './search-entry';
import { synonyms } from './synonyms';
import { formsOf, isPair, keyOf, termsOf, termsOfHeading, withoutMarks } from './terms';

/** A place that was found. */
export interface Found {
  readonly address: string;
  readonly chapter: string;
  readonly title: string;
  readonly page: string;
  readonly text: string;
  readonly points: number;
}

/** What a chapter counts: what is read to learn before what is looked up, and the project's own pages last. */
const WEIGHT_OF_CHAPTER: Readonly<Record<string, number>> = {
  README: 1.1,
  Guides: 1.5,
  'How to': 1.5,
  Rules: 1.3,
  Examples: 0.9,
  'To look up': 1,
  'The project': 0.45,
  Function: 1.2,
  Interface: 0.8,
  'Type Alias': 0.7,
  Variable: 0.8,
  Class: 0.8,
};

/** Words that stand in every question and tell nothing. */
const STOP_WORDS = new Set(
  (
    'a an the of to in on at by for from with and or is are was be do does did how what which who why where when can i my ' +
    'it its this that there my me we you your not là của và cho có các những một thì mà ở về theo như thế nào tại sao bao nhiêu ' +
    'làm gì được bị khi nếu tôi ra'
  ).split(' '),
);

const FIELDS = ['title', 'page', 'names', 'text'] as const;

/** Makes the search over the places of a site. */
export function createSiteSearch(
  entries: readonly SearchEntry[],
): (typed: string) => readonly Found[] {
  const index = new MiniSearch<Record<string, unknown>>({
    fields: [...FIELDS],
    storeFields: ['address', 'chapter', 'title', 'page', 'text'],
    tokenize: (text, field) => [...(field === 'title' ? termsOfHeading(text) : termsOf(text))],
    processTerm: (term) => [...formsOf(term)],
    searchOptions: {
      bm25: { k: 1.2, b: 0.3, d: 0.5 },
      tokenize: (text) => [text],
      processTerm: (term) => term,
    },
  });
  index.addAll(
    entries.map(([address, chapter, title, page, text, names], id) => ({
      id,
      address,
      chapter,
      title,
      page,
      text,
      names,
    })),
  );
  return (typed) => rank(index, typed);
}

function rank(index: MiniSearch<Record<string, unknown>>, typed: string): readonly Found[] {
  const terms = askedTerms(typed);
  const points = new Map<number, { result: SearchResult; sum: number; met: number }>();
  for (const term of terms) {
    for (const result of placesOf(index, term)) {
      const so = points.get(result.id) ?? { result, sum: 0, met: 0 };
      const share = result.score * (isPair(term) ? 0.6 : 1);
      points.set(result.id, {
        result,
        sum: so.sum + share,
        met: so.met + (isPair(term) ? 0 : 1),
      });
    }
  }
  const wordCount = Math.max(1, terms.filter((term) => !isPair(term)).length);
  const found = [...points.values()].map(({ result, sum, met }) =>
    foundOf(result, sum * (0.25 + met / wordCount) ** 2, typed),
  );
  return besidesOtherPages(found.sort(byPoints)).sort(byPoints);
}

const byPoints = (one: Found, other: Found): number => other.points - one.points;

/** Of one page a further place counts for less each time, so that the first few lead to different pages. */
function besidesOtherPages(sorted: readonly Found[]): Found[] {
  const shown = new Map<string, number>();
  return sorted.map((found) => {
    const page = found.address.split('#')[0] ?? '';
    const count = shown.get(page) ?? 0;
    shown.set(page, count + 1);
    return { ...found, points: found.points * 0.8 ** count };
  });
}

/** The terms of a question without those that tell nothing, unless there are no others. */
function askedTerms(typed: string): readonly string[] {
  const terms = [...new Set(termsOf(typed))];
  const telling = terms.filter((term) => !term.split(' ').every(isStopWord));
  return telling.length === 0 ? terms : telling;
}

const isStopWord = (word: string): boolean => STOP_WORDS.has(word.toLowerCase());

/** Looks a term up as it is typed; then its synonyms, at less; with one letter wrong or unfinished only where nothing has it. */
function placesOf(
  index: MiniSearch<Record<string, unknown>>,
  term: string,
): readonly SearchResult[] {
  const boost = { title: 6, page: 2, names: 2, text: 1 };
  const key = keyOf(term);
  const found = index.search(key, { boost });
  const same = synonymsOf(key).flatMap((other) =>
    index.search(other, { boost }).map((result) => ({ ...result, score: result.score * 0.5 })),
  );
  if (found.length > 0 || same.length > 0 || isPair(term)) return bestOf([...found, ...same]);
  const isLong = key.length >= 4;
  return index.search(key, { boost, prefix: key.length >= 3, fuzzy: isLong ? 1 : false });
}

const bestOf = (results: readonly SearchResult[]): readonly SearchResult[] => {
  const best = new Map<number, SearchResult>();
  for (const result of results) {
    if ((best.get(result.id)?.score ?? 0) < result.score) best.set(result.id, result);
  }
  return [...best.values()];
};

function synonymsOf(key: string): readonly string[] {
  const group = synonyms.find((words) =>
    words.some((word) => keyOf(word) === key || withoutMarks(keyOf(word)) === key),
  );
  return (group ?? []).map(keyOf).filter((other) => other !== key);
}

function foundOf(result: SearchResult, points: number, typed: string): Found {
  const chapter = String(result['chapter']);
  const weight = WEIGHT_OF_CHAPTER[chapter.replace(': vi', '')] ?? 1;
  const title = String(result['title']);
  const isName = keyOf(title) === keyOf(typed.trim());
  const isOwnLanguage = chapter.endsWith(': vi') === (withoutMarks(typed) !== typed);
  return {
    address: String(result['address']),
    chapter,
    title,
    page: String(result['page']),
    text: String(result['text']),
    points: points * weight * (isName ? 3 : 1) * (isOwnLanguage ? 1.25 : 1),
  };
}
