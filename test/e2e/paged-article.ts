import iconv from 'iconv-lite';
import type { Answer } from '../harness/serve-pages.ts';
import { articlePage, paragraphs } from './article-page.ts';

const PAGES = 4;

/** Pages that the server does not give; a test fills and empties it. */
export const outOfOrder = new Set<number>();

/** Words that stand on one page of the article alone. */
export const lineOf = (page: number) => `这是第${page}页的井：${'井圈完好，水位平稳。'.repeat(3)}`;

/** An article over four pages in GBK, in the markup of 光明网: `content_1.htm`, `content_1_2.htm`, … */
export function pagedArticle(path: string): Answer {
  const page = Number(/_1_(\d+)\.htm$/.exec(path)?.[1] ?? 1);
  if (outOfOrder.has(page)) return { status: 500, body: '' };
  const address = (number: number) => (number === 1 ? 'content_1.htm' : `content_1_${number}.htm`);
  const numbers = Array.from({ length: PAGES }, (_, index) => index + 1);
  const pager = numbers.map((number) =>
    number === page ? `<span>${number}</span>` : `<a href="${address(number)}">${number}</a>`,
  );
  if (page < PAGES) pager.push(`<a href="${address(page + 1)}">下一页</a>`);
  const html = articlePage({
    charset: 'gb2312',
    body: [paragraphs[page] ?? '', lineOf(page)],
    after: `<div id="displaypagenum"><center>${pager.join(' ')}</center></div>`,
  });
  return { body: iconv.encode(html, 'gbk'), headers: { 'content-type': 'text/html' } };
}
