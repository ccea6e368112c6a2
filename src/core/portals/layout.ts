import type { PortalRule, PortalTemplate } from './rule';

/** A portal's template as found on a page. */
export interface Layout {
  rule: PortalRule;
  template: PortalTemplate;
  /** The elements of the article's body, in document order. */
  containers: Element[];
}

/** The rule of an address, by its host. */
export function ruleOf(url: string, rules: readonly PortalRule[]): PortalRule | undefined {
  const host = URL.parse(url)?.hostname ?? '';
  return rules.find((rule) => rule.hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}

/** The first template whose body stands on the page. */
export function findLayout(
  document: Document,
  url: string,
  rules: readonly PortalRule[],
): Layout | undefined {
  const rule = ruleOf(url, rules);
  for (const template of rule?.templates ?? []) {
    for (const selector of template.body) {
      const found = [...document.querySelectorAll(selector)];
      const containers = found.filter(
        (element) => !found.some((other) => other !== element && other.contains(element)),
      );
      if (rule && containers.some((element) => (element.textContent ?? '').trim()))
        return { rule, template, containers };
    }
  }
  return undefined;
}
