import { expect, it } from 'vitest';
import { actual } from '../../tools/portal-fixtures';

const url = 'https://www.hewan.example.cn/2026-11/20/content_1234567.htm';
const sentence = '新桥昨天下午正式通车，桥面双向六车道，两岸居民等了四年，公交线路同时调整。';
const html = `<html><head><title>河湾新桥通车</title></head><body><h1>河湾新桥通车</h1><div>2026-11-20 08:30 来源：河湾日报</div>
  <div class="text"><p>${sentence}</p><p>旧渡口改作公园，船工周师傅说，他会常来坐坐，看看江水，也看看桥。</p><p>${sentence}</p></div></body></html>`;

it('writes down what a page gives as fields, text and removals', () => {
  const found = actual({ name: 'x', url, html }, []);
  expect(found).toMatch(/^title: 河湾新桥通车$/m);
  expect(found).toMatch(/^source: 河湾日报$/m);
  expect(found).toMatch(/^publishedAt: 2026-11-20T08:30:00\+08:00$/m);
  expect(found).toContain(`\n\n${sentence}\n\n旧渡口改作公园`);
  expect(found).toMatch(/\nRemoved:\n\n(?:- after|nothing)/);
});

it('says so where a page gives nothing', () => {
  expect(actual({ name: 'x', url, html: '<p>甲</p>' }, [])).toBe('not an article\n');
});
