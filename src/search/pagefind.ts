/** The part of Pagefind's browser interface that is used here. */
export type Fragment = { url: string; excerpt: string; meta: Record<string, string> };
export type Hit = { id: string; score: number; data(): Promise<Fragment> };
export type Filters = Record<string, Record<string, number>>;
export type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>;
  /** Opens the index of the document's language. */
  init(): Promise<void>;
  filters(): Promise<Filters>;
  /** Without a query, everything that the filters let through. */
  search(
    query: string | null,
    options: { filters?: Record<string, string> },
  ): Promise<{ results: Hit[] }>;
};

/** What a record says of itself counts more than what its text mentions. */
export const OPTIONS = {
  baseUrl: '/',
  ranking: {
    metaWeights: {
      title: 8,
      keywords: 3,
      figures: 3,
      hidden: 1,
      code: 1,
      kind: 0,
      lang: 0,
      fact: 0,
    },
  },
};
