import { OPENERS } from '../lexicon/adverbials';
import { AFTER_NAME_TITLES, KINSHIP, TITLE_WORDS } from '../lexicon/titles';
import { codeUnits, hasUnit, WordSet } from '../text/word-set';

export const titleWords = new WordSet(TITLE_WORDS);
export const titlesAfterName = new WordSet(AFTER_NAME_TITLES);
export const kinship = new WordSet(KINSHIP);
const openers = new WordSet(OPENERS);
/** Words in front of a title that are none of it. */
const cutters = new WordSet(
  `出自 都是 会见 会见了 会晤 会晤了 采访了 采访到 采访 联系上 联系到 邀请 邀请了 见到 见到了 找到 专访 对话 来自 据 由 与 对 向 让 请 是 为 让 被 给 同 跟 拜访 走访 询问 询问了 介绍 根据 针对 对于 按照 有 一名 一位 该名 这名 这位 这个 那位 名叫 叫做 包括 以及 及其 及 随着 援引 引用 以 还有 其中 随即 任命 提名 选举 授予 聘请 担任 出任 接替 时任 陪同 会同 率领 访问 逮捕 起诉 指控 状告 感谢 祝贺 致电 致函 告诉 而 但 在 和来自 因为 由于 作为 身为 当 当选 的是 如今的 今年 曾任 和 并 也 则 导致 喊话 打电话给 认识 遇到 采访过 得知 提到 谈到 谈及 说起 获悉 期间 代表 指 称 说 公开指 遭 遭到 受到 获得 接到`,
);
const OUTSIDE = new Set('，。；：！？“”‘’ …—\n【】[]');
const MAX_TITLE = 40;

/**
 * Where the title starts that ends at `end`: left to the next mark or to a word that is none of a title; 、
 * joins two titles (市委副书记、市长). Brackets inside stay.
 */
export function titleStart(s: string, end: number): number {
  let start = end;
  const floor = Math.max(0, end - MAX_TITLE);
  let depth = 0;
  while (start > floor) {
    const ch = s.charAt(start - 1);
    if (ch === '）') {
      if (depth === 0 && !attached(s, start - 1)) break;
      depth++;
    }
    if (ch === '（') {
      if (depth === 0) break;
      depth--;
    }
    const quoted = ch === '”' && depth === 0 ? quotedTerm(s, start, floor) : 0;
    if (quoted > 0) {
      start -= quoted;
      continue;
    }
    if (OUTSIDE.has(ch)) break;
    if (ch === '、' && depth === 0) {
      if (titleWords.before(s, start - 1, floor) === 0 || start === end) break;
    }
    if (depth === 0 && start < end) {
      const cut = cutters.before(s, start, floor);
      if (cut > 0 && !(cut === 1 && keepsLetter(s, start - 1))) break;
    }
    start--;
  }
  return skipOpeners(s, behindModifier(s, start, end), end);
}

/** Length of “一带一路” in 亚太“一带一路”促进会会长 that ends at `end`, 0 where the quotation is none of a title. */
function quotedTerm(s: string, end: number, floor: number): number {
  const open = s.slice(Math.max(floor, end - 12), end).lastIndexOf('“') + Math.max(floor, end - 12);
  const inside = s.slice(open + 1, end - 1);
  return open > floor &&
    /^[\u3400-\u9fffA-Za-z0-9]{2,10}$/.test(inside) &&
    /[\u3400-\u9fff]/.test(s.charAt(open - 1))
    ? end - open
    : 0;
}

const RELATIONAL =
  /^(?:扮演者|饰演者|父亲|母亲|妻子|丈夫|女儿|儿子|[^的]{0,2}(?:哥哥|弟弟|姐姐|妹妹)|律师|(?:委托)?代理人|作者|老师|学生|朋友|同学|邻居|家属|[大小][女儿]?[儿子]|[^的]*女儿|[^的]*儿子)$/;

/** 打进制胜球的队长 has the title 队长; 剧中雨田的扮演者 stays whole. */
function behindModifier(s: string, start: number, end: number): number {
  const of = start + s.slice(start, end).lastIndexOf('的');
  if (of <= start || RELATIONAL.test(s.slice(of + 1, end))) return start;
  return of + 1;
}

/** Whether the bracket that ends at `close` is short and hangs on a word, as in 国际足联（FIFA）主席. */
function attached(s: string, close: number): boolean {
  const from = Math.max(0, close - 10);
  const open = s.slice(from, close).lastIndexOf('（') + from;
  return open > from && /[\u3400-\u9fffA-Za-z]/.test(s.charAt(open - 1));
}

/** One-letter cutters inside longer words: 总裁与 cuts, 参与者 does not. */
const KEPT = new WordSet(
  '当事 指挥 指导 指数 指标 小说 说唱 职称 参与 对外 对华 对台 对口 反对 方向 动向 为民 行为 华为 作为 同济 共同 合同 协同 大同 胡同 会同 同仁 同方 有限 国有 公有 所有 有色 有关 拥有 以色列 以军 以方 及时 普及 埃及 据点 数据 根据 证据 申请 给水 供给 让胡路 和平 共和 和谐 和田 呼和 改革和 发展和 资源和 中和 安和 和硕 丰和 统和 住房和 卫生和 计划生育和 应急和 市场和 文化和 自然资源和 国家发展和 在线 存在 潜在 当地 相当 武当 当代 当红 当家 而立 由来 自由 理由 并购 合并 但丁 规则 准则 可是 是否 被告 国是 唐人 也门 因为 跟踪 以上 所以 可以 足以 难以 予以 加以 于是 和平区 云和 及第 涉及 法制和 社会和 环境和 工业和 农业和 民族和 外交和 安全和 信息和 经济和 政策和 历史和 科学和',
);
function keepsLetter(s: string, i: number): boolean {
  for (let from = Math.max(0, i - 4); from <= i; from++) {
    const length = KEPT.at(s, from);
    if (length > 0 && from + length > i) return true;
  }
  return false;
}

