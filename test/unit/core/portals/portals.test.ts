import { describe, expect, it } from 'vitest';
import { portalHosts } from '../../../../manifest/hosts';
import { detectArticle, extractArticle, textBlocks } from '../../../../src/core';
import { portalRules } from '../../../../src/core/portals';
import { listedRules } from '../../../../src/core/portals/listed';
import { actual, portalFixtures } from '../../../tools/portal-fixtures';
import { documentOf } from '../../../tools/saved-page';

const fixtures = portalFixtures();
const templates = portalRules.flatMap((rule) => rule.templates.map((template) => ({ rule, template })));
const textOf = (html: string, url: string, options: { portals?: [] }) => {
  const article = extractArticle(documentOf(html, url), { url, ...options });
  return article && textBlocks(article.content).map((block) => block.text);
};

describe.each(fixtures)('$name', (fixture) => {
  const { name, html, url } = fixture;

  it('gives what its expectation says', () => {
    expect(actual(fixture)).toBe(fixture.expected);
  });

  it('is known by the rule and template it is named after', () => {
    const { isArticle, portal, layout } = detectArticle(documentOf(html, url), url);
    expect({ isArticle, name: `${portal}-${layout}` }).toEqual({ isArticle: true, name });
  });

  it('keeps all of its text with the rules off', () => {
    const known = textOf(html, url, {});
    const found = textOf(html, url, { portals: [] });
    expect(found).toEqual(known);
  });
});

describe('rules', () => {
  it('those of the hosts that the manifest lists are listed, and no others', () => {
    const hosts = portalHosts.map((pattern) => pattern.replace(/^\*:\/\/\*\.|\/\*$/g, ''));
    const wanted = portalRules.filter((rule) => rule.hosts.some((host) => hosts.includes(host)));
    expect(new Set(listedRules)).toEqual(new Set(wanted));
    expect(hosts.filter((host) => !listedRules.some((rule) => rule.hosts.includes(host)))).toEqual([]);
  });

  it.each(templates)('$rule.id $template.id has a fixture', ({ rule, template }) => {
    expect(fixtures.map(({ name }) => name)).toContain(`${rule.id}-${template.id}`);
  });

  it.each(templates)(
    '$rule.id $template.id: every field finds something in its fixture',
    ({ rule, template }) => {
      const fixture = fixtures.find(({ name }) => name === `${rule.id}-${template.id}`);
      if (!fixture) throw new Error('no fixture');
      const document = documentOf(fixture.html, fixture.url);
      for (const [field, selectors] of Object.entries(template)) {
        if (!Array.isArray(selectors)) continue;
        const hits = selectors.some((selector: string) => document.querySelector(selector));
        expect({ field, hits }).toEqual({ field, hits: true });
      }
    },
  );

  it.each(portalRules)('$id: its hosts are no part of another rule’s', ({ id, hosts }) => {
    for (const other of portalRules) {
      if (other.id === id) continue;
      for (const host of hosts) {
        expect(other.hosts.some((one) => host === one || host.endsWith(`.${one}`))).toBe(false);
      }
    }
  });

  it.each(portalRules)('$id: says when it was checked', ({ lastChecked }) => {
    expect(lastChecked).toMatch(/^20\d{2}-[01]\d-[0-3]\d$/);
  });
});
