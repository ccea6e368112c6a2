// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleView, type ArticleViewProps } from '../../../src/ui/article-view';
import type { ArticleWords } from '../../../src/ui/article-words';
import { voicesOf } from '../../../src/ui/voices';
import { h, readingOf, root } from './reading';

const words: ArticleWords = {
  language: 'zh-CN',
  source: '来源',
  authors: '作者',
  editor: '编辑',
  published: '时间',
  breadcrumb: '所在栏目',
  original: '原文',
  pictureGone: '图片没有加载出来',
  restore: '恢复',
  removed: (count) => `已移除 ${count} 处`,
};

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('div');
  document.body.replaceChildren(page);
});

function draw(reading: ArticleViewProps['reading'], more: Partial<ArticleViewProps> = {}): HTMLElement {
  act(() =>
    render(<ArticleView reading={reading} voices={voicesOf(reading)} words={words} {...more} />, page),
  );
  return page;
}

const withProperties = (element: ReturnType<typeof h>, properties: Record<string, string>) => ({
  ...element,
  properties,
});

describe('ArticleView', () => {
  it('says what the article is, where it comes from and who made it', () => {
    draw(readingOf(root(h('p', '正文。'))));
    expect(page.querySelector('h1')?.textContent).toBe('两岸绿道贯通 居民当日步行过江');
    expect(page.querySelector('.article-meta')?.textContent).toContain('来源澄江晚报');
    expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-18T09:26:00+08:00');
    expect(page.querySelector('nav')?.textContent).toBe('首页生态');
    expect(page.querySelector('article')?.lang).toBe('zh-CN');
    expect(page.querySelector('.article-body')?.textContent).toBe('正文。');
  });

  it('draws an article that has nothing but a title', () => {
    const reading = readingOf(root());
    Object.assign(reading.article, {
      source: undefined,
      publishedAt: undefined,
      authors: [],
      breadcrumb: [],
    });
    draw(reading);
    expect(page.querySelectorAll('nav, time, .removed, mark')).toHaveLength(0);
    expect(page.querySelector('h1')).not.toBeNull();
  });

  it('opens links outside, and none that leads to a script', () => {
    const link = withProperties(h('a', '全文'), { href: 'https://news.example/2' });
    const reading = readingOf(root(h('p', link)));
    reading.article.url = 'javascript:alert(1)';
    draw(reading);
    const links = [...page.querySelectorAll('a')];
    expect(links.map(({ href, target, rel }) => ({ href, target, rel }))).toEqual([
      { href: 'https://news.example/2', target: '_blank', rel: 'noopener noreferrer' },
    ]);
  });

  it('sets one speaker apart, and nobody when asked for all again', () => {
    const reading = readingOf(root(h('p', '甲说好，乙说不好。')), [
      ['甲', '好，'],
      ['乙', '不好'],
    ]);
    const on = () => [...page.querySelectorAll('mark[data-on]')].map((mark) => mark.textContent);
    draw(reading, { only: '乙' });
    expect(on()).toEqual(['不好']);
    expect(page.querySelector('article')?.hasAttribute('data-filtered')).toBe(true);
    draw(reading, { only: undefined });
    expect(on()).toEqual([]);
    expect(page.querySelector('article')?.hasAttribute('data-filtered')).toBe(false);
  });

  it('takes pictures from where the view says, and tells when one does not come', () => {
    const picture = withProperties(h('img'), { src: 'https://pic.example/1.jpg', alt: '江上的桥' });
    draw(readingOf(root(h('figure', picture))), { imageSource: (address) => `blob:${address}` });
    const image = page.querySelector('img');
    expect(image?.getAttribute('src')).toBe('blob:https://pic.example/1.jpg');
    act(() => {
      image?.dispatchEvent(new Event('error'));
    });
    expect(page.querySelector('figure')?.textContent).toBe('图片没有加载出来 江上的桥');
  });

  it('shows what was left out, and asks for each piece by its id', () => {
    const reading = readingOf(root(h('p', '正文。')));
    const removed = { stage: 'lines', reason: 'share hint', after: 0 };
    reading.article.removed = [
      { id: 'r1', ...removed, content: root(h('p', '点击右上角分享')) },
      { id: 'r2', ...removed, content: root(h('p', '\u{1f600}'.repeat(200))) },
    ];
    const onRestore = vi.fn();
    draw(reading, { onRestore });
    expect(page.querySelector('summary')?.textContent).toBe('已移除 2 处');
    expect(page.querySelectorAll('.removed-text')[1]?.textContent).toBe(`${'\u{1f600}'.repeat(80)}…`);
    page.querySelectorAll<HTMLElement>('.removed button')[1]?.click();
    expect(onRestore).toHaveBeenCalledExactlyOnceWith('r2');
  });
});
