/** The words of the search page in one language. */
export interface SearchWords {
  readonly found: (count: number, shownCount: number) => string;
  readonly nothing: string;
}

/** The words of the search page by the language of the page. */
export const searchWords: Readonly<Record<'vi' | 'en', SearchWords>> = {
  vi: {
    found: (count, shownCount) =>
      `Tìm thấy ở ${count} chỗ${shownCount < count ? `; hiện ${shownCount} chỗ phù hợp nhất` : ''}.`,
    nothing: 'Không tìm thấy. Hãy thử ít từ hơn, hoặc từ khác.',
  },
  en: {
    found: (count, shownCount) =>
      `Found in ${count} ${count === 1 ? 'place' : 'places'}${shownCount < count ? `; the best ${shownCount} are shown` : ''}.`,
    nothing: 'Nothing found. Try fewer words, or others.',
  },
};
