import type { Page } from 'puppeteer-core';

/** What a page can notice of a visitor: compared before and after. */
export interface PageTrace {
  scroll: number[];
  focus: string;
  selection: string;
  history: number;
  resources: string[];
  styleSheets: number;
  attributes: string[];
}

/** Has a page log every change of its document from its very first moment. Call before it is opened. */
export async function watchFromStart(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const log: string[] = [];
    Object.assign(window, { changes: log });
    const name = (node: Node) => node.nodeName.toLowerCase();
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        if (type === 'childList') {
          for (const node of addedNodes) log.push(`+${name(node)}`);
          for (const node of removedNodes) log.push(`-${name(node)}`);
        } else log.push(`${name(target)} ${attributeName ?? 'text'}`);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** The changes since the last call. */
export function takeChanges(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { changes: string[] }).changes.splice(0));
}

export function traceOf(page: Page): Promise<PageTrace> {
  return page.evaluate(() => {
    const selection = document.getSelection();
    return {
      scroll: [window.scrollX, window.scrollY],
      focus: document.activeElement?.outerHTML.slice(0, 80) ?? '',
      selection: `${selection?.anchorNode?.textContent?.slice(0, 20)} ${selection?.anchorOffset}–${selection?.focusOffset}`,
      history: history.length,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      attributes: [...document.documentElement.attributes, ...document.body.attributes].map(
        ({ name, value }) => `${name}=${value}`,
      ),
    };
  });
}
