import { linkedName } from '../head-data';
import type { Page } from '../page';
import { tidyText } from '../text';
import { bySelectors, type Clues, type Piece } from './clues';
import { isPersonName } from './person-name';
import type { Resolved } from './resolved';
import { siteName } from './site-name';
import { findStamp } from './timestamp';

const LABEL =
  /(?:^|[\s|(（【[，。\d])(?:文章|本文|信息|稿件|新闻|内容|原文)?(?:来\s*源|來\s*源|稿源|出\s*处|转载自|转自|摘自)\s*[:：]\s*(.*)$/;
const NAMED =
  /(?:^|[-_\s])(?:source|origin|original|laiyuan|from|media|mediaName|publisher|account|nickname|author-name|authorname|media-name)(?:$|[-_\s\d])|js_name/i;
const NOT_SOURCE =
  /^(?:来源|原创|转载|作者|记者|编辑|责编|时间|发布|发表|字号|字体|评论|分享|收藏|打印|举报|关注|订阅|微信|微博|首页|正文|点击|阅读|浏览|大|中|小|更多|登录|注册|复制|手机|扫|返回|我要|推荐|参与|查看|进入|\d|https?:)/;
const REST =
  /(?:作者|记者|编辑|责编|责任编辑|发布|发表|更新|时间|字号|字体|评论|分享|收藏|打印|举报|参与互动|我要|查看|进入|手机|点击|阅读|浏览|原标题|\(|（|【|\||·\s|\d{4}[-年/.]|\d{1,2}[-/:]\d{2}).*$/;

/** 来源: the outlet that the page credits; where it credits none, the site itself. */
export function resolveSource(page: Page, clues: Clues): Resolved<string> | undefined {
  for (const text of bySelectors(page, page.template?.source)) {
    const value = clean(LABEL.exec(tidyText(text))?.[1] ?? text);
    if (value) return { value, evidence: `portal rule: “${tidyText(text).slice(0, 60)}”` };
  }
  return (
    labelled(clues.head) ??
    labelled(clues.above.slice(-8)) ??
    named(clues.head) ??
    stated(page) ??
    besideTime(clues.head) ??
    labelled(clues.tail) ??
    ofSite(page)
  );
}

function labelled(pieces: Piece[]): Resolved<string> | undefined {
  for (let i = 0; i < pieces.length; i++) {
    const text = (pieces[i] as Piece).text;
    const rest = LABEL.exec(text)?.[1] ?? (/^[\s(（【]*(?:来源|來源|稿源|出处)$/.test(text) ? '' : undefined);
    if (rest === undefined) continue;
    const next = pieces[i + 1]?.text ?? '';
    const value = clean(rest || next);
    if (value) return { value, evidence: `line “${text} ${rest ? '' : next}”` };
  }
  return undefined;
}

function named(pieces: Piece[]): Resolved<string> | undefined {
  for (const { text, element, block } of pieces) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id} ${block.getAttribute('class') ?? ''} ${block.id}`;
    if (!NAMED.test(names)) continue;
    const value = clean(text);
    if (value && !findStamp(text) && !isPersonName(value))
      return { value, evidence: `“${text}” in ${names.trim()}` };
  }
  return undefined;
}

/** “2019-05-17 · 号名”: what stands beside the time and is neither label nor count nor a person's name. */
function besideTime(pieces: Piece[]): Resolved<string> | undefined {
  const at = pieces.findIndex(({ text }) => findStamp(text) !== undefined);
  if (at < 0) return undefined;
  const block = pieces[at]?.block;
  for (const { text, block: own } of pieces.slice(Math.max(0, at - 2), at + 3)) {
    if (own !== block && own.parentElement !== block?.parentElement) continue;
    for (const part of text.replace(/[\d:：/.年月日-]{4,}[\s\d:：]*/g, ' ').split(/[\s·|]+/)) {
      const value = clean(part);
      if (value && /\p{Script=Han}/u.test(value) && value.length <= 14 && !isPersonName(value)) {
        return { value, evidence: `beside the time: “${text}”` };
      }
    }
  }
  return undefined;
}

function stated(page: Page): Resolved<string> | undefined {
  for (const name of ['source', 'mediaid', 'copyrightholder', 'article:source']) {
    const text = page.head.meta.get(name);
    const value = text && clean(LABEL.exec(text)?.[1] ?? text);
    if (value) return { value, evidence: `meta ${name}` };
  }
  return undefined;
}

function ofSite(page: Page): Resolved<string> | undefined {
  const value = linkedName(page.head.linked[0]?.publisher) ?? siteName(page)?.value;
  return value ? { value, evidence: 'name of the site' } : undefined;
}

const LONGEST = 30;

/** The outlet's name out of what stands behind a label; undefined when it is none. */
function clean(text: string): string | undefined {
  let value = tidyText(text).replace(/^[\s:：《【「“"'(（]+/, '');
  if (/^\p{Script=Han}/u.test(value)) value = value.split(' ')[0] ?? '';
  value = value.replace(REST, '').replace(/[\s》】」”"')）,，;；。|]+$/, '');
  if (value.length < 2 || value.length > LONGEST || NOT_SOURCE.test(value) || /[。，！？]/.test(value))
    return undefined;
  return value;
}
