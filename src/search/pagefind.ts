/** The part of Pagefind's browser API that the site uses: https://pagefind.app/docs/api/ */
export interface PagefindApi {
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

export interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}
