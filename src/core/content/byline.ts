const HAN_NAME = '[\\p{Script=Han}]{1,6}(?:·[\\p{Script=Han}]{1,8})*';
const LATIN_NAME = "[A-Z][\\p{L}.'’-]*(?: [A-Z][\\p{L}.'’-]*){0,3}";
const NAME = `(?:${HAN_NAME}|${LATIN_NAME})`;
const GAP = '[\\s、，,/／|｜&和]+';
const NAMES = `${NAME}(?:${GAP}${NAME}){0,7}`;

/** What a person did for the piece. 文 and 图 are words of every day too and need their stroke or colon. */
const ROLE =
  '(?:(?:见习|实习|特约|首席|驻\\p{Script=Han}{1,6}|全媒体|融媒体)?(?:记者|通讯员|特派员|评论员)|作者|撰文|撰稿|采写|编译|翻译|整理|摄影|供图|供稿|記者|作者|攝影|撰文)';
const STROKE = '(?:文|图|文图|图文|文字|視頻|视频|图片|圖|文圖)';
const STROKES = `${STROKE}(?:[、/／&]${STROKE})*\\s*[/／|｜:：丨]\\s*(?:${ROLE}\\s*)?`;
const PART = `(?:${STROKES}|${ROLE}\\s*[:：/／|｜丨]?\\s*)${NAMES}`;
const OUTLET = '(?:[\\p{Script=Han}\\d]{1,16}?\\s*)?';

const IN_BRACKETS = new RegExp(`^[（(【\\[]\\s*${OUTLET}${PART}(?:[\\s；;，,]*${PART})*\\s*[)）】\\]]$`, 'u');
const ALONE = new RegExp(
  `^(?:本报|本网|本刊|本台|新华社|中新社|中新网|人民网|光明网)?(?:${STROKES}${NAMES}|${ROLE}\\s*[:：/／|｜丨\\s]\\s*${NAMES})(?:[\\s；;]+${PART})*$`,
  'u',
);
const LONGEST = 80;

/** Whether a whole block is a reporter line: （文/记者 王某）, 记者：张某某 通讯员：李某. */
export function isByline(text: string): boolean {
  return text.length <= LONGEST && (IN_BRACKETS.test(text) || ALONE.test(text));
}
