import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Reading } from '../core/index';
import { ArticleHead } from './article-head';
import type { ArticleWords } from './article-words';
import { markContent } from './mark-content';
import { type PictureContext, Pictures } from './picture';
import { RemovedBlocks } from './removed-blocks';
import { renderContent } from './render-content';
import { lightSpeaker } from './speaker-focus';
import type { Voice } from './voices';

export interface ArticleViewProps {
  reading: Reading;
  /** The speakers to mark; [] draws the article without marks. */
  voices: Voice[];
  /** Id of the one speaker to show; everybody else steps back. */
  only?: string;
  words: ArticleWords;
  /** Where a picture really comes from; by default its own address. */
  imageSource?: PictureContext['imageSource'];
  onRestore?: (id: string) => void;
  /** Between the headline and the body. */
  afterHead?: ComponentChildren;
  /** Below the body. */
  foot?: ComponentChildren;
}

/** Blocks from which on only those near the view are laid out. */
const LONG = 500;

const asItIs = (address: string) => address;

/** Draws an Article with its marks. Features fill the slots; it knows no platform and no store. */
export function ArticleView(props: ArticleViewProps) {
  const { reading, voices, only, words, imageSource = asItIs, onRestore } = props;
  const { article, statements } = reading;
  const body = useRef<HTMLDivElement>(null);
  const content = useMemo(
    () => renderContent(markContent(article.content, statements, voices)),
    [article.content, statements, voices],
  );
  const pictures = useMemo(
    () => ({ imageSource, goneLabel: words.pictureGone }),
    [imageSource, words.pictureGone],
  );
  useEffect(() => {
    if (body.current) lightSpeaker(body.current, only);
  });
  return (
    <article class="article" lang={article.lang} data-filtered={only === undefined ? undefined : ''}>
      <ArticleHead article={article} words={words} />
      {props.afterHead}
      <div
        class="article-body"
        lang={article.lang}
        data-long={article.content.children.length > LONG ? '' : undefined}
        ref={body}
      >
        <Pictures.Provider value={pictures}>{content}</Pictures.Provider>
      </div>
      <footer class="article-foot" lang={words.language}>
        {props.foot}
        {onRestore && <RemovedBlocks blocks={article.removed} words={words} onRestore={onRestore} />}
      </footer>
    </article>
  );
}
