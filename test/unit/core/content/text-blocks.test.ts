import type { Element, ElementContent, Root } from 'hast';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { locate, textBlocks } from '../../../../src/core/content/text-blocks';
import { toContent } from '../../../../src/core/content/to-content';

function blocks(html: string) {
  const { document } = new JSDOM(html).window;
  return textBlocks(toContent(document.body, 'https://news.example.cn/a.htm'));
}
const texts = (html: string) => blocks(html).map((block) => block.text);
const kinds = (html: string) => blocks(html).map((block) => `${block.kind}:${block.text}`);

describe('textBlocks', () => {
  it('collapses white space and trims the indent', () => {
    expect(texts('<p>　　甲&nbsp;&nbsp; 乙\n丙 </p><p> &nbsp;</p>')).toEqual(['甲 乙 丙']);
  });

  it('begins a new block at a line break and between nested blocks, and counts none twice', () => {
    expect(texts('<p>甲<b>乙<br>丙</b></p>')).toEqual(['甲乙', '丙']);
    expect(texts('<ul><li>一<ul><li>二</li></ul>三</li></ul>')).toEqual(['一', '二', '三']);
  });

  it('leaves out ruby readings and footnote marks, not raised numbers', () => {
    expect(texts('<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字</p>')).toEqual(['漢字']);
    expect(
      texts('<p>甲<sup>[1]</sup>乙<sup><a href="#n2">2</a></sup>丙<sup>①</sup><a href="#n3">[3]</a></p>'),
    ).toEqual(['甲乙丙']);
    expect(texts('<p>10<sup>2</sup>米，见<a href="#part">第一节</a></p>')).toEqual(['102米，见第一节']);
  });

  it('names the kind by what the text stands in', () => {
    expect(
      kinds(
        '<h2>题</h2><p>文</p><ul><li><p>项</p></li></ul><blockquote><p>引</p></blockquote>' +
          '<figure><img src="/1.jpg"><figcaption>图</figcaption></figure><table><tr><td>格</td></tr></table>',
      ),
    ).toEqual(['h:题', 'p:文', 'li:项', 'quote:引', 'caption:图', 'cell:格']);
  });

  it.each([
    '（文/记者 王某）',
    '(文/记者 王某)',
    '（记者王某某 通讯员李某）',
    '（本报记者 王某 张某某）',
    '（光明日报记者 王某）',
    '记者：王某某 通讯员：李某',
    '文/图 本报记者 王某',
    '文 | 王某某',
    '撰文：John Smith',
    '（作者：王某）',
    '河湾晚报记者 王某某',
    '河湾网·江流新闻记者 李某',
    '作者︱王某',
    '执笔/王某某、李某&张某某',
    '（作者：王某，河湾大学经济学院教授）',
    '（作者单位：河湾大学）',
    '（实习生王某某对本文亦有贡献）',
    '新华社发（王某 摄）',
    '（王某某 摄）',
    '本报记者 王某某摄',
    '記者王某某／台北報導',
    '社會中心／綜合報導',
    '宣传科供稿 摄影/王某 编辑/李某',
  ])('takes %s for a reporter line', (line) => {
    expect(kinds(`<p>${line}</p>`)).toEqual([`byline:${line}`]);
  });

  it.each([
    '记者从市政府获悉，工程已经完工。',
    '（记者注：此处指甲地。）',
    '文章写道：这是一座老城。',
    '图为活动现场。',
    '作者认为，这一点很重要',
    '（完）',
    '河湾晚报记者：工程什么时候完工？',
    '记者 到达时天已经黑了，雨还在下',
    '编辑部的灯还亮着',
    '这张照片是王某某摄',
    '新华社记者说',
    '中国／美国贸易谈判的最新报道指出',
  ])('takes %s for a paragraph', (line) => {
    expect(kinds(`<p>${line}</p>`)).toEqual([`p:${line}`]);
  });

  it('reports bold runs, joined across white space', () => {
    expect(blocks('<p>甲<b>乙 </b><strong>丙</strong>丁<b>戊</b></p>')[0]?.strong).toEqual([
      [1, 4],
      [5, 6],
    ]);
    expect(blocks('<p>甲</p>')[0]).not.toHaveProperty('strong');
  });

  it('does not mistake tag names for properties of objects', () => {
    const odd: Element = {
      type: 'element',
      tagName: 'constructor',
      properties: {},
      children: [{ type: 'text', value: '乙' }],
    };
    const root: Root = { type: 'root', children: [{ type: 'text', value: '甲' }, odd] };
    expect(textBlocks(root)).toEqual([{ text: '甲乙', kind: 'p' }]);
  });
});

describe('locate', () => {
  const text = (value: string): ElementContent => ({ type: 'text', value });
  const inline = (...children: ElementContent[]): ElementContent => ({
    type: 'element',
    tagName: 'strong',
    properties: {},
    children,
  });
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [text('　甲 \n'), inline(text(' 乙丙')), text('丁')],
      },
    ],
  };
  const found = (start: number, end: number) =>
    locate(root, 0, start, end).map(({ node, start, end }) => node.value.slice(start, end));

  it('crosses inline elements', () => {
    expect(textBlocks(root)[0]?.text).toBe('甲 乙丙丁');
    expect(found(0, 5)).toEqual(['甲 ', '乙丙', '丁']);
    expect(found(3, 5)).toEqual(['丙', '丁']);
  });

  it('cuts offsets to the block and knows no other block', () => {
    expect(found(-3, 99).join('')).toBe('甲 乙丙丁');
    expect(found(3, 3)).toEqual([]);
    expect(locate(root, 1, 0, 5)).toEqual([]);
    expect(locate(root, -1, 0, 5)).toEqual([]);
  });
});
