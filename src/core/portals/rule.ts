/** Selectors of one field, best first; the first whose element has text wins. */
export type Selectors = readonly string[];

/** One generation of a portal's article page. */
export interface PortalTemplate {
  id: string;
  /** What shows that pages look like this: a saved page, or public notes on the portal's markup. */
  evidence: string;
  /** The article's own containers. Several elements of one selector are read in document order. */
  body: Selectors;
  title?: Selectors;
  kicker?: Selectors;
  subtitle?: Selectors;
  /** Also matches elements that hold more than the source; the field's own parser picks it out. */
  source?: Selectors;
  published?: Selectors;
  /** For pages whose time only a script prints: finds its Unix seconds in an inline script. */
  publishedScript?: RegExp;
  authors?: Selectors;
  editor?: Selectors;
  breadcrumb?: Selectors;
  /** Parts inside the body that are not the article. */
  drop?: Selectors;
  nextPage?: Selectors;
}

/** What a portal's pages look like, as data. No code, no guesses: a selector stands here because it was seen. */
export interface PortalRule {
  id: string;
  name: string;
  /** Host names; their subdomains are meant too. */
  hosts: readonly string[];
  /** Path (with query) of article pages. */
  article: RegExp;
  /** Day of the last look at the portal's markup, YYYY-MM-DD. */
  lastChecked: string;
  /** Where the portal's pictures lie when not on its own hosts. */
  imageHosts?: readonly string[];
  /** Attributes that hold a lazy picture's address, beside the common ones. */
  lazy?: readonly string[];
  /** The outlet to credit when the page prints none. */
  outlet?: string;
  templates: readonly PortalTemplate[];
}
