import type { Element, ElementContent, Properties, Root } from 'hast';
import { DIRECT_BLOCKS, PARENTS, PHRASING_BLOCKS } from './schema';

/** Deeper structure than this is a page's accident or an attack on the call stack of whoever draws it. */
const DEEPEST = 24;

/** Marks that only split a name or a word for whoever searches it. */
const ZERO_WIDTH = /[\u200b\u2060\ufeff]+/g;

interface Frame {
  node: Root | Element;
  name: string;
  /** Containers without a meaning of their own (div, section, p) that are open in this frame. */
  plain: number;
}

const element = (tagName: string, properties: Properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children: [],
});

const isText = (node: ElementContent) => node.type === 'text';

/**
 * Builds the normal form of a body out of open, text and close events: no nameless containers, text in
 * paragraphs, inline elements inside blocks and never around them, nothing empty, depth bounded.
 */
export class ContentBuilder {
  readonly root: Root = { type: 'root', children: [] };
  #frames: Frame[] = [{ node: this.root, name: '', plain: 0 }];
  #run: Element | undefined;
  #before: 'start' | 'space' | 'text' = 'start';
  /** Inline elements that the next text stands in, and those of them that are in the run already. */
  #wanted: Element[] = [];
  #open: Element[] = [];

  get #frame(): Frame {
    return this.#frames[this.#frames.length - 1] as Frame;
  }

  /** Opens a block; false where it can only be a plain container here. */
  openBlock(name: string, properties: Properties): boolean {
    const frame = this.#frame;
    const parents = PARENTS[name];
    if (
      this.#frames.length > DEEPEST ||
      PHRASING_BLOCKS.has(frame.name) ||
      (parents && !parents.includes(frame.name))
    ) {
      this.openPlain();
      return false;
    }
    this.#endRun();
    const node = element(name, properties);
    frame.node.children.push(node);
    this.#frames.push({ node, name, plain: 0 });
    return true;
  }

  closeBlock(): void {
    this.#endRun();
    const { node, name } = this.#frames.pop() as Frame;
    if (node.children.length === 0 && name !== 'td' && name !== 'th') this.#frame.node.children.pop();
  }

  openPlain(): void {
    this.#boundary();
    this.#frame.plain++;
  }

  closePlain(): void {
    this.#boundary();
    this.#frame.plain--;
  }

  /** Opens an inline element; false where it already stands in one of its kind. */
  openInline(name: string, properties: Properties): boolean {
    if (this.#wanted.some((inline) => inline.tagName === name)) return false;
    this.#wanted.push(element(name, properties));
    return true;
  }

  closeInline(): void {
    this.#wanted.pop();
    if (this.#open.length > this.#wanted.length) this.#open.pop();
  }

  text(raw: string): void {
    if (this.#frame.name === 'pre') {
      this.#append({ type: 'text', value: raw });
      return;
    }
    let value = raw.replace(ZERO_WIDTH, '').replace(/[\t\n\f\r ]+/g, ' ');
    if (this.#before === 'start') value = value.trimStart();
    if (this.#before === 'space' && value.startsWith(' ')) value = value.slice(1);
    if (!value) return;
    this.#before = value.endsWith(' ') ? 'space' : 'text';
    this.#append({ type: 'text', value });
  }

  media(name: string, properties: Properties): void {
    this.#append(element(name, properties));
    this.#before = 'text';
  }

  lineBreak(): void {
    if (!this.#run) return;
    this.#append(element('br'));
    this.#before = 'start';
  }

  rule(): void {
    if (PHRASING_BLOCKS.has(this.#frame.name)) return;
    this.#endRun();
    this.#frame.node.children.push(element('hr'));
  }

  finish(): Root {
    this.#endRun();
    return this.root;
  }

  #boundary(): void {
    if (PHRASING_BLOCKS.has(this.#frame.name)) this.lineBreak();
    else this.#endRun();
  }

  #append(node: ElementContent): void {
    this.#run ??= element('p');
    for (const inline of this.#wanted.slice(this.#open.length)) {
      const copy = element(inline.tagName, { ...inline.properties });
      (this.#open.at(-1) ?? this.#run).children.push(copy);
      this.#open.push(copy);
    }
    const parent = this.#open.at(-1) ?? this.#run;
    const last = parent.children.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else parent.children.push(node);
  }

  #endRun(): void {
    const run = this.#run;
    this.#run = undefined;
    this.#open = [];
    this.#before = 'start';
    if (!run) return;
    trimEnd(run);
    if (run.children.length === 0) return;
    const frame = this.#frame;
    const direct = frame.plain === 0 && (DIRECT_BLOCKS.has(frame.name) || PHRASING_BLOCKS.has(frame.name));
    if (direct || PHRASING_BLOCKS.has(frame.name) || (frame.name === 'figure' && !hasText(run))) {
      frame.node.children.push(...run.children);
      return;
    }
    if (!hasText(run)) run.tagName = 'figure';
    if (frame.name === 'ul' || frame.name === 'ol') frame.node.children.push(itemOf(run));
    else frame.node.children.push(run);
  }
}

/** A list's loose text is an item of it. */
function itemOf(run: Element): Element {
  const item = element('li');
  if (run.tagName === 'p') item.children = run.children;
  else item.children = [run];
  return item;
}

function hasText(node: Element): boolean {
  return node.children.some(
    (child) => isText(child) || (child.type === 'element' && child.tagName !== 'br' && hasText(child)),
  );
}

/** Drops white space, line breaks and emptied inline elements at the end. */
function trimEnd(node: Element): void {
  for (;;) {
    const last = node.children.at(-1);
    if (last?.type === 'text') {
      last.value = last.value.trimEnd();
      if (last.value) return;
    } else if (last?.type === 'element' && last.tagName !== 'br') {
      const media = last.children.length === 0;
      trimEnd(last);
      if (media || last.children.length > 0) return;
    } else if (!last) return;
    node.children.pop();
  }
}
