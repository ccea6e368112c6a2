import type { Nodes, Root } from 'hast';

const TAGS = new Set(
  (
    'p hr br h1 h2 h3 h4 h5 h6 pre dt summary li dd td th caption figure figcaption details blockquote ul ol dl table ' +
    'thead tbody tfoot tr a strong em u s ins sub sup small code kbd samp var q cite abbr dfn time ruby rb rt rp bdi bdo ' +
    'img video audio'
  ).split(' '),
);
const PROPERTIES = new Set(
  'href title src alt width height poster controls preload start reversed colSpan rowSpan dateTime dir lang'.split(
    ' ',
  ),
);
const ADDRESS = /^https?:\/\/[^\s"'<>`]*$/;
const PICTURE = /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,[A-Za-z0-9+/=]+$/i;
const LONGEST = 120_000;

/**
 * What is wrong with a body, as text for a failing test; [] for nothing. Written down apart from the
 * allow-list of the code, so that a slip there shows.
 */
export function faultsOf(content: Root): string[] {
  const faults: string[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'text') return;
    if (node.type !== 'root' && node.type !== 'element') {
      faults.push(`a ${node.type}`);
      return;
    }
    if (node.type === 'element') {
      if (!TAGS.has(node.tagName)) faults.push(`<${node.tagName}>`);
      for (const [name, value] of Object.entries(node.properties)) {
        if (!PROPERTIES.has(name)) faults.push(`${node.tagName}.${name}`);
        if (String(value).length > LONGEST) faults.push(`${node.tagName}.${name} of ${String(value).length}`);
        const isAddress = ['href', 'src', 'poster'].includes(name);
        const isPicture = name === 'src' && node.tagName === 'img' && PICTURE.test(String(value));
        if (isAddress && !isPicture && !ADDRESS.test(String(value)))
          faults.push(`${name}=${String(value).slice(0, 80)}`);
      }
    }
    node.children.forEach(look);
  };
  look(content);
  return faults;
}
