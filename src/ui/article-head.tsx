import type { ComponentChildren } from 'preact';
import type { Article } from '../core/index';
import type { ArticleWords } from './article-words';
import { Headline } from './headline';
import { statedTime } from './stated-time';

/** Where the article stands, what it is called, and who made it when. */
export function ArticleHead({ article, words }: { article: Article; words: ArticleWords }) {
  const { kicker, title, subtitle, breadcrumb } = article;
  return (
    <header class="article-head">
      {breadcrumb.length > 0 && (
        <nav class="article-breadcrumb" aria-label={words.breadcrumb}>
          <ol class="bare">
            {breadcrumb.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </nav>
      )}
      {kicker && <p class="article-kicker">{kicker}</p>}
      <h1 class="article-title">
        <Headline text={title} />
      </h1>
      {subtitle && <p class="article-subtitle">{subtitle}</p>}
      <ArticleMeta article={article} words={words} />
    </header>
  );
}

function ArticleMeta({ article, words }: { article: Article; words: ArticleWords }) {
  const { source, publishedAt, authors, editor } = article;
  const host = webHost(article.url);
  return (
    <dl class="article-meta">
      {source && <Field name={words.source}>{source}</Field>}
      {publishedAt && (
        <Field name={words.published}>
          <time dateTime={publishedAt}>{statedTime(publishedAt, words.language)}</time>
        </Field>
      )}
      {authors.length > 0 && <Field name={words.authors}>{authors.join(' ')}</Field>}
      {editor && <Field name={words.editor}>{editor}</Field>}
      {host && (
        <Field name={words.original}>
          <a href={article.url} target="_blank" rel="noopener noreferrer">
            {host}
          </a>
        </Field>
      )}
    </dl>
  );
}

function Field({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Undefined for an address that is none, or that no link may lead to. */
function webHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? host : undefined;
}
