import { describe, expect, it } from 'vitest';
import { extractArticle, textBlocks } from '../../../../src/core';
import { inspectArticle } from '../../../../src/core/article/extract';
import { documentOf } from '../../../tools/saved-page';
import { ADDRESS, articlePage, links, PARAGRAPHS, paragraphs, TITLE } from './article-page';

type Parts = Parameters<typeof articlePage>[0];
const now = new Date('2026-11-23T00:00:00Z');
const read = (parts: Parts) => extractArticle(articlePage(parts), { url: ADDRESS, now });
const texts = (parts: Parts) =>
  textBlocks(read(parts)?.content ?? { type: 'root', children: [] }).map(({ text }) => text);
const blocks = (parts: Parts) => textBlocks(read(parts)?.content ?? { type: 'root', children: [] });
const pictures = (parts: Parts) => JSON.stringify(read(parts)?.content).match(/"src":"[^"]+"/g) ?? [];
const removed = (parts: Parts) =>
  read(parts)?.removed.map(({ content }) =>
    textBlocks(content)
      .map(({ text }) => text)
      .join('/'),
  ) ?? [];
const [one, two, three, four, five] = PARAGRAPHS as [string, string, string, string, string];

describe('the body', () => {
  it('is the text and nothing round it', () => {
    expect(texts({})).toEqual(PARAGRAPHS);
  });

  it.each([
    ['line breaks', `　　${PARAGRAPHS.join('<br><br>　　')}`],
    [
      'font soup',
      PARAGRAPHS.map((text) => `<font size=3><font color=black>　　${text}</font></font><br>`).join(''),
    ],
    ['divs', PARAGRAPHS.map((text) => `<div><span>　　${text}</span></div><div><br></div>`).join('')],
    [
      'nested sections',
      `<section><section>${PARAGRAPHS.map((text) => `<section><p>${text}</p></section>`).join('')}</section></section>`,
    ],
    ['a layout table', `<table><tr><td>${paragraphs()}</td></tr></table>`],
    ['one quotation', `<blockquote>${paragraphs()}</blockquote>`],
  ])('is found in %s', (_, body) => {
    expect(texts({ body })).toEqual(PARAGRAPHS);
  });

  it('is joined from several containers', () => {
    const body = `<div>${paragraphs([one, two])}</div><ul>${links(5)}</ul><div>${paragraphs([three, four])}</div><div><p>${five}</p></div>`;
    expect(texts({ body })).toEqual(PARAGRAPHS);
  });

  it('holds what the page folds away', () => {
    const body = `${paragraphs([one, two])}<div style="display:none">${paragraphs([three, four, five])}</div><a href="javascript:;">展开全文</a>`;
    expect(texts({ body })).toEqual(PARAGRAPHS);
  });

  it('does not hold what is hidden for other reasons', () => {
    const body = `${paragraphs([one, two, three])}<div style="display:none"><p>${five}</p></div>`;
    expect(texts({ body })).toEqual([one, two, three]);
    expect(removed({ body })).toEqual([five]);
  });

  it('outweighs longer comments below it', () => {
    const after = `<div><h4>网友评论</h4>${`<div><b>江边人</b><div>${three}${four}</div></div>`.repeat(9)}</div>`;
    expect(texts({ after })).toEqual(PARAGRAPHS);
  });

  it('keeps tables of values', () => {
    const body = `${paragraphs()}<table><tr><td>线路</td><td>终点</td></tr><tr><td>1路</td><td>西岸</td></tr></table>`;
    expect(
      blocks({ body })
        .filter(({ kind }) => kind === 'cell')
        .map(({ text }) => text),
    ).toEqual(['线路', '终点', '1路', '西岸']);
  });

  it('keeps words that portals link or mark in a sentence', () => {
    const marked = one
      .replace('新桥', '<a class="keyword" href="/t">新桥</a>')
      .replace('公交车', '<span class="hot tag">公交车</span>');
    expect(texts({ body: `<p>${marked}</p>${paragraphs([two, three, four, five])}` })).toEqual(PARAGRAPHS);
  });

  it('keeps footnotes', () => {
    const notes = '<ol><li>降噪铺装是一种多孔沥青路面。</li><li>数据来自镇交通所年度报告。</li></ol>';
    expect(texts({ body: `${paragraphs()}<hr>${notes}` }).slice(-2)).toEqual([
      '降噪铺装是一种多孔沥青路面。',
      '数据来自镇交通所年度报告。',
    ]);
  });

  it('makes headings of bold one-line paragraphs before text', () => {
    const body = `${paragraphs([one, two])}<p><strong>告别渡船</strong></p>${paragraphs([three, four])}`;
    expect(blocks({ body })[2]).toMatchObject({ kind: 'h', text: '告别渡船' });
  });
});

