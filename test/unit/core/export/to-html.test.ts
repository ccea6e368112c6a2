import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../src/core/export/to-html';
import { article, reading } from './sample-reading';

const words = {
  speakers: '说话人',
  pagesMissing: (pages: number, missing: number[]) => `共 ${pages} 页，缺第 ${missing} 页`,
};
const parsed = (html: string) => new JSDOM(html).window.document;

describe('toHtml', () => {
  const made = reading(
    article('<p>周远说：“桥通<b>了</b>。”</p><p>“好。”</p>', {
      missingPages: ['https://news.example.cn/2.htm'],
    }),
    [
      ['周远', '桥通了。'],
      ['周远', '好。'],
    ],
  );

  it('marks words and names their speaker where a run begins', () => {
    const document = parsed(toHtml(made, words));
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '桥通',
      '了',
      '。',
      '好。',
    ]);
    expect([...document.querySelectorAll('cite')].map((cite) => cite.textContent)).toEqual(['周远']);
    expect(document.querySelector('mark')?.title).toBe('周远');
    const style = document.querySelector('style')?.textContent ?? '';
    expect(style.match(/\[data-speaker="\d+"\]/g)).toEqual(['[data-speaker="1"]']);
    expect(style).toContain('underline var(--line) var(--voice)');
  });

  it('has the fields, the speakers and the missing pages', () => {
    const document = parsed(toHtml(made, words));
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.title).toBe('河湾新桥通车');
    expect(document.querySelector('header')?.textContent).toContain('河湾日报 · 2026-11-20 08:30 · 林知秋');
    expect([...document.querySelectorAll('footer p')].map((label) => label.textContent)).toEqual([
      '共 2 页，缺第 2 页',
      '说话人',
    ]);
    expect([...document.querySelectorAll('footer li')].map((item) => item.textContent)).toEqual([
      'https://news.example.cn/2.htm',
      '周远，河湾市市长',
    ]);
  });

  it('lets no text become markup and no script run', () => {
    const attack = '</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)>"\'';
    const text = attack.replaceAll('<', '&lt;');
    const hostile = reading(
      article(`<p>${text}</p>`, {
        title: attack,
        source: attack,
        authors: [attack],
        url: 'javascript:alert(1)',
        lang: attack,
      }),
      [[attack, attack]],
    );
    const html = toHtml(hostile, words);
    const document = parsed(html);
    expect(document.querySelectorAll('script, img, body style, [onerror]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(attack);
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });
});
