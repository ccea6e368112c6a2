import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../src/core';
import { ADDRESS, articlePage, PARAGRAPHS, paragraphs, TITLE } from './article-page';

type Parts = Parameters<typeof articlePage>[0];
const now = new Date('2026-11-23T00:00:00Z');
const read = (parts: Parts, url = ADDRESS) => {
  const article = extractArticle(articlePage(parts, url), { url, now });
  if (!article) throw new Error('not taken for an article');
  return article;
};
const undated = 'https://news.hewan.example.cn/content/1234567.html';

describe('title', () => {
  it.each(['_河湾网', ' - 河湾网', '-河湾网', ' | 河湾新闻网', '——河湾日报'])('loses %s', (suffix) => {
    const page = articlePage();
    page.querySelector('h1')?.remove();
    page.title = `${TITLE}${suffix}`;
    const info = page.querySelector('div');
    info?.insertAdjacentText('beforebegin', '社会');
    expect(extractArticle(page, { url: ADDRESS })?.title).toBe(TITLE);
  });

  it.each(['AI-2026大会开幕', '光明时评：桥与路', '“一桥两岸”——河湾的选择', '数说｜新桥通车首日'])(
    'keeps %s whole',
    (title) => {
      expect(read({ title }).title).toBe(title);
    },
  );
});

describe('source', () => {
  it.each([
    ['2026-11-20 08:30 来源：河湾日报', '河湾日报'],
    ['2026-11-20 08:30:15　来源: <a href="#">河湾日报</a>　<a href="#">举报</a>', '河湾日报'],
    ['来源：<span>河湾日报</span>2026-11-20 08:30', '河湾日报'],
    ['2026年11月20日08:30 | 来源：河湾日报 小字号', '河湾日报'],
    ['信息来源：河湾日报 发布时间：2026-11-20', '河湾日报'],
    ['文章来源：松江发布 发布时间：2026-11-20 08:30', '松江发布'],
    ['稿源：河湾日报 编辑：林知秋 2026-11-20', '河湾日报'],
    ['出处：河湾日报 作者：陆一鸣 2026-11-20 08:30', '河湾日报'],
    ['來源：河灣日報 2026/11/20', '河灣日報'],
    ['来源：中国河湾网 2026-11-20', '中国河湾网'],
    ['<span>2026-11-20</span> <span>·</span> <span>江边来信</span>', '江边来信'],
    ['<span>原创</span> <span>河湾都市报</span> <span>2026-11-20 08:30:00</span>', '河湾都市报'],
    ['陆一鸣/河湾日报 2026-11-20 08:30', '河湾日报'],
  ])('of %s', (info, source) => {
    expect(read({ info }).source).toBe(source);
  });

  it.each([
    ['<meta name="source" content="河湾日报">', '河湾日报'],
    ['<meta property="og:site_name" content="河湾在线">', '河湾在线'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"河湾通讯社"}}</script>',
      '河湾通讯社',
    ],
  ])('of %s', (head, source) => {
    expect(read({ head, info: '2026-11-20 08:30' }).source).toBe(source);
  });

  it('is the agency of the dateline before the name of the site', () => {
    const body = `<p>（河通社記者林曉晴河灣20日電）${PARAGRAPHS[0]}</p>${paragraphs(PARAGRAPHS.slice(1))}`;
    expect(read({ body, info: '2026/11/20 08:30' }).source).toBe('河通社');
  });
});

