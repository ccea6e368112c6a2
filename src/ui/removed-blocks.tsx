import type { Element } from 'hast';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { type RemovedBlock, textBlocks } from '../core/index';
import type { ArticleWords } from './article-words';

/** Characters of a removed block that are shown before it is put back. */
const EXCERPT = 80;

interface RemovedBlocksProps {
  blocks: RemovedBlock[];
  words: ArticleWords;
  onRestore: (id: string) => void;
}

/** What the clean-up took out of the article's own region; each piece can be put back. */
export function RemovedBlocks({ blocks, words, onRestore }: RemovedBlocksProps) {
  if (blocks.length === 0) return null;
  return (
    <details class="removed">
      <summary>{words.removed(blocks.length)}</summary>
      <ul class="removed-list bare">
        {blocks.map((block) => (
          <li key={block.id}>
            <p class="removed-text">{excerpt(block)}</p>
            <button type="button" class="button small" onClick={() => onRestore(block.id)}>
              {words.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function excerpt({ content }: RemovedBlock): string {
  const text = textBlocks(content)
    .map((block) => block.text)
    .join(' ');
  const characters = [...(text || pictureName(content))];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : characters.join('');
}

/** A piece without words is told by its picture: what the page calls it, else its file. */
function pictureName(content: RemovedBlock['content']): string {
  let name = '';
  visit(content, { tagName: 'img' }, ({ properties }: Element) => {
    name = String(properties.alt || properties.src || '').replace(/^.*\/(?=.)/, '');
    return name ? EXIT : CONTINUE;
  });
  return name;
}
