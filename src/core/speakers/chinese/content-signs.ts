import type { Place } from './cue';
import type { Candidate } from './verb-cue';

/** 否认这一传闻。 */
const SHORT_OBJECT = /^(?:这|该|此|上述|相关|有关|其)[\u3400-\u9fff]{1,7}[。；]/;
const ACTION_VERB = /^(?:宣布|要求|决定)$/;
/** 宣布开幕。 */
const BARE_ACTION =
  /^(?:会议|大会|活动|论坛|仪式|比赛|运动会)?(?:开幕|闭幕|开工|竣工|启动|成立|破产|退役|离婚|结婚|分手|休会|散会|开始|结束|通车|投产|奠基|停牌|复牌|辞职|退出|参选)[，。；]/;
/** 介绍工程建设情况，指出存在的不足: what was spoken about, not what was said. */
const NAMES_ITS_SUBJECT =
  /^(?:批评|指责|谴责|质疑|称赞|赞扬|盛赞|否认|证实|驳斥|介绍|通报|反映|解释|分析|补充|回忆|指出|提出|透露|披露|说明|讲述|强调|重申)$/;
const OBJECT_NOUN =
  /^[^，。；：！？是将要会可应有]{1,24}(?:情况|工作|经验|成果|进展|问题|过程|背景|内容|做法|特点|现状|不足|成效|举措|细节|原因|意见|要求|情形|经历|方式|做法|行为|言论|决定|说法|态度|政策|表现|传闻|传言|消息|关系|指控|报道|评论|猜测|关切|一事|事实|成功|成就|成绩|重要性|必要性|意义|时刻|往事|故事|心得|感受)[，。；]/;
/** 表示后，…; 在…声称…可以谈判后，… */
const WHEN = /^[后时][，。]/;
const LATER_WHEN = /^[^。；]{2,60}?(?:之?[后时]|之际)，/;
const CLAUSAL = /^(?:将|要|会|他|她|其|自己|如果|目前|该|这|不|没|已|在)|是|会|将|能|要|有/;
const OWNER = /^[^，。；]{1,12}的[^，。；]{1,6}[，。；]/;
const LOOKED_AT = 30;

/** What the words right behind the verb tell, where no mark parts them from it. */
export function contentSigns(signs: string[], { cue }: Candidate, { passage: { s }, clause }: Place): void {
  const { verb, content } = cue;
  const text = s.slice(content, content + LOOKED_AT);
  const end = /[，。；！？]/.exec(text)?.index ?? LOOKED_AT;
  const first = text.slice(0, end);
  const isObject = OBJECT_NOUN.test(text);
  if (isObject) signs.push('object');
  if (isObject && NAMES_ITS_SUBJECT.test(verb)) signs.push('itsObject');
  if (SHORT_OBJECT.test(text)) signs.push('shortObject');
  if (ACTION_VERB.test(verb) && BARE_ACTION.test(text)) signs.push('bareAction');
  if (WHEN.test(text)) signs.push('when');
  if (end < 6) signs.push('shortContent');
  if (/[。；]/.test(text.charAt(end))) signs.push('closed');
  if (CLAUSAL.test(first)) signs.push('clausal');
  const opensWhen = /^ *[在当]/.test(s.slice(clause, clause + 3));
  if (opensWhen && LATER_WHEN.test(s.slice(content, content + 64))) signs.push('inWhen');
  if (first.includes('“')) signs.push('quoted');
  if (OWNER.test(text)) signs.push('of');
}
