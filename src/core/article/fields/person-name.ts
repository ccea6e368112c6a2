/** Frequent Chinese surnames; two-character ones below. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉斯元束檀衣信展阴昝智幸奉植衡富尧闭由陳楊黃趙吳孫馬鄭謝許韓馮鄧曾肖蕭蔣葉蘇魏呂盧鐘鍾譚陸範賈韋鄒龍賀顧龔邵萬錢嚴湯溫莊聶魯歐關蘭單畢駱藍穆農簡車項連麥婁竇衛應閔喬齊賴涂游詹洪簡鄔劉張羅梁',
);
const COMPOUND =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|夏侯|皇甫|尉迟|公孙|慕容|令狐|端木|司徒|东方|南宫|呼延|宇文|长孙)/;
/** What follows a name that is glued to an affiliation. */
const AFTER_NAME =
  /^(?:中国|全国|国家|北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾|清华|复旦|南京|武汉|中央|人民|新华|本报|系|为|是|单位|教授|博士|研究员|主任|记者|编辑|通讯员|特约|实习)/;

/** Whether a text is the name of a Chinese person: surname and one or two further characters. */
export function isPersonName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (COMPOUND.test(text)) return text.length >= 3;
  return text.length <= 3 && SURNAMES.has(text[0] ?? '') && !/[报報网網社台会部局院]$/.test(text);
}

const ROLE =
  /(?:本报|本刊|本网|本台)?(?:见习|实习|特约|首席|全媒体|职工)?(?:记者|記者|通讯员|通訊員|评论员|特派员|撰稿人|作者|实习生)\s*[:：/／]?\s*/;
/** Another label begins here: what follows is not the writer's. */
const NEXT_LABEL =
  /\s*(?:责任编辑|責任編輯|责编|编辑|編輯|校对|审核|审校|来源|來源|摄影|攝影|图\s*[/／:：|]|剪辑|制图|监制|时间|发布|浏览|点击|\d{4}[-年/.]|亦有|对此|对本文).*$/;
const BETWEEN = /[\s、,，;；/／·|&]+|(?<=\p{Script=Han}{2})[和与及](?=\p{Script=Han}{2})/u;

/**
 * The names in a text behind a label: “王翔、李明 通讯员 赵真” gives three. What stands before a role word is an
 * affiliation; a text that does not begin with a name gives an empty list.
 */
export function namesIn(text: string): string[] {
  const own = text.replace(NEXT_LABEL, '').trim();
  const groups = own.split(new RegExp(ROLE.source, 'g'));
  const names: string[] = [];
  for (const group of groups.length > 1 ? groups.slice(1) : groups) {
    for (const part of group.split(BETWEEN).filter(Boolean)) {
      const name = nameAtStart(part);
      if (!name) break;
      if (!names.includes(name)) names.push(name);
    }
  }
  return names.length > 0 ? names : widePrinted(own);
}

function nameAtStart(part: string): string | undefined {
  if (/^\p{Script=Han}{2,3}$/u.test(part) && !NOT_NAME.test(part)) return part;
  if (
    /^\p{Script=Han}{4,5}$/u.test(part) &&
    !NOT_NAME.test(part) &&
    (COMPOUND.test(part) || !/[报網网社台部局院会]$/.test(part))
  ) {
    return glued(part) ?? part;
  }
  return glued(part) ?? (isLatinName(part) ? part : undefined);
}

const NOT_NAME =
  /^(?:责任|编辑|本报|综合|记者|来源|整理|报道|等|未知|佚名|网络|原创|转载|匿名|本站|管理员|admin)|[摄攝]$|中心$|新聞$|新闻$/;

/** 方敏北京大学教授 is 方敏. */
function glued(part: string): string | undefined {
  for (const length of [2, 3]) {
    const head = part.slice(0, length);
    if (isPersonName(head) && AFTER_NAME.test(part.slice(length))) return head;
  }
  return undefined;
}

/** “李 明” is one name printed wide. */
function widePrinted(text: string): string[] {
  const wide = /^(\p{Script=Han})[\s\u3000]+(\p{Script=Han})(?!\p{Script=Han})/u.exec(text);
  return wide?.[1] && SURNAMES.has(wide[1]) ? [`${wide[1]}${wide[2]}`] : [];
}

/** First and last name in Latin letters; no desk, agency or staff line. */
export function isLatinName(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){1,3}$/u.test(text) &&
    !/\b(?:News|Press|Staff|Union|Inc|Editor|Desk|Team|Share|Comments?|Follow|Full|Screen|Print)\b/i.test(
      text,
    )
  );
}
