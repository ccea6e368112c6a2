import { linkedName } from '../head-data';
import type { Page } from '../page';
import { tidyText } from '../text';
import { bySelectors, type Clues, type Piece } from './clues';
import { isLatinName, isPersonName } from './person-name';
import type { Resolved } from './resolved';
import { siteName } from './site-name';
import { findStamp } from './timestamp';

const LABEL =
  /(?:^|[\s|(（【[，。\d])(?:文章|本文|信息|稿件|新闻|内容|原文)?(?:来\s*源|來\s*源|稿源|出\s*处|转载自|转自|摘自)\s*[:：]\s*(.*)$/;
const NAMED =
  /(?:^|[-_\s])(?:source|origin|original|laiyuan|from|mediaName|publisher|account|nickname|author-name|authorname|media-name)(?:$|[-_\s\d])|js_name/i;
const NOT_SOURCE =
  /^(?:来源|原创|转载|作者|记者|编辑|责编|时间|发布|发表|字号|字体|评论|分享|收藏|打印|举报|关注|订阅|微信|微博|首页|正文|点击|阅读|浏览|更多|登录|注册|复制|手机|扫|返回|我要|推荐|参与|查看|进入|建立|更新|更多|格林|北京时间|上午|下午|星期|周[一二三四五六日]|视频|图|[大中小]$|\d|https?:)/;
const REST =
  /(?:作者|记者|编辑|责编|责任编辑|(?:发布|发表|更新)(?=时间|日期|于|[:：\s\d])|时间|字号|字体|评论|分享|收藏|打印|举报|参与互动|我要|查看|进入|手机|点击|阅读|浏览|原标题|\(|（|【|\||·\s|\d{4}[-年/.]|\d{1,2}[-/:]\d{2}).*$/;

/** 来源: the outlet that the page credits; where it credits none, the site itself. */
export function resolveSource(page: Page, clues: Clues, lang: string): Resolved<string> | undefined {
  for (const text of bySelectors(page, page.template?.source)) {
    const value = clean(LABEL.exec(tidyText(text))?.[1] ?? text);
    if (value) return { value, evidence: `portal rule: “${tidyText(text).slice(0, 60)}”` };
  }
  return (
    labelled(clues.head) ??
    labelled(clues.above.slice(-8)) ??
    named(clues.head) ??
    stated(page) ??
    besideTime(outsideText(page, clues.head), /^(?:zh|ja)/.test(lang)) ??
    labelled(clues.tail) ??
    ofDateline(clues) ??
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
    if (value && !findStamp(text) && !isPersonName(value) && !isLatinName(value))
      return { value, evidence: `“${text}” in ${names.trim()}` };
  }
  return undefined;
}

/** Where the time line stands before the text, the text's own first lines are not beside it. */
function outsideText(page: Page, pieces: Piece[]): Piece[] {
  const inText = ({ block }: Piece) => page.region?.containers.some((one) => one.contains(block)) ?? false;
  const at = pieces.findIndex(inText);
  const timed = at > 0 && timeSpan(pieces.slice(0, at)) !== undefined;
  return timed ? pieces.slice(0, at) : pieces;
}

/** “2019-05-17 · 号名”: what stands beside the time and is neither label nor count nor a person's name. */
function besideTime(pieces: Piece[], chinese: boolean): Resolved<string> | undefined {
  const at = timeSpan(pieces);
  if (!at) return undefined;
  const [first, last] = at;
  const block = pieces[first]?.block;
  const own = pieces.slice(first, last + 1);
  const beside = [pieces[first - 1], pieces[last + 1], pieces[first - 2], pieces[last + 2]];
  const close = beside.filter((piece) => piece && (piece.block === block || isNear(piece.block, block)));
  const before = pieces[first - 1];
  for (const piece of [...own, ...close]) {
    for (const part of (piece as Piece).text.split(/[\s·|]+/)) {
      const outlet = part.includes('/') ? outletOf(part) : part;
      const value = clean(outlet);
      if (value && /\p{Script=Han}/u.test(value) && value.length <= 14 && !isPersonName(value)) {
        return { value, evidence: `beside the time: “${(piece as Piece).text}”` };
      }
    }
  }
  // An outlet with a Latin name is believed only where it stands alone before the time.
  const latin = before && close.includes(before) ? before.text : '';
  const isOutlet =
    /^(?!.*\p{Script=Han})\p{L}[\p{L}\d .&!'-]{2,28}$/u.test(latin) && (chinese || !isLatinName(latin));
  return isOutlet && !NOT_SOURCE.test(latin)
    ? { value: latin, evidence: `before the time: “${latin}”` }
    : undefined;
}

/** The pieces that print the time: one, or several where its parts stand apart. */
function timeSpan(pieces: Piece[]): [number, number] | undefined {
  for (let first = 0; first < pieces.length; first++) {
    let text = '';
    for (let last = first; last < Math.min(pieces.length, first + 8); last++) {
      text += ` ${(pieces[last] as Piece).text}`;
      if (!findStamp(text)) continue;
      let from = first;
      while (
        from < last &&
        findStamp(
          pieces
            .slice(from + 1, last + 1)
            .map((piece) => piece.text)
            .join(' '),
        )?.year
      )
        from++;
      let to = last;
      while (to + 1 < pieces.length && /^[\d:：]+$/.test((pieces[to + 1] as Piece).text)) to++;
      return [from, to];
    }
  }
  return undefined;
}

function isNear(block: Element, other: Element | undefined): boolean {
  const up = other?.parentElement;
  return (
    up !== undefined && up !== null && (up.contains(block) || (up.parentElement?.contains(block) ?? false))
  );
}

/** 石佳/中国青年报: the part that is not a person. */
function outletOf(text: string): string {
  return text.split(/[/／]/).find((part) => part.length > 2 && !isPersonName(part)) ?? '';
}

/** （中央社記者…電）, 新华社北京11月25日电: the agency that the text begins with. */
function ofDateline(clues: Clues): Resolved<string> | undefined {
  const found =
    /^[\s（(【]*(\p{Script=Han}{2,4}社)(?:記者|记者|\p{Script=Han}{2,8}?\d{1,2}月\d{1,2}日)/u.exec(
      clues.intro[0] ?? '',
    );
  return found?.[1] ? { value: found[1], evidence: `dateline “${clues.intro[0]?.slice(0, 30)}”` } : undefined;
}

function stated(page: Page): Resolved<string> | undefined {
  for (const name of ['source', 'baidu:source', 'mediaid', 'copyrightholder', 'article:source']) {
    const text = page.head.meta.get(name);
    const value = text && clean(LABEL.exec(text)?.[1] ?? text);
    if (value) return { value, evidence: `meta ${name}` };
  }
  return undefined;
}

function ofSite(page: Page): Resolved<string> | undefined {
  const known = page.rule?.outlet;
  if (known) return { value: known, evidence: 'the portal itself' };
  const value = linkedName(page.head.linked[0]?.publisher) ?? siteName(page)?.value;
  return value ? { value, evidence: 'name of the site' } : undefined;
}

const LONGEST = 30;
const NO_OUTLET = /[。，！？]|(?:综合|綜合|[／/].*)[报報][道導]$|\d+\s*(?:篇|条|次|人|评|則|则|分钟)/;

/** The outlet's name out of what stands behind a label; undefined when it is none. */
function clean(text: string): string | undefined {
  let value = tidyText(text).replace(/^[\s:：《【「“"'(（]+/, '');
  if (/^\p{Script=Han}/u.test(value)) value = value.split(' ')[0] ?? '';
  if (/[:：]$/.test(value)) return undefined;
  value = value.replace(REST, '').replace(/[\s》】」”"')）,，;；。|]+$/, '');
  if (value.length < 2 || value.length > LONGEST || NOT_SOURCE.test(value) || NO_OUTLET.test(value))
    return undefined;
  return value;
}
