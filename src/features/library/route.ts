/** What the library page shows, as its address says. */
export type Route = { at: 'list' } | { at: 'article'; url: string };

export function readRoute(hash: string): Route {
  const [, encoded] = /^#\/article\/(.+)$/.exec(hash) ?? [];
  if (!encoded) return { at: 'list' };
  try {
    return { at: 'article', url: decodeURIComponent(encoded) };
  } catch {
    return { at: 'list' };
  }
}

export function hashOf(route: Route): string {
  return route.at === 'list' ? '#/' : `#/article/${encodeURIComponent(route.url)}`;
}