describe('pictures', () => {
  it.each([
    ['data-src', '<img src="/img/blank.gif" data-src="https://img.hewan.example.cn/a.jpg">'],
    ['data-original', '<img class="lazy" src="/x.png" data-original="https://img.hewan.example.cn/a.jpg">'],
    ['no extension', '<img data-src="https://img.hewan.example.cn/a.jpg">'],
    [
      'srcset',
      '<img src="data:image/gif;base64,R0lGOD" srcset="https://img.hewan.example.cn/s.jpg 320w, https://img.hewan.example.cn/a.jpg 960w">',
    ],
    ['noscript', '<noscript><img src="https://img.hewan.example.cn/a.jpg"></noscript>'],
    [
      'a picture element',
      '<picture><source srcset="https://img.hewan.example.cn/a.jpg 2x"><img src="about:blank"></picture>',
    ],
  ])('are found by %s', (_, image) => {
    expect(pictures({ body: `${paragraphs([one, two, three])}<p>${image}</p>` })).toEqual([
      '"src":"https://img.hewan.example.cn/a.jpg"',
    ]);
  });

  it('keep an address that shows something', () => {
    const body = `${paragraphs()}<img src="/shown.jpg" datasrc="/other.jpg">`;
    expect(pictures({ body })).toEqual(['"src":"https://news.hewan.example.cn/shown.jpg"']);
  });

  it.each([
    ['▲新桥夜景', ''],
    ['新桥夜景（陆一鸣 摄）', ''],
    ['新桥夜景', ' style="text-align:center"'],
    ['新桥夜景', ' class="pictext"'],
  ])('have the line below as caption: %s%s', (caption, style) => {
    const body = `${paragraphs([one, two])}<p><img src="/a.jpg"></p><p${style}>${caption}</p>${paragraphs([three])}`;
    expect(blocks({ body })).toContainEqual(expect.objectContaining({ kind: 'caption', text: caption }));
  });

  it('do not take a paragraph for their caption', () => {
    const body = `${paragraphs([one])}<p><img src="/a.jpg"></p>${paragraphs([two, three])}`;
    expect(blocks({ body }).map(({ kind }) => kind)).toEqual(['p', 'p', 'p']);
  });

  it.each([
    ['an icon', '<img src="/i.png" width="16" height="16">'],
    ['the sign of the site', '<a href="/"><img src="/sign.png"></a>'],
    ['a page button', '<a href="/2.html"><img src="/img/next_page.jpg"></a>'],
  ])('are not %s', (_, image) => {
    expect(pictures({ body: `${paragraphs()}<p>${image}</p>` })).toEqual([]);
  });

  it('lead the article', () => {
    expect(read({ body: `<img src="/a.jpg">${paragraphs()}` })?.leadImage).toBe(
      'https://news.hewan.example.cn/a.jpg',
    );
  });
});

