import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../../src/core/export/to-markdown';
import { article, reading } from './sample-reading';

const body = (html: string) =>
  toMarkdown(reading(article(html), []), { frontMatter: false }).replace('# 河湾新桥通车\n\n', '');

function nodes(tree: Nodes): Nodes[] {
  return 'children' in tree ? [tree, ...tree.children.flatMap(nodes)] : [tree];
}

describe('toMarkdown', () => {
  it('names speakers where their words begin and notes where they end', () => {
    const made = article('<p>周某说：“桥通<b>了</b>。”</p><p>“路也通了。”他补充。</p><p>郑某说：“好。”</p>');
    const text = toMarkdown(
      reading(made, [
        ['周远', '桥通了。'],
        ['周远', '路也通了。'],
        ['郑一', '好。'],
        ['郑一', '他补充', 0.1],
      ]),
    );
    expect(text).toMatchInlineSnapshot(`
      "---
      title: "河湾新桥通车"
      source: "河湾日报"
      published: "2026-11-20T08:30:00+08:00"
      authors:
        - "林知秋"
      url: "https://news.example.cn/2026-11/20/content_1.htm"
      ---

      # 河湾新桥通车

      周某说：［**周远**］“桥通**了**。”

      “路也通了。[^1]”他补充。

      郑某说：［**郑一**］“好。[^2]”

      [^1]: 周远，河湾市市长

      [^2]: 郑一，河湾市市长
      "
    `);
  });

  it('leaves front matter and speakers out when asked', () => {
    const made = reading(article('<p>周远说：“通了。”</p>'), [['周远', '通了。']]);
    expect(toMarkdown(made, { frontMatter: false, speakers: false })).toBe(
      '# 河湾新桥通车\n\n周远说：“通了。”\n',
    );
  });

  it('keeps captions, tables, ruby, raised numbers and players', () => {
    expect(
      body(
        '<figure><img src="https://a.cn/1.jpg" alt="桥"><figcaption><p>图一</p><p>摄影：某</p></figcaption></figure>' +
          '<table><caption>表</caption><tr><th>甲</th></tr><tr><td>乙</td></tr></table>' +
          '<p><ruby>漢<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>10<sup>2</sup></p>' +
          '<video src="https://a.cn/v.mp4" poster="https://a.cn/p.jpg"></video><audio src="https://a.cn/s.mp3"></audio>',
      ),
    ).toMatchInlineSnapshot(`
      "![桥](https://a.cn/1.jpg)

      _图一\\
      摄影：某_

      _表_

      | 甲 |
      | - |
      | 乙 |

      漢（hàn）10<sup>2</sup>

      [![](https://a.cn/p.jpg)](https://a.cn/v.mp4)<https://a.cn/s.mp3>
      "
    `);
  });

  it('keeps punctuation out of bold where a word adjoins, since Markdown cannot close it there', () => {
    expect(body('<p><b>交通：</b>路通了<b>“桥”</b>也通了。<b>完。</b></p>')).toBe(
      '**交通**：路通了“**桥**”也通了。**完。**\n',
    );
  });

  it('says which pages are missing', () => {
    const made = article('<p>甲</p>', {
      missingPages: ['https://news.example.cn/2026-11/20/content_1_3.htm'],
    });
    expect(toMarkdown(reading(made, []))).toContain(
      'missing_pages:\n  - "https://news.example.cn/2026-11/20/content_1_3.htm"',
    );
  });
});

describe('hostile text in Markdown', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[点我](javascript:alert(1))',
    '![](https://evil.cn/track.gif)',
    '# 假标题',
    '- 假列表',
    '> 假引语',
    '---',
    '```dataviewjs',
    '| a | b |',
    '[^1]: 假脚注',
    '<!-- x',
    '&lt;b&gt;',
    '1. 一',
    '***',
    '![[secret]]',
    'https://evil.cn/auto',
    '<https://evil.cn/auto>',
  ];
  const escaped = (text: string) => text.replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`);

  it.each(attacks)('%s stays text, in a paragraph, a title, a name', (attack) => {
    const words = `话${attack}`;
    const made = article(`<p>${escaped(attack)}</p><p>${escaped(words)}</p>`, {
      title: attack,
      subtitle: attack,
      authors: [attack],
    });
    const one = reading(made, [[attack, words]]);
    const markdown = toMarkdown({
      ...one,
      speakers: one.speakers.map((speaker) => ({ ...speaker, titles: [attack] })),
    });
    const [, front = '', rest = ''] = markdown.split(/^---$/m);
    expect(front.trim()).not.toMatch(/^[^a-z ]/m);
    const found = nodes(fromMarkdown(rest));
    expect(
      found.filter(({ type }) =>
        ['html', 'link', 'image', 'code', 'list', 'blockquote', 'thematicBreak'].includes(type),
      ),
    ).toEqual([]);
    expect(found.filter(({ type }) => type === 'heading')).toHaveLength(1);
  });

  it('lets nobody out of the front matter', () => {
    const title = '甲"\n---\nurl: "x\u2028y\u0085z';
    const line = toMarkdown(reading(article('<p>甲</p>', { title }), [])).split('\n')[1] ?? '';
    expect(line.startsWith('title: "')).toBe(true);
    expect(JSON.parse(line.slice('title: '.length))).toBe(title);
    expect(line).not.toMatch(/[\u2028\u0085]/);
  });

  it('makes no inline code that a notebook would run', () => {
    expect(body('<p><code>$= app.vault</code> <code>a = 1</code></p>')).toBe('$= app.vault `a = 1`\n');
  });
});
