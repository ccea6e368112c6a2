import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentChildren, JSX } from 'preact';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import { Picture } from './picture';

/** The body as elements. The tree has been held to the allow-list when the Article was made. */
export function renderContent(content: Root): ComponentChildren {
  return toJsxRuntime(content, {
    Fragment,
    jsx,
    jsxs,
    elementAttributeNameCase: 'html',
    stylePropertyNameCase: 'css',
    components: { a: OutwardLink, img: Picture, table: ScrollingTable },
  }) as ComponentChildren;
}

function OutwardLink(props: JSX.IntrinsicElements['a']) {
  return <a {...props} target="_blank" rel="noopener noreferrer" />;
}

/** A wide table scrolls by itself; its box takes the focus so that arrow keys can scroll it. */
function ScrollingTable(props: JSX.IntrinsicElements['table']) {
  return jsx('div', { class: 'table-scroll', tabIndex: 0, children: <table {...props} /> });
}
