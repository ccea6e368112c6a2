import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/core/card/file-name';

const url = 'https://news.gmw.cn/';

describe('fileName', () => {
  it('tells day, speaker and title', () => {
    const request = {
      title: '江州启动阅读圈',
      speaker: { name: '林望舒' },
      publishedAt: '2026-03-18T09:30:00+08:00',
      url,
    };
    expect(fileName(request, 0, 1)).toBe('2026-03-18 林望舒 江州启动阅读圈.png');
    expect(fileName(request, 1, 3)).toBe('2026-03-18 林望舒 江州启动阅读圈 2.png');
  });

  it.each([
    ['what file systems forbid', 'a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.png'],
    ['a way up and a hidden file', '../.春分', '春分.png'],
    ['directions and line ends', '春\u202e分\n到', '春 分 到.png'],
    ['a very long title', '春'.repeat(300), `${'春'.repeat(48)}.png`],
    ['an empty title', '', 'card.png'],
  ])('is safe from %s', (_, title, name) => expect(fileName({ title, url }, 0, 1)).toBe(name));
});