describe('time', () => {
  it.each([
    ['2026-11-20 08:30', '2026-11-20T08:30:00+08:00'],
    ['2026-11-20 08:30:15', '2026-11-20T08:30:15+08:00'],
    ['2026年11月20日08:30', '2026-11-20T08:30:00+08:00'],
    ['2026年11月20日 下午3:05', '2026-11-20T15:05:00+08:00'],
    ['2026/11/20 8:05', '2026-11-20T08:05:00+08:00'],
    ['2026.11.20', '2026-11-20'],
    ['发布日期：2026-11-20', '2026-11-20'],
    ['发布时间：11-2008:30', '2026-11-20T08:30:00+08:00'],
    ['12-01 08:30', '2025-12-01T08:30:00+08:00'],
    ['115年11月20日', '2026-11-20'],
    ['2026年11月20日, 格林尼治标准时间10:41', '2026-11-20T10:41:00+00:00'],
    ['<div>2026</div><div>11/20</div><div>08:30</div>', '2026-11-20T08:30:00+08:00'],
    ['2026-11-20T08:30:00+09:00', '2026-11-20T08:30:00+09:00'],
    ['更新时间：2026-11-21 09:00 发布时间：2026-11-20 08:30', '2026-11-21T09:00:00+08:00'],
    ['2027-01-01 08:30', '2027-01-01T08:30:00+08:00'],
  ])('of %s', (info, time) => {
    expect(read({ info }, undated).publishedAt).toBe(time);
  });

  it.each([
    [
      '<meta property="article:published_time" content="2026-11-20T08:30:15+08:00">',
      '2026-11-20T08:30:15+08:00',
    ],
    ['<meta name="publishdate" content="2026-11-20">', '2026-11-20'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-11-20T00:30:00Z"}</script>',
      '2026-11-20T00:30:00Z',
    ],
  ])('of %s', (head, time) => {
    expect(read({ head, info: '' }, undated).publishedAt).toBe(time);
  });

  it('of a printed day is made precise by head data of the same day', () => {
    const head = '<meta name="pubdate" content="2026-11-20 08:30:00">';
    expect(read({ head, info: '2026-11-20' }).publishedAt).toBe('2026-11-20T08:30:00+08:00');
  });

  it('is the day in the address where nothing else says it', () => {
    expect(read({ info: '' }).publishedAt).toBe('2026-11-20');
  });

  it.each(['', '2026-13-40 08:30', '1234-56-78'])('is left out where the page has none: %s', (info) => {
    expect(read({ info }, undated).publishedAt).toBeUndefined();
  });
});

describe('authors', () => {
  const tail = (line: string) => ({ body: `${paragraphs()}<p>${line}</p>` });
  it.each([
    ['（文/记者 王翔）', ['王翔']],
    ['（记者 王翔 通讯员 李明）', ['王翔', '李明']],
    ['作者：上官云 宋宇', ['上官云', '宋宇']],
    ['作者︱春春', ['春春']],
    ['采写：河湾都市报见习记者 林子', ['林子']],
    ['河湾日报记者 王翔、李明', ['王翔', '李明']],
    ['（文/图 王翔 李明）', ['王翔', '李明']],
    ['（王翔）', ['王翔']],
    ['（作者：王翔北京大学教授）', ['王翔']],
    ['撰文：王翔 编辑：林知秋', ['王翔']],
    ['（林曉晴／河灣報導）', ['林曉晴']],
  ])('of the line %s', (line, authors) => {
    expect(read(tail(line)).authors).toEqual(authors);
  });

  it.each([
    ['2026-11-20 08:30 来源：河湾日报 作者：王翔', ['王翔']],
    ['2026-11-20 08:30 王翔/河湾日报', ['王翔']],
    ['<span>By</span> <a href="/lin">Lin Zhiqiu</a> <span>2026-11-20 08:30</span>', ['Lin Zhiqiu']],
    ['<span>By</span> <a href="#">Lin Zhiqiu</a> <span>2026-11-20 08:30</span>', ['Lin Zhiqiu']],
    ['2026-11-20 08:30 來源：河灣日報 記者王翔／河灣報導', ['王翔']],
    ['2026-11-20 08:30 来源：河湾日报 作者： 责任编辑：林知秋', []],
  ])('of the time line %s', (info, authors) => {
    expect(read({ info }).authors).toEqual(authors);
  });

  it.each([
    ['新华社河湾11月20日电（记者王翔、李明）', ['王翔', '李明']],
    ['本报讯（记者 王翔）', ['王翔']],
    ['河湾网11月20日讯（见习记者 王翔 通讯员 李明）', ['王翔', '李明']],
    ['（中央社記者林曉晴河灣20日電）', ['林曉晴']],
  ])('of the dateline %s', (dateline, authors) => {
    expect(
      read({ body: `<p>${dateline}${PARAGRAPHS[0]}</p>${paragraphs(PARAGRAPHS.slice(1))}` }).authors,
    ).toEqual(authors);
  });

  it('are not who took the picture', () => {
    expect(
      read({ body: `${paragraphs()}<p><img src="/a.jpg"></p><p>新桥夜景。河湾日报记者 王翔 摄</p>` }).authors,
    ).toEqual([]);
  });

  it('are not who is spoken of', () => {
    const body = `${paragraphs()}<p>记者了解到，首班公交车明天早上六点发出。</p>`;
    expect(read({ body }).authors).toEqual([]);
  });
});

