import type { Article } from '../article';
import type { Page } from '../page';
import { resolveAuthors } from './authors';
import { resolveBreadcrumb } from './breadcrumb';
import { readClues } from './clues';
import { resolveEditor } from './editor';
import { resolveKicker, resolveSubtitle } from './headlines';
import { resolveLang } from './lang';
import { resolveNextPage } from './next-page';
import { resolvePublished } from './published';
import type { Resolved } from './resolved';
import { resolveSource } from './source';
import { resolveTitle } from './title';
import { resolveUrl } from './url';

/** The parts of an Article that are read from round its body. */
export type Fields = Pick<
  Article,
  | 'url'
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'source'
  | 'publishedAt'
  | 'authors'
  | 'editor'
  | 'breadcrumb'
  | 'lang'
  | 'nextPage'
>;

/** All fields of a page, and by field what it was read from. */
export function resolveFields(page: Page): { fields: Fields; evidence: Record<string, string> } {
  const title = resolveTitle(page);
  const clues = readClues(page);
  const lang = resolveLang(page);
  const found = {
    url: resolveUrl(page),
    title,
    kicker: resolveKicker(page),
    subtitle: resolveSubtitle(page),
    source: resolveSource(page, clues, lang.value),
    publishedAt: resolvePublished(page, clues, lang.value),
    authors: resolveAuthors(page, clues),
    editor: resolveEditor(page, clues),
    breadcrumb: resolveBreadcrumb(page, title.value),
    lang,
    nextPage: resolveNextPage(page),
  } satisfies Record<string, Resolved<unknown> | undefined>;
  const evidence: Record<string, string> = {};
  for (const [name, field] of Object.entries(found)) if (field) evidence[name] = field.evidence;
  return {
    fields: {
      url: found.url.value,
      title: title.value,
      kicker: found.kicker?.value,
      subtitle: found.subtitle?.value,
      source: found.source?.value,
      publishedAt: found.publishedAt?.value,
      authors: found.authors?.value ?? [],
      editor: found.editor?.value,
      breadcrumb: found.breadcrumb?.value ?? [],
      lang: lang.value,
      nextPage: found.nextPage?.value,
    },
    evidence,
  };
}
