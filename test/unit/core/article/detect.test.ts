import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../../src/core';
import { documentOf } from '../../../tools/saved-page';
import { ADDRESS, articleHtml, links, PARAGRAPHS, paragraphs } from './article-page';

const judge = (html: string, url: string) => detectArticle(documentOf(html, url), url);
const SITE = 'https://www.hewan.example.cn';
const excerpts = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div><h3><a href="/p/${i}00012.html">另一篇文章的标题第${i}号</a></h3><p>${PARAGRAPHS[i % 5]}</p><span>2026-11-0${(i % 9) + 1}</span></div>`,
  ).join('');

describe('an article', () => {
  it.each([
    ['a long text', articleHtml()],
    ['a flash', articleHtml({ body: '<p>河湾日报11月20日电 河湾新桥今天上午正式通车，双向六车道。</p>' })],
    [
      'a picture with its caption',
      articleHtml({ body: '<img src="/a.jpg"><p>11月20日，居民走上刚刚通车的河湾新桥合影留念。</p>' }),
    ],
    [
      'verses',
      articleHtml({
        title: '渡口的早晨',
        body: paragraphs([
          '船在雾里醒来',
          '缆绳还湿着',
          '一个人数着台阶',
          '数到第七级',
          '水就退了',
          '桥从夜里长出来',
        ]),
      }),
    ],
    [
      'questions and answers',
      articleHtml({
        body: paragraphs([
          '记者：最后一班船什么时候开的？',
          '周大海：昨天傍晚六点，坐满了人。',
          '记者：舍得吗？',
          '周大海：舍不得，可是桥好，快得多。',
        ]),
      }),
    ],
    ['a text under much navigation', articleHtml({ after: `<ul>${links(300)}</ul>` })],
  ])('is %s', (_, html) => {
    expect(judge(html, ADDRESS)).toMatchObject({ isArticle: true });
  });

  it('is told with its reasons', () => {
    expect(judge(articleHtml(), ADDRESS).reasons).toEqual(expect.arrayContaining(['headline', 'time line']));
  });
});

describe('not an article', () => {
  it.each([
    ['a front page', `${SITE}/`, articleHtml({ after: `<ul>${links(100)}</ul>` })],
    ['a list of links', `${SITE}/news/`, `<title>要闻</title><h1>要闻</h1><ul>${links(60)}</ul>`],
    ['a list of excerpts', `${SITE}/news/`, `<title>社会</title><h1>社会</h1>${excerpts(12)}`],
    [
      'search results',
      `${SITE}/search?q=${encodeURIComponent('桥')}`,
      `<title>桥 - 搜索</title>${excerpts(10)}${paragraphs()}`,
    ],
    [
      'a video page',
      `${SITE}/v/`,
      `<title>新桥通车</title><h1>新桥通车</h1><video src="/a.mp4"></video><p>播放 1234次</p><ul>${links(20)}</ul>`,
    ],
    [
      'a shop item',
      `${SITE}/item/1.html`,
      `<title>渡船模型</title><h1>渡船模型</h1><p>价格：￥128 库存：有货</p><ul><li>材质：木</li></ul><p>七天无理由退货，全国包邮。</p>`,
    ],
    [
      'a log-in',
      `${SITE}/login`,
      '<title>登录</title><h1>登录</h1><form><input><p>登录即表示同意用户协议，如有疑问请联系客服。</p></form>',
    ],
    [
      'a missing page',
      `${SITE}/404`,
      '<title>页面不存在</title><h1>抱歉</h1><p>您访问的页面不存在，可以返回首页，或者搜索想要的内容，谢谢您的理解与支持。</p>',
    ],
    ['an empty page', ADDRESS, ''],
    ['one word', ADDRESS, '<p>甲</p>'],
    ['frames', ADDRESS, '<frameset><frame src="/a.html"></frameset>'],
  ])('is %s', (_, url, html) => {
    expect(judge(html, url)).toMatchObject({ isArticle: false });
    expect(judge(html, url).reasons).not.toEqual([]);
  });
});

describe('a known portal', () => {
  const url = 'https://difang.gmw.cn/cq/2026-11/20/content_38800009.htm';

  it('is named with its template', () => {
    const html = `<h1 class="u-title">河湾新桥通车</h1><div class="u-mainText">${paragraphs()}</div>`;
    expect(judge(html, url)).toMatchObject({ isArticle: true, portal: 'gmw', layout: '2018' });
  });

  it('falls back to the general way on a template nobody knows', () => {
    const found = judge(articleHtml(), url);
    expect(found).toMatchObject({ isArticle: true });
    expect(found.layout).toBeUndefined();
  });

  it('is no article on its list pages', () => {
    expect(judge(`<h1>要闻</h1><ul>${links(40)}</ul>`, 'https://difang.gmw.cn/node_1.htm').isArticle).toBe(
      false,
    );
  });
});

it('changes nothing in the page', () => {
  const document = documentOf(articleHtml(), ADDRESS);
  const before = document.documentElement.outerHTML;
  detectArticle(document, ADDRESS);
  expect(document.documentElement.outerHTML).toBe(before);
});
