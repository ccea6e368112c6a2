/** What the page says about itself in its head: meta elements by lower-case name, JSON-LD objects, the title. */
export interface HeadData {
  title: string;
  meta: Map<string, string>;
  /** Objects of schema.org's article types, most likely first. */
  linked: Record<string, unknown>[];
  siteName?: string;
}

/** Hidden blocks that portals print for Baidu's news search: `#source_baidu` and so on. */
const BAIDU = ['pubtime', 'source', 'author', 'editor'];
const MAX_JSON = 200_000;

export function headData(document: Document, makersNote = ''): HeadData {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  for (const name of BAIDU) {
    const text = document.getElementById(`${name}_baidu`)?.textContent?.trim();
    if (text) meta.set(`baidu:${name}`, text);
  }
  for (const [, name, value] of makersNote.matchAll(/<(\w+)>([^<]+)<\/\1>/g)) {
    if (name && value?.trim()) meta.set(`founder:${name}`, value.trim());
  }
  const linked: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length < MAX_JSON) collect(parse(text), linked, 0);
  }
  return {
    title: document.title.trim(),
    meta,
    linked: linked.filter((item) => /Article|Posting|Report/.test(String(item['@type']))),
    siteName: meta.get('og:site_name') ?? meta.get('application-name'),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

function collect(value: unknown, into: Record<string, unknown>[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  else {
    const item = value as Record<string, unknown>;
    if (item['@type']) into.push(item);
    collect(item['@graph'], into, depth + 1);
  }
}

/** A string of a JSON-LD value: itself, or the `name` of the object or the first of the list. */
export function linkedName(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return linkedName(value[0]);
  if (typeof value === 'object' && value !== null) return linkedName((value as { name?: unknown }).name);
  return undefined;
}
