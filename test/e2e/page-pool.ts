import { setTimeout as sleep } from 'node:timers/promises';
import iconv from 'iconv-lite';
import { demoPortal } from '../demo/demo-portal.ts';
import type { Answer, Route } from '../harness/serve-pages.ts';
import { articlePage, paragraphs } from './article-page.ts';
import { pagedArticle } from './paged-article.ts';

const html = (body: string | Uint8Array, headers?: Record<string, string>): Answer => ({ body, headers });

const catchKeys = (action: string) => `<script>
  for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, (event) => { ${action} }, true);
</script>`;

/** Pages that make life hard, each an article of 光明网 in address and markup. */
const hostile: Record<string, () => Answer> = {
  plain: () => html(articlePage()),
  gbk: () => html(iconv.encode(articlePage({ charset: 'gb2312' }), 'gbk'), { 'content-type': 'text/html' }),
  csp: () =>
    html(articlePage(), {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    }),
  keys: () => html(articlePage({ head: catchKeys('event.stopImmediatePropagation()') })),
  greedy: () =>
    html(articlePage({ head: catchKeys('event.stopImmediatePropagation(), event.preventDefault()') })),
  listens: () =>
    html(
      articlePage({
        after: `<script>
          window.heard = [];
          for (const type of ['keydown', 'keypress', 'keyup', 'click', 'focusin']) {
            document.addEventListener(type, (event) => heard.push(type));
          }
        </script>`,
      }),
    ),
  unset: () =>
    html(articlePage({ head: '<style>* { all: unset !important; display: none !important }</style>' })),
  dialog: () =>
    html(
      articlePage({
        after: `<dialog id="ask"><p>订阅本站通知？</p><button>好</button></dialog>
          <script>document.getElementById('ask').showModal()</script>`,
      }),
    ),
  'slow-picture': () =>
    html(articlePage({ head: '<meta property="og:image" content="http://difang.gmw.cn/never.png">' })),
  purge: () =>
    html(
      articlePage({
        after: `<script>
          const own = new Set(document.querySelectorAll('*'));
          new MutationObserver((records) => {
            for (const { addedNodes } of records) {
              for (const node of addedNodes) if (node.nodeType === 1 && !own.has(node)) node.remove();
            }
          }).observe(document, { childList: true, subtree: true });
        </script>`,
      }),
    ),
};

/** Input that no one would call an article, and articles with something missing. */
const odd: Record<string, () => Answer> = {
  empty: () => html(''),
  'one-word': () => html('<!DOCTYPE html><title>早</title><p>早</p>'),
  huge: () =>
    html(
      articlePage({
        body: [
          ...paragraphs,
          ...Array.from({ length: 12_000 }, (_, line) => `第${line}行：${'水位平稳。'.repeat(26)}`),
        ],
      }),
    ),
  broken: () =>
    html(
      articlePage().replaceAll('</p>', '').replace('</div></div></div>', '<b><i></b></table>').slice(0, -40),
    ),
  frames: () =>
    html(
      '<!DOCTYPE html><title>框架</title><frameset cols="50%,50%"><frame src="/plain/2026-05/07/content_1.htm"><frame src="about:blank"></frameset>',
    ),
  'no-title': () => html(articlePage({ title: '' })),
  'no-time': () => html(articlePage({ time: '' })),
  future: () => html(articlePage({ time: '2099-01-01 00:00' })),
  list: () =>
    html(
      `<!DOCTYPE html><title>要闻_光明网</title><ul>${Array.from({ length: 40 }, (_, n) => `<li><a href="/2026-05/07/content_${n}.htm">第${n}条要闻</a></li>`).join('')}</ul>`,
    ),
};

/** Address of a page of the pool. */
export function pageAddress(
  name: string,
  scheme: 'http' | 'https' = 'https',
  host = 'difang.gmw.cn',
): string {
  return `${scheme}://${host}/${name}/2026-05/07/content_1.htm`;
}

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000052 00000 n 
0000000101 00000 n 
trailer<</Root 1 0 R/Size 4>>
startxref
164
%%EOF`;

/** How long the slow page keeps its second half back, ms. */
const slowness = 8000;

/** A picture that keeps its reader waiting until nobody waits any more. */
async function* neverComes() {
  await sleep(slowness);
  yield '';
}

async function* littleByLittle(page: string) {
  const half = page.indexOf('</p>', page.length / 2);
  yield page.slice(0, half);
  await sleep(slowness);
  yield page.slice(half);
}

/** The demo portal, the pool on every host, and a page whose end comes only after some seconds. */
export const pagePool: Route = async (url) => {
  const name = url.pathname.split('/')[1] ?? '';
  if (name === 'slow') return { body: littleByLittle(articlePage()) };
  if (name === 'never.png') return { body: neverComes(), headers: { 'content-type': 'image/png' } };
  if (name === 'file.pdf') return { body: pdf, headers: { 'content-type': 'application/pdf' } };
  if (name === 'paged') return pagedArticle(url.pathname);
  return (hostile[name] ?? odd[name])?.() ?? demoPortal(url);
};
