const TAG = 'mingyan-reader';

/** Beats every rule of the page, `* { all: unset !important }` included: nothing outranks these but the user. */
const STYLE = {
  all: 'initial',
  display: 'block',
  direction: 'ltr',
  position: 'absolute',
  width: '0',
  height: '0',
};

/**
 * On paper the host is a block like any other. An important rule of the shadow root's own outranks even the
 * inline style of its host.
 */
export const hostOnPaper =
  '@media print { :host { position: static !important; width: auto !important; height: auto !important } }';

export interface HostElement {
  element: HTMLElement;
  root: ShadowRoot;
}

/** An element of ours with a closed shadow root, not yet in the page. Kept out of sight by nothing the page says. */
export function createHost(document: Document): HostElement {
  const element = document.createElement(TAG);
  for (const [name, value] of Object.entries(STYLE)) element.style.setProperty(name, value, 'important');
  return { element, root: element.attachShadow({ mode: 'closed' }) };
}

/** Hosts that an earlier version of the extension has left in this page when it was updated. */
export function removeStaleHosts(document: Document): void {
  for (const stale of document.querySelectorAll(TAG)) stale.remove();
}
