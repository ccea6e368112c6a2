import type { CDPSession, Page } from 'puppeteer-core';
import type { Surface } from './surface.ts';

interface DomNode {
  backendNodeId: number;
  localName: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The page's own document, seen from a world of the harness. */
export async function documentSurface(page: Page): Promise<Surface> {
  const devtools = await page.createCDPSession();
  return surfaceOf(devtools, await worldOf(devtools), 'document');
}

/** The shadow root, closed or open, of the first element with this name; undefined where there is none. */
export async function shadowSurface(page: Page, host: string): Promise<Surface | undefined> {
  const devtools = await page.createCDPSession();
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findHost(root as DomNode, host)?.shadowRoots?.[0];
  if (!shadow) {
    await devtools.detach();
    return undefined;
  }
  const world = await worldOf(devtools);
  const { object } = await devtools.send('DOM.resolveNode', {
    backendNodeId: shadow.backendNodeId,
    executionContextId: world,
  });
  return surfaceOf(devtools, world, 'this', object.objectId);
}

function findHost(node: DomNode, host: string): DomNode | undefined {
  if (node.localName === host) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child, host);
    if (found) return found;
  }
  return undefined;
}

async function worldOf(devtools: CDPSession): Promise<number> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const world = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'harness',
  });
  return world.executionContextId;
}

function surfaceOf(
  devtools: CDPSession,
  world: number,
  root: 'document' | 'this',
  objectId?: string,
): Surface {
  async function call(functionDeclaration: string, args: unknown[] = []): Promise<unknown> {
    const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
      functionDeclaration,
      arguments: args.map((value) => ({ value })),
      ...(objectId ? { objectId } : { executionContextId: world }),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }
  return {
    run: (inside, ...args) =>
      call(
        `function (...args) { const __name = (f) => f; return (${inside})(${root}, ...args); }`,
        args,
      ) as never,
    async load(script) {
      await devtools.send('Runtime.evaluate', { expression: script, contextId: world });
    },
  };
}