/** First characters of expressions of time that are no digits. */
export const TIME_HEADS = '当北美台东今昨去前明本上下周星礼晚早凌中午傍深夜晨稍';
const timeHeads = codeUnits(`0123456789${TIME_HEADS}`);
/** First characters of what skipOpeners skips. */
const openerHeads = codeUnits(` 、▲（0123456789${TIME_HEADS}${openers.heads}`);

/** Places and times in front of a title (近日，北京…, 3日) that are adverbs of the sentence. */
export function skipOpeners(s: string, from: number, to: number): number {
  let i = from;
  for (;;) {
    if (i >= to) return to;
    if (!hasUnit(openerHeads, s.charCodeAt(i))) return i;
    if (s.charAt(i) === ' ' || s.charAt(i) === '、' || s.charAt(i) === '▲' || s.charAt(i) === '（') {
      i++;
      continue;
    }
    const time = timeAt(s, i);
    const length = time > 0 ? time : openers.at(s, i);
    if (length === 0 || i + length >= to) return i;
    if (time === 0 && isProtected(s, i, length)) return i;
    i += length;
  }
}

const PROTECTED = new WordSet(
  '同样 听证会 听众 听力 听完 听说 听到 听取 听闻 听罢 听见 听起来 那时候 会议 会员 会长 不少 未来 都市 有关 有些 有没有 有限 有色 有线 当地 当局 当事 最高 最新 原告 原野 就业 将军 会议 同济 同仁 同学 同事 同盟 同志 同程 同盾 同花顺 和平 和田 连云港 连锁 正大 正规 今日头条 今日俄罗斯 今日美国 今日美术馆 据点 既得 对外 对方 对手 就业 从业 以色列 用户 用工 用人 为民 向阳 在线 从化 以军 以方 当地 由于 另一 另一方 让胡路 及时 像素 与会 与会者 与会人员 或者 代表们 代表团 代表队 代表处 代表大会 代表人 代表性 原著 原创 原作 原班 原产 原油 原料 原片 原定 原因 联合国 联合会 联合体 联合王国 联合早报 联合报 联合利华 联合社 联合政府 联合执政 联合主席 联合创始 联合调查组 联合声明 联合公报 公开赛 公开大学 公开课 主持人 当选总统 当选议员 当选人 获奖者 参赛者 参赛选手 参展商 提供商 提供者 发布会 发布者 分享者 创作者 写作者 继续教育 更新者 采访者 采访对象 采访组 结束语 完成人 转发者 引用者 现场民众 现场工作 现场目击 现场打捞 现场人员 现场警 现场交警 现场民警 现场指挥 现场负责 现场救援 现场医 现场采 现场施工 现场管理 现场群众 现场围观 现场观众 现场解说 现场新闻官 现场志愿 现场安保 现场主持 现场专家 现场市民 现场网友 现场粉丝 现场歌迷 现场球迷 现场嘉宾 现场导演 现场评委 现场法官 现场裁判 现场教练 现代 现任总统 目前为止 如家 如意 也门 作为方 都市 都江堰 都匀 便利店 便民 却说 仍是 再生 就医 已婚 已故 已任 又一 让步 连日 由于 将领 将士 将来 对华 对台 对联 更多 更名 再婚 还有 第一书记 第一财经 第一夫人 第一副总理 第一副 第一大 第一人 第一医院 第一中学 第一人民 第二人民 第三方 第三人民 第一任 第一届 当事人 当家 当红 当代 前方 前线 今晚报 明年级 虽说 身为人 谈判 连队 连长 其他 其余 其它 其实 其子 其妻 其父 其母 最大 最佳 最高法 最高检 最高人民 则天 和记 和硕 和讯 跟帖 跟踪 与众 而立 另类 另有 或将 同行 同班 同伴 同胞 同仁堂 同方 将要 上午茶 下午茶 晚上好 正义 正式 正定 正和 正泰 昨夜 就地 就是 都是 还是 也是 更是 又是 却是 则是 仍有 也有 都有 还要 也要 都要 有人 有的 有网友 有媒体 有分析 有业内 有知情 有专家 有消息 有观点 有记者',
);
/** Whether a longer word starts at `i` in which the short one of `length` only looks like an adverb. */
export function isProtected(s: string, i: number, length: number): boolean {
  return length <= 2 && PROTECTED.at(s, i) > length;
}

const TIME =
  /(?:[今昨前]（\d{1,2}(?:日|号)?）[日号天]?|[今昨前][日天]（\d{1,2}(?:日|号)?）)?(?:当地时间|北京时间|美东时间|美国时间|台北时间|东京时间)?(?:\d{2,4}年|今年|去年|前年|明年)?(?:\d{1,2}月|本月|上月|下月)?(?:\d{1,2}[日号]|(?:周|星期|礼拜)[一二三四五六日天])?(?:（(?:\d{1,2}月)?\d{1,2}[日号]）)?(?:上午|下午|晚上|晚间|晚|早上|早间|凌晨|中午|午间|傍晚|深夜|夜间|晨|午后|早些时候|稍早)?(?:\d{1,2}[时点](?:多|\d{0,2}分?许?))?(?:左右|前后|许)?/y;

/** Length of an expression of time that starts at `i`, 0 for none. */
export function timeAt(s: string, i: number): number {
  if (!hasUnit(timeHeads, s.charCodeAt(i))) return 0;
  TIME.lastIndex = i;
  return TIME.exec(s) ? TIME.lastIndex - i : 0;
}
