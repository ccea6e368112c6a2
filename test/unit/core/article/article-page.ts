import { documentOf } from '../../../tools/saved-page';

export const PARAGRAPHS = [
  '昨天上午九时，河湾镇新桥正式通车。第一辆公交车从东岸驶上桥面时，等候的居民鼓起了掌。',
  '新桥全长一千二百米，双向六车道，两侧设有三米宽的步道和骑行道。镇交通所所长梁启文介绍，桥面采用了降噪铺装。',
  '“以前过江要等渡船，赶上大雾就停航。”住在西岸的退休教师顾秀芬说，她在桥头站了一个小时。',
  '旧渡口将改作滨江公园，两艘渡船会作为展品保留。船工周大海在江上摆渡三十一年。',
  '按照计划，明年春天两岸的公交线路还会继续调整，学生通勤时间预计缩短二十分钟。',
];
export const TITLE = '河湾新桥通车 两岸居民告别摆渡';
export const ADDRESS = 'https://news.hewan.example.cn/2026-11/20/content_1234567.html';

export const paragraphs = (texts = PARAGRAPHS) => texts.map((text) => `<p>${text}</p>`).join('\n');

export const links = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/2026/a${i}00001.html">别处的第${i}条新闻标题</a></li>`,
  ).join('');

interface Parts {
  head?: string;
  title?: string;
  info?: string;
  body?: string;
  after?: string;
}

/** The markup of an article page of a portal that nobody wrote a rule for. */
export function articleHtml(parts: Parts = {}): string {
  const {
    head = '',
    title = TITLE,
    info = '2026-11-20 08:30 来源：河湾日报',
    body = paragraphs(),
    after = '',
  } = parts;
  return `<html><head><title>${title}_河湾网</title>${head}</head><body><ul>${links(8)}</ul>
    <h1>${title}</h1><div>${info}</div><div class="box">${body}</div>${after}<ul>${links(8)}</ul></body></html>`;
}

export const articlePage = (parts: Parts = {}, url = ADDRESS) => documentOf(articleHtml(parts), url);
