/** What the search knows of a place of the site; as a list, since there are many. */
export type SearchEntry = readonly [
  address: string,
  /** The chapter it stands in, or the kind of a name of the reference. */
  chapter: string,
  /** The heading, or the name. */
  title: string,
  /** The page it is a part of; empty where it is the beginning of the page, or a name. */
  page: string,
  /** What it says. */
  text: string,
  /** The names in its code. */
  names: string,
];
