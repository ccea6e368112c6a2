import { inspectArticle } from '../../src/core/article/extract.ts';
import { readPage } from '../../src/core/article/page.ts';
import { selectorOf, smallestWith } from './selector-of.ts';

export interface Scaffold {
  id: string;
  template: string;
  /** Source of `src/core/portals/<id>.ts`. */
  source: string;
}

const FIELDS = [
  'title',
  'kicker',
  'subtitle',
  'source',
  'publishedAt',
  'authors',
  'editor',
  'breadcrumb',
] as const;

/** `content_123.htm` → a pattern for all pages of that shape. */
export function addressPattern(url: string): string {
  const { pathname, search } = new URL(url);
  const escaped = (pathname + search).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const digits = (run: string) => (run.length === 4 || run.length === 2 ? `\\d{${run.length}}` : '\\d+');
  return `/${escaped.replace(/\d+/g, digits)}$/`;
}

/** Selectors for a rule, read off a page by the general way; a person has to look at each of them. */
export function scaffoldRule(document: Document, url: string, today: string): Scaffold | undefined {
  const { article, evidence } = inspectArticle(document, { url, portals: [], force: true });
  const region = readPage(document, { url })?.region;
  if (!article || !region) return undefined;
  const labels = new URL(url).hostname.split('.');
  const isSecondLevel = /^(?:com|net|org|gov|edu)$/.test(labels.at(-2) ?? '') && labels.length > 2;
  const host = labels.slice(isSecondLevel ? -3 : -2).join('.');
  const id = (host.split('.')[0] ?? host).replace(/^\d/, (digit) => `n${digit}`);
  const year = article.publishedAt?.slice(0, 4) ?? today.slice(0, 4);
  const selectors: [string, string | undefined][] = [
    ['body', region.containers[0] && selectorOf(region.containers[0])],
  ];
  for (const field of FIELDS) {
    const value = article[field];
    const text =
      /“(.+)”/.exec(evidence[field] ?? '')?.[1] ?? (typeof value === 'string' ? value : (value?.[0] ?? ''));
    const element = text ? smallestWith(document, text) : undefined;
    if (element && element !== document.body)
      selectors.push([field.replace('publishedAt', 'published'), selectorOf(element)]);
  }
  const lines = selectors.flatMap(([field, selector]) =>
    selector ? [`      ${field}: ['${selector}'],`] : [],
  );
  const name =
    document.title
      .split(/[_\-—|]/)
      .at(-1)
      ?.trim() || host;
  const source = `import type { PortalRule } from './rule';

export const ${id.replace(/\W/g, '')}: PortalRule = {
  id: '${id}',
  name: '${name.replace(/['\\\n]/g, '')}',
  hosts: ['${host}'],
  article: ${addressPattern(url)},
  lastChecked: '${today}',
  templates: [
    {
      id: '${year}',
      evidence: 'TODO: the saved page or the notes these selectors come from',
${lines.join('\n')}
    },
  ],
};
`;
  return { id, template: year, source };
}
