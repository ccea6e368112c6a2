import { setTimeout as sleep } from 'node:timers/promises';
import type { Point } from './real-input.ts';

/** What runs inside a surface: it gets the document, or the reader's shadow root, and plain arguments. */
export type Inside<A extends unknown[], T> = (root: Document | ShadowRoot, ...args: A) => T | Promise<T>;

/**
 * A document under test that page scripts cannot reach: popup, extension page, the reader's closed shadow root.
 * Functions cross as source text: they may use nothing but their arguments and the globals of a page.
 */
export interface Surface {
  /** Runs `inside` there; arguments and answer are JSON. */
  run<A extends unknown[], T>(inside: Inside<A, T>, ...args: A): Promise<T>;
  /** Evaluates a script there for its side effects (axe-core). */
  load(script: string): Promise<void>;
}

/** Asks again until the answer is truthy; fails with what `what` was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  timeoutMs = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`, { cause: last });
    await sleep(100);
  }
}

/** The text there, of the whole surface or of the first element that fits. */
export function textOf(surface: Surface, selector?: string): Promise<string> {
  return surface.run((root, wanted) => {
    const whole = root instanceof Document ? root.body : root;
    return (wanted ? root.querySelector(wanted) : whole)?.textContent ?? '';
  }, selector ?? '');
}

/** Middle of an element on the screen, scrolled into view first; undefined where there is none. */
export function pointOf(surface: Surface, selector: string): Promise<Point | undefined> {
  return surface.run(async (root, wanted) => {
    const element = root.querySelector(wanted);
    if (!element) return undefined;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const box = element.getBoundingClientRect();
    const view = window as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
    const left = view.mozInnerScreenX ?? view.screenX + (view.outerWidth - view.innerWidth) / 2;
    const top = view.mozInnerScreenY ?? view.screenY + (view.outerHeight - view.innerHeight);
    return { x: left + box.x + box.width / 2, y: top + box.y + box.height / 2 };
  }, selector);
}
