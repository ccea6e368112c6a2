import type { CDPSession, Page } from 'puppeteer-core';
import type { Surface } from './surface.ts';

/** The page's own document, in the page's own world: an extension page has its API only there. */
export async function documentSurface(page: Page): Promise<Surface> {
  const devtools = await page.createCDPSession();
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'document' });
  return surfaceOf(devtools, result.objectId);
}

/**
 * The shadow root, closed or open, of the first element that fits; of several selectors each is looked for in
 * the shadow root of the one before. Undefined where there is none.
 */
export async function shadowSurface(page: Page, hosts: string[]): Promise<Surface | undefined> {
  const devtools = await page.createCDPSession();
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  let nodeId = root.nodeId;
  for (const host of hosts) nodeId = await shadowRootOf(devtools, nodeId, host);
  if (nodeId === 0) {
    await devtools.detach();
    return undefined;
  }
  const world = await worldOf(devtools);
  const { object } = await devtools.send('DOM.resolveNode', { nodeId, executionContextId: world });
  return surfaceOf(devtools, object.objectId, world);
}

/** Node id of the shadow root; 0 where there is none, as in the protocol. */
async function shadowRootOf(devtools: CDPSession, within: number, selector: string): Promise<number> {
  if (within === 0) return 0;
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: within, selector });
  if (nodeId === 0) return 0;
  const { node } = await devtools.send('DOM.describeNode', { nodeId, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) return 0;
  const { nodeIds } = await devtools.send('DOM.pushNodesByBackendIdsToFrontend', {
    backendNodeIds: [shadow.backendNodeId],
  });
  return nodeIds[0] ?? 0;
}

async function worldOf(devtools: CDPSession): Promise<number> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const world = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'harness',
  });
  return world.executionContextId;
}

function surfaceOf(devtools: CDPSession, root: string | undefined, world?: number): Surface {
  return {
    async run(inside, ...args) {
      const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (...args) {
          const __name = (named) => named;
          return (${inside})(this, ...args);
        }`,
        objectId: root,
        arguments: args.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async load(script) {
      await devtools.send('Runtime.evaluate', { expression: script, contextId: world });
    },
  };
}