describe('players', () => {
  const html = (body: string) => JSON.stringify(read({ body })?.content);

  it('are kept', () => {
    expect(html(`${paragraphs()}<video src="/a.mp4" poster="/a.jpg"></video>`)).toContain(
      'https://news.hewan.example.cn/a.mp4',
    );
    expect(html(`${paragraphs()}<div class="video-box"><audio src="/a.mp3"></audio></div>`)).toContain(
      'a.mp3',
    );
  });

  it('in frames become links to where they play', () => {
    expect(
      html(`${paragraphs()}<iframe src="https://v.qq.com/txp/iframe/player.html?vid=x1"></iframe>`),
    ).toContain('vid=x1');
    expect(
      html(
        `${paragraphs()}<p><iframe data-src="https://player.bilibili.com/player.html?bvid=x1"></iframe></p>`,
      ),
    ).toContain('bvid=x1');
  });

  it('are not advertisements in frames', () => {
    expect(html(`${paragraphs()}<iframe src="https://ads.example.cn/x"></iframe>`)).not.toContain(
      'ads.example',
    );
  });
});

describe('clutter in the text', () => {
  it.each([
    '（责任编辑：林知秋）',
    '[责编：林知秋]',
    '来源：河湾日报',
    '（原标题：新桥通车了）',
    '扫码关注河湾日报公众号',
    '更多精彩内容，请关注河湾发布微信公众号',
    '点击查看高清大图',
    '下载河湾客户端，阅读更多新闻',
    '分享到：微信 微博 QQ空间',
    '【纠错】',
    '上一页 1 2 3 下一页',
    '上一篇：老城的灯',
    '返回河湾网首页',
    '- THE END -',
    '#新桥# #河湾#',
    '转载请注明出处',
    '声明：本文仅代表作者个人观点，与本网立场无关。',
    '本文为河湾日报原创，未经授权不得转载。',
    '阅读 1024',
    '字号：大 中 小',
    '好文 钦佩 喜欢 泪奔 可爱 思考',
    '转播到腾讯微博',
    '看影讯、订票，上手机新浪网娱乐频道',
    '来源 河湾日报',
  ])('goes: %s', (line) => {
    const body = `${paragraphs()}<p>${line}</p>`;
    expect(texts({ body })).toEqual(PARAGRAPHS);
    expect(removed({ body })).toEqual([line]);
  });

  it.each([
    '（文/记者 王翔）',
    '来源于上游的水位数据每小时更新一次，误差不到三厘米。',
    '编辑部的同事说，这张照片等了三年，终于在通车那天拍到了。',
    '他关注了学校的公众号，每天早上先看一遍食堂的菜单。',
    '更多人选择步行过江，桥面两侧的步道在傍晚最热闹。',
    '“请你下一页再签。”她把笔递过去，指了指合同的最后一行。',
    '分享会上，三位老船工讲了三个故事，听的人都没有走。',
    '相关部门已介入调查。',
    '相关报道引发了新的讨论。',
    '最新的数据还没有公布。',
    '评论区里有人问船票怎么办。',
    '提示：雨天桥面湿滑，请减速慢行。',
    '1',
  ])('is not: %s', (line) => {
    expect(texts({ body: `${paragraphs([one, two])}<p>${line}</p>${paragraphs([three, four])}` })).toContain(
      line,
    );
  });

  it('is not a section about comments', () => {
    const body = `${paragraphs([one, two])}<p>网友评论</p>${paragraphs([three, four, five])}`;
    expect(texts({ body })).toEqual(expect.arrayContaining([three, four, five]));
  });

  it('is comments in the same container', () => {
    const comment = `<div><b>江边网友</b><p>${three}</p><span>2026-11-20 12:30</span><span>回复</span></div>`;
    expect(
      texts({ body: `${paragraphs([one, two, four, five])}<h4>网友评论</h4>${comment.repeat(6)}` }),
    ).toEqual([one, two, four, five]);
  });

  it('goes from the end of a paragraph', () => {
    const body = `${paragraphs(PARAGRAPHS.slice(0, 4))}<p>${five}<a href="/">返回河湾网首页&gt;&gt;</a></p>`;
    expect(texts({ body })).toEqual(PARAGRAPHS);
  });

  it.each(['相关阅读', '【延伸阅读】', '相关文章：', '热门推荐 更多>>', '网友评论(12)', '推荐阅读'])(
    'goes below %s',
    (head) => {
      const body = `${paragraphs()}<div>${head}</div><div>渡轮停航倒数三天</div><div>公交线路有新变化</div>`;
      expect(texts({ body })).toEqual(PARAGRAPHS);
    },
  );

  it('goes with what stands below its head', () => {
    const body = `${paragraphs()}<p><b>相关阅读</b></p><p><a href="/1.html">渡轮停航倒数</a></p><p><a href="/2.html">公交线路调整</a></p>`;
    expect(texts({ body })).toEqual(PARAGRAPHS);
    expect(removed({ body })).toHaveLength(1);
  });

  it('goes from between paragraphs, and the text goes on', () => {
    const body = `${paragraphs([one])}<p>【相关阅读】</p><p><a href="/1.html">渡轮停航倒数</a></p>${paragraphs([two, three, four, five])}`;
    expect(texts({ body })).toEqual(PARAGRAPHS);
  });

  it('goes with the QR code below its line', () => {
    const body = `${paragraphs()}<p>长按识别二维码关注我们</p><p></p><p><img src="https://img.hewan.example.cn/code.jpg"></p>`;
    expect(pictures({ body })).toEqual([]);
  });

  it('is the headline when it stands in the text again', () => {
    expect(texts({ body: `<h2>${TITLE}</h2>${paragraphs()}` })).toEqual(PARAGRAPHS);
  });

  it('keeps links to attachments', () => {
    const body = `${paragraphs()}<p><a href="/files/1.docx">报名表</a></p><p><a href="/2.html">公交线路调整</a></p>`;
    expect(texts({ body })).toEqual([...PARAGRAPHS, '报名表']);
  });
});

