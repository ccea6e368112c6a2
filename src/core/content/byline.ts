/** What a person did for the piece. */
const ROLE =
  '(?:(?:见习|实习|特约|首席|全媒体|融媒体)?(?:记者|通讯员|特派员|评论员)|实习生|作者|撰文|撰稿|采写|执笔|编译|翻译|整理|编辑|责编|校对|' +
  '摄影|摄像|供图|供稿|記者|編輯|攝影|編譯)';
/** Words of every day too: only with their stroke or colon. */
const WORK = '(?:文图|图文|文字|视频|图片|文圖|圖文|文|图|圖)(?=\\s*[:：/／|｜丨︱│┃∣])';
const DONE_BY = '(?<![拍航])[摄攝]影?(?=$|[\\s）)])|供[图圖稿](?=$|[\\s）)])';
const GAP = '\\s:：/／|｜丨︱│┃∣、，,；;&和（）()';

const MARK = '\u0001';
/** In brackets a name may follow its role directly: （记者王某）. */
const IN_BRACKETS = new RegExp(`${DONE_BY}|${WORK}|${ROLE}`, 'gu');
const ALONE = new RegExp(`${DONE_BY}|${WORK}|${ROLE}(?=[${GAP}])`, 'gu');
const GAPS = new RegExp(`[${GAP}]+`, 'u');

const NAME = /^(?:\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,8})*|[A-Z][\p{L}.'’-]*)$/u;
const OUTLET = /^[\p{Script=Han}\d·]{2,16}$/u;
/** Where no brackets say so, only what outlets and offices are called by. */
const NAMED_OUTLET = /^(?:[\p{Script=Han}\d·]{0,14}(?:[报網网社刊台報科部室]|新[闻聞]|客户端|中心)发?)$/u;

const BRACKETED = /^[（(【[]([^（）()]*)[)）】\]]$/;
/** 作者：王某，河湾大学教授 · 作者单位：河湾大学 · 实习生王某对本文亦有贡献 */
const NOTE = /^作者(?:系|为|是|单位)?\s*[:：]|^作者(?:系|为|单位)|对[此本]文[亦也]?有贡献$/;
/** 記者王某／台北報導 · 社會中心／綜合報導 */
const DATELINE = /^\p{Script=Han}{2,14}[/／]\p{Script=Han}{2,8}(?:報導|報道|报道)$/u;

const SENTENCE = /[。！？!?“”「」]/;
const LONGEST = 80;

/** Whether a whole block is a reporter line: （文/记者 王某）, 记者：张某某 通讯员：李某. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST || SENTENCE.test(text)) return false;
  const inner = BRACKETED.exec(text)?.[1]?.trim();
  if (inner !== undefined && NOTE.test(inner)) return true;
  return DATELINE.test(text) || isNamesAndRoles(inner ?? text, inner !== undefined);
}

/** Whether a line is made of roles, people's names and, before a role, their outlets, and of nothing else. */
function isNamesAndRoles(line: string, inBrackets: boolean): boolean {
  const marked = line.replace(inBrackets ? IN_BRACKETS : ALONE, ` ${MARK} `);
  const words = marked.split(GAPS).filter(Boolean);
  const outlet = inBrackets ? OUTLET : NAMED_OUTLET;
  let names = 0;
  for (const [index, word] of words.entries()) {
    if (word === MARK) continue;
    const isName = NAME.test(word);
    if (isName) names++;
    // 新华社发（王某 摄）: the agency stands before the name whose role follows.
    const beforeRole = words[index + 1] === MARK || (index === 0 && words.at(-1) === MARK);
    if (!isName && !(beforeRole && outlet.test(word))) return false;
  }
  return names > 0 && words.includes(MARK);
}