describe('editor', () => {
  it.each([
    ['（责任编辑：林知秋）', '林知秋'],
    ['[责编:林知秋]', '林知秋'],
    ['【编辑:林知秋】', '林知秋'],
    ['(责编：林知秋、史今)', '林知秋、史今'],
    ['【纠错】 责任编辑： 林知秋', '林知秋'],
    ['本文来源：河湾日报 责任编辑：林知秋_NF001', '林知秋_NF001'],
    ['责任编辑：林知秋 SF099', '林知秋 SF099'],
    ['（編輯：林知秋）1151120', '林知秋'],
  ])('of %s', (line, editor) => {
    expect(read({ body: `${paragraphs()}<p>${line}</p>` }).editor).toBe(editor);
    expect(read({ after: `<div>${line}</div>` }).editor).toBe(editor);
  });
});

describe('breadcrumb', () => {
  const crumbs = (line: string) => {
    const page = articlePage();
    const nav = page.createElement('div');
    nav.className = 'crumbs';
    for (const [i, text] of line.split('|').entries()) {
      if (i > 0) nav.append(' > ');
      const link = page.createElement(text === '正文' ? 'span' : 'a');
      if (text !== '正文') link.setAttribute('href', `/${i}/`);
      link.textContent = text;
      nav.append(link);
    }
    page.querySelector('h1')?.before(nav);
    return extractArticle(page, { url: ADDRESS })?.breadcrumb;
  };

  it.each([
    ['首页|地方|要闻|正文', ['首页', '地方', '要闻']],
    ['首页|地方', ['首页', '地方']],
    [`首页|地方|${TITLE}`, ['首页', '地方']],
    ['您的位置：首页|地方|正文', ['首页', '地方']],
    ['国内新闻|正文', ['国内新闻']],
  ])('of %s', (line, expected) => {
    expect(crumbs(line)).toEqual(expected);
  });
});

describe('language', () => {
  it('goes by the characters', () => {
    expect(read({}).lang).toBe('zh-CN');
    const body = paragraphs([
      '新橋今天上午通車，第一輛公車駛上橋面時，等候的居民鼓掌歡呼。',
      '這座橋全長1200公尺，兩側設有步道與自行車道，夜間限速。',
      '舊碼頭將改為公園，兩艘渡輪會保留展示，讓後來的人知道過去怎麼過江。',
      '船長說，最後一班船坐滿了老街坊，沒有人急著下船，大家都在看江面。',
    ]);
    expect(read({ body, title: '河灣新橋通車' }).lang).toBe('zh-TW');
  });
});

describe('address', () => {
  it('is the canonical one of the same site', () => {
    const head = '<link rel="canonical" href="https://news.hewan.example.cn/2026-11/20/content_1.html">';
    expect(read({ head }).url).toBe('https://news.hewan.example.cn/2026-11/20/content_1.html');
  });

  it.each(['https://elsewhere.example.cn/a/1.html', 'https://news.hewan.example.cn/', 'javascript:alert(1)'])(
    'is not %s',
    (href) => {
      expect(read({ head: `<link rel="canonical" href="${href}">` }, `${ADDRESS}#top`).url).toBe(ADDRESS);
    },
  );
});

describe('kicker and subtitle', () => {
  it('are the headings beside the headline', () => {
    const page = articlePage();
    const h1 = page.querySelector('h1');
    for (const [name, text, side] of [
      ['h3', '走近河湾', 'before'],
      ['h4', '一座桥和两代船工', 'after'],
    ] as const) {
      const element = page.createElement(name);
      element.textContent = text;
      h1?.[side](element);
    }
    expect(extractArticle(page, { url: ADDRESS })).toMatchObject({
      kicker: '走近河湾',
      subtitle: '一座桥和两代船工',
    });
  });
});
