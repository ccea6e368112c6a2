import { describe, expect, it } from 'vitest';
import { inspectArticle } from '../../../src/core/article/extract';
import { Disguise, thin } from '../../tools/disguise';
import { inspectionReport } from '../../tools/inspection-report';
import { documentOf } from '../../tools/saved-page';
import { addressPattern, scaffoldRule } from '../../tools/scaffold-rule';
import { selectorOf, smallestWith } from '../../tools/selector-of';

const URL = 'https://www.hewan.example.cn/2026-11/20/content_1234567.htm';
const sentence = '新桥昨天下午正式通车，桥面双向六车道，两岸居民等了四年，公交线路同时调整。';
const page = `<html><head><title>河湾新桥通车-河湾网</title></head><body>
  <div class="path"><a href="/">首页</a> &gt; <a href="/c/">要闻</a> &gt; 正文</div>
  <h1 class="headline">河湾新桥通车</h1>
  <div class="info"><span class="when">2026-11-20 08:30</span> <span class="from">来源：河湾日报</span></div>
  <div id="text" class="body">${Array.from({ length: 5 }, (_, n) => `<p>第${n}段，${sentence}</p>`).join('')}
  <p class="by">责任编辑：沈一舟</p></div>
  <ul class="more">${'<li><a href="/2026-11/19/content_7654321.htm">老街灯会今晚开幕</a></li>'.repeat(12)}</ul>
  <script>var x = "${sentence}"</script></body></html>`;

describe('scaffoldRule', () => {
  const made = scaffoldRule(documentOf(page, URL), URL, '2026-11-23');

  it('proposes a rule with selectors that hit what was found', () => {
    expect(made?.source).toContain("hosts: ['example.cn']");
    expect(made?.source).toContain('article: /\\/\\d{4}-\\d{2}\\/\\d{2}\\/content_\\d+\\.htm$/');
    expect(made?.source).toContain("body: ['#text']");
    expect(made?.source).toContain("title: ['.headline']");
    expect(made?.source).toMatch(/source: \['\.(?:from|info)'\]/);
    expect(made?.source).toMatch(/published: \['\.(?:when|info)'\]/);
  });

  it('knows a page without an article', () => {
    expect(scaffoldRule(documentOf('<p></p>', URL), URL, '2026-11-23')).toBeUndefined();
  });

  it('makes a pattern of an address', () => {
    expect(addressPattern('https://a.cn/n1/2026/1120/c1-30.html?x=1')).toBe(
      '/\\/n\\d+\\/\\d{4}\\/\\d{4}\\/c\\d+-\\d{2}\\.html\\?x=\\d+$/',
    );
  });
});

describe('selectorOf', () => {
  const document = documentOf(
    '<div id="a1234"><p class="x1 lead">甲</p><p class="lead">乙</p></div><i id="b">丙</i>',
    URL,
  );

  it('prefers lasting ids and classes, and goes by the first hit', () => {
    expect(selectorOf(smallestWith(document, '丙') as Element)).toBe('#b');
    expect(selectorOf(smallestWith(document, '甲') as Element)).toBe('.x1');
    expect(selectorOf(smallestWith(document, '乙') as Element)).toBeUndefined();
  });

  it('finds nothing where the text is not', () => {
    expect(smallestWith(document, '丁')).toBeUndefined();
    expect(smallestWith(document, ' ')).toBeUndefined();
  });
});

describe('Disguise', () => {
  const document = documentOf(page, URL);
  thin(document);
  const disguise = new Disguise();
  disguise.page(document);
  const { textContent } = document.documentElement;

  it('leaves no words of the page but labels, dates and numbers', () => {
    for (const word of ['居民', '双向', '河湾日报', '沈一舟', '灯会'])
      expect(textContent).not.toContain(word);
    expect(textContent).toMatch(/来源：\p{Script=Han}+/u);
    expect(textContent).toContain('2026-11-20 08:30');
    expect(document.querySelector('script')).toBeNull();
  });

  it('keeps titles alike and the page an article', () => {
    expect(document.title).toContain(document.querySelector('h1')?.textContent);
    const { article } = inspectArticle(document, { url: disguise.address(URL) });
    expect(article?.title).toBe(document.querySelector('h1')?.textContent);
    expect(article?.content.children.length).toBeGreaterThanOrEqual(5);
  });

  it('cuts lists short and keeps page numbers and dates in addresses', () => {
    expect(document.querySelectorAll('.more li')).toHaveLength(6);
    expect(disguise.address('/2026-11/20/content_1234567_2.htm')).toMatch(
      /^\/2026-11\/20\/content_\d{7}_2\.htm$/,
    );
    expect(disguise.address('/1234567')).not.toBe('/1234567');
  });
});

describe('inspectionReport', () => {
  it('shows fields with evidence, blocks, stages and removals', () => {
    const report = inspectionReport(inspectArticle(documentOf(page, URL), { url: URL, portals: [] }));
    expect(report).toContain('This page is an article');
    expect(report).toMatch(/source\s+河湾日报\s+←/);
    expect(report).toMatch(/p\s+第0段/);
    expect(report).toContain('Stages');
  });

  it('says why a page is none', () => {
    const report = inspectionReport(inspectArticle(documentOf('<p>甲</p>', URL), { url: URL, portals: [] }));
    expect(report).toContain('not an article');
    expect(report.split('\n').length).toBeGreaterThan(1);
  });
});