describe('what was removed', () => {
  it('remembers its place and reason', () => {
    const article = read({
      body: `${paragraphs([one, two])}<p>扫码关注河湾日报</p>${paragraphs([three, four, five])}`,
    });
    expect(article?.removed).toMatchObject([{ stage: 'drop-lines', reason: 'QR code notice', after: 1 }]);
  });

  it('has an id of its own for each piece', () => {
    const ids = read({ body: `<p>来源：河湾日报</p>${paragraphs()}<p>扫码关注河湾日报</p>` })?.removed.map(
      ({ id }) => id,
    );
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('an inspection', () => {
  it('names the evidence of each field and every stage in order', () => {
    const { evidence, trace, reasons } = inspectArticle(articlePage(), { url: ADDRESS });
    expect(evidence).toMatchObject({
      title: '<h1> on the page',
      source: expect.stringContaining('来源：河湾日报'),
    });
    expect(trace.map(({ stage }) => stage)).toEqual([
      'reveal',
      'pictures',
      'media',
      'drop-pictures',
      'drop-around',
      'readability',
      'flatten',
      'drop-tail',
      'drop-lines',
      'drop-repeats',
      'captions',
      'headings',
    ]);
    expect(reasons.join()).toContain('time line');
  });

  it('says why a page is none', () => {
    const { article, reasons } = inspectArticle(documentOf('<p>甲</p>', ADDRESS), { url: ADDRESS });
    expect(article).toBeNull();
    expect(reasons).not.toEqual([]);
  });
});

describe('a page that is no article', () => {
  const list = documentOf(
    `<title>要闻</title><h1>要闻</h1><ul>${links(30)}</ul><div><p>${one}</p></div>`,
    'https://news.hewan.example.cn/',
  );

  it('gives nothing', () => {
    expect(extractArticle(list, { url: 'https://news.hewan.example.cn/' })).toBeNull();
  });

  it('gives what there is when the reader insists', () => {
    const article = extractArticle(list, { url: 'https://news.hewan.example.cn/', force: true });
    expect(textBlocks(article?.content ?? { type: 'root', children: [] }).map(({ text }) => text)).toContain(
      one,
    );
  });
});
