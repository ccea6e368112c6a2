import { describe, expect, it } from 'vitest';
import { attributeSpeakers } from '../../../../src/core/speakers/attribute';

/** Who says what, as `name: words`. */
function said(paragraphs: string[]): string[] {
  const { speakers, statements } = attributeSpeakers(paragraphs);
  return statements.map(({ speaker, block, start, end }) => {
    const name = speakers.find(({ id }) => id === speaker)?.name;
    return `${name}: ${paragraphs[block]?.slice(start, end).replace(/[。”」]+$/, '')}`;
  });
}

/** Forms in which Chinese news names a source, each with invented words. */
const FORMS: Record<string, { paragraphs: string[]; expected: string[] }> = {
  'whoever called, not who took the call': {
    paragraphs: ['11月3日夜里，云江公安分局桥头派出所接到市民樊女士报警，称自己的电动车被人骑走。'],
    expected: ['樊女士: 自己的电动车被人骑走'],
  },
  'whoever belongs to a person': {
    paragraphs: [
      '演员沈知远昨天抵达云江。沈知远专车司机向记者透露，沈知远昨晚十点才离开片场。沈知远表示，一切顺利。',
    ],
    expected: ['沈知远专车司机: 沈知远昨晚十点才离开片场', '沈知远: 一切顺利'],
  },
  'a name in front tells whose organiser it is': {
    paragraphs: ['歌手岑望舒昨日来到云江。岑望舒演唱会承办方正式宣布，由于场地检修，演唱会推迟一周。'],
    expected: ['岑望舒演唱会承办方: 由于场地检修，演唱会推迟一周'],
  },
  'this man is the man who was brought in': {
    paragraphs: [
      '随后记者找到一名目睹经过的男子。“当时车子一下就冲过来了。”这名男子表示，司机很快下车查看。',
    ],
    expected: ['一名目睹经过的男子: 当时车子一下就冲过来了', '一名目睹经过的男子: 司机很快下车查看'],
  },
  'two who speak as one, the second behind a title': {
    paragraphs: [
      '西陆联盟主席卡尔文与北泽国首相罗德里克分别宣布，双方达成新的渔业协议。卡尔文表示，协议公平。',
    ],
    expected: ['卡尔文与北泽国首相罗德里克: 双方达成新的渔业协议', '卡尔文: 协议公平'],
  },
  'indirect words run on into a quotation behind a colon': {
    paragraphs: ['教练谷维桢认为，这对新人是一次严峻的考验：“他们终于迈过了这道坎，往后会越走越稳。”'],
    expected: ['谷维桢: 这对新人是一次严峻的考验：“他们终于迈过了这道坎，往后会越走越稳'],
  },
  'a thing that is only named in front of the colon': {
    paragraphs: ['教练谷维桢直言这个结果：“只能平心静气地去接受，一切都会过去的。”'],
    expected: ['谷维桢: 只能平心静气地去接受，一切都会过去的'],
  },
  'a second quotation of the list is not the next speaker’s': {
    paragraphs: [
      '云江大学教授顾秋白说：“销量会出现下滑。”“看看第三季度，差距已经很明显了。”厂商代表罗平周四称，问题只是暂时的。',
    ],
    expected: ['顾秋白: 销量会出现下滑。”“看看第三季度，差距已经很明显了', '罗平: 问题只是暂时的'],
  },
  'a quotation that opens the paragraph goes to the cue behind it': {
    paragraphs: ['“有人歪曲事实，散布谣言，我们对此深表遗憾。”云江足协在声明中表示，谣言来自几名前官员。'],
    expected: ['云江足协: 有人歪曲事实，散布谣言，我们对此深表遗憾', '云江足协: 谣言来自几名前官员'],
  },
  'what is told of a body in front of its name': {
    paragraphs: [
      '北泽国最大反对党蓝石党发言人缺席。蓝石党没有参加表决。',
      '北泽国最大反对党蓝石党表示，不会支持这份预算。',
    ],
    expected: ['蓝石党: 不会支持这份预算'],
  },
  'a time in brackets, as Taiwan writes it': {
    paragraphs: ['昨(2)日該業者在粉專指出，訂房一律免費取消。立委薛明澄今(3)日也表示，應該道歉。'],
    expected: ['該業者: 訂房一律免費取消', '薛明澄: 應該道歉'],
  },
  'forms of characters outside Big5': {
    paragraphs: ['民政局長薛明澄説，補助將在月底發放。'],
    expected: ['薛明澄: 補助將在月底發放'],
  },
  'an outlet that only sets the scene': {
    paragraphs: ['据《云江早报》报道，演员沈知远在接受专访时回忆了拍摄经过，他表示，最难的是水下那场戏。'],
    expected: ['沈知远: 最难的是水下那场戏'],
  },
  'a comma inside brackets': {
    paragraphs: ['云江软件（06888，HK）发布公告称，公司将回购股份。'],
    expected: ['云江软件: 公司将回购股份'],
  },
  'a role and a verb that together hold another word': {
    paragraphs: ['蓝石党发言人称，此举并不合适。', '一位同学说，食堂的菜价涨了。'],
    expected: ['蓝石党发言人: 此举并不合适', '一位同学: 食堂的菜价涨了'],
  },
  'whoever was stirred': {
    paragraphs: ['演员沈知远的照片曝光后，引来网友热议：“不会又是摆拍的吧。”'],
    expected: ['网友: 不会又是摆拍的吧'],
  },
  'a form of address behind a role with what is told of it': {
    paragraphs: ['一头白发的老年股民樊先生告诉记者，他炒股八年了。'],
    expected: ['樊先生: 他炒股八年了'],
  },
  'initials in front of a foreign name': {
    paragraphs: ['“我听到很大的响声，”目击者H·罗迪告诉当地电视台，“浓烟一下就起来了。”'],
    expected: ['H·罗迪: 我听到很大的响声', 'H·罗迪: 浓烟一下就起来了'],
  },
  'a foreign place is no person': {
    paragraphs: ['圣马里诺斯市警察局长卡尔·罗德里表示，枪手已被控制。', '圣马里诺斯的学校周一停课。'],
    expected: ['卡尔·罗德里: 枪手已被控制'],
  },
  'a clerk without a name who is brought in and pointed back at': {
    paragraphs: [
      '记者拨打了云江银行客服电话，云江银行工作人员接听。',
      '该工作人员告诉记者，年费一年收一次。',
    ],
    expected: ['云江银行工作人员: 年费一年收一次'],
  },
  'a short form of a long foreign name': {
    paragraphs: [
      '德罗维奇卡苦战四盘后落败。德罗维奇卡离场时向看台挥手。',
      '德罗表示，对手发挥得更好。',
      '赛后，德罗感谢了团队。',
    ],
    expected: ['德罗维奇卡: 对手发挥得更好'],
  },
};

describe('reads who is meant', () => {
  it.each(Object.entries(FORMS))('%s', (_, { paragraphs, expected }) => {
    expect(said(paragraphs)).toEqual(expected);
  });
});

/** Verbs of speech that introduce nothing, and phrases that are no source. */
const SILENT = [
  '对于大家的意见建议，我们会认真吸收，及时落实到具体工作中去。',
  '云江市公安局局长罗平立即指令有关部门成立专班，立案展开调查。',
  '会议给出明确答复，居民的担心得到了回应。',
];

it.each(SILENT)('takes no speech from: %s', (text) => {
  expect(said([text])).toEqual([]);
});
