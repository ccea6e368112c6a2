/** Names that a build or an editor made up: they change from page to page. */
const PASSING = /\d{3,}|^(?:on|active|clearfix|fix|fl|fr|clear|cf)$|[A-Za-z]+_[a-z0-9]{5,}$/;
const IDENTIFIER = /^-?[A-Za-z_][\w-]*$/;

const isLasting = (name: string) => IDENTIFIER.test(name) && !PASSING.test(name);

/** The simplest selector, by id or class, whose first hit on the page is this element. */
export function selectorOf(element: Element): string | undefined {
  const { ownerDocument: document } = element;
  const hits = (selector: string) => document.querySelector(selector) === element;
  const id = isLasting(element.id) ? `#${element.id}` : undefined;
  if (id && hits(id)) return id;
  const classes = [...element.classList].filter(isLasting).map((name) => `.${name}`);
  const tag = element.localName;
  const own = [
    ...classes,
    ...classes.map((name) => tag + name),
    ...(classes.length > 1 ? [classes.join('')] : []),
  ];
  const simple = [...own, tag].find(hits);
  if (simple && simple !== tag) return simple;
  const parent = element.parentElement;
  const above = parent && parent !== document.body ? selectorOf(parent) : undefined;
  return above ? [...own, tag].map((name) => `${above} > ${name}`).find(hits) : simple;
}

/** The smallest element whose text holds `text`, white space apart. */
export function smallestWith(document: Document, text: string): Element | undefined {
  const bare = (value: string) => value.replace(/\s+/g, '');
  const wanted = bare(text);
  if (!wanted || !document.body) return undefined;
  const holds = (element: Element) => bare(element.textContent ?? '').includes(wanted);
  let found: Element | undefined;
  let next: Element | undefined = holds(document.body) ? document.body : undefined;
  while (next) {
    found = next;
    next = [...found.children].find((child) => !/^(?:script|style)$/.test(child.localName) && holds(child));
  }
  return found;
}
