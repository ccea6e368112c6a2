import { expect, it } from 'vitest';
import { pictureAddresses } from '../../../../src/features/library/picture-addresses';
import { reading } from './reading';

const picture = (src: string) => ({
  type: 'element' as const,
  tagName: 'img',
  properties: { src },
  children: [],
});

it('names pictures and posters once, in order, and no data: address', () => {
  const { article } = reading([
    picture('https://img.gmw.cn/a.jpg'),
    picture('data:image/png;base64,AAAA'),
    {
      type: 'element',
      tagName: 'figure',
      properties: {},
      children: [picture('https://img.gmw.cn/b.jpg'), picture('https://img.gmw.cn/a.jpg')],
    },
    { type: 'element', tagName: 'video', properties: { poster: 'https://img.gmw.cn/v.jpg' }, children: [] },
  ]);
  expect(pictureAddresses(article.content)).toEqual([
    'https://img.gmw.cn/a.jpg',
    'https://img.gmw.cn/b.jpg',
    'https://img.gmw.cn/v.jpg',
  ]);
});
