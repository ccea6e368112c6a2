import { describe, expect, it } from 'vitest';
import { attributeSpeakers } from '../../../../src/core/speakers/attribute';

const MEETING = [
  '4月8日,云江白塔协同发展会议第二次会议在云江市举行。云江市委副书记、市长沈知远,白塔市委常委、常务副市长顾秋白出席会议并讲话。',
  '云江市委常委、副市长罗平分别通报两市经济运行情况。云江市领导韩冬参加。',
  '会议听取了“三个同城”“四个互认”专班工作汇报。',
  '沈知远代表云江市委、市政府,代表程岳书记,对白塔市代表团来访表示欢迎。沈知远说,推动两市协同,是一件大事。近年来,两地来往不断。我们要抓住机遇,聚焦“三个同城”,把事情办好。',
  '顾秋白代表白塔市委、市政府向云江长期以来的支持表示感谢。顾秋白说,今年是两市协议签署三周年。希望双方更加注重实效。',
  '在云江期间,白塔市代表团还前往云江港考察。',
];

const wide = (text: string) => text.replaceAll(',', '，');

describe.each([
  ['ASCII commas', MEETING],
  ['full-width commas', MEETING.map(wide)],
])('a report on a meeting, %s', (_, paragraphs) => {
  const { speakers, statements } = attributeSpeakers(paragraphs);
  const words = (name: string) => {
    const id = speakers.find((speaker) => speaker.name === name)?.id;
    return statements
      .filter((statement) => statement.speaker === id)
      .map(({ block, start, end }) => paragraphs[block]?.slice(start, end));
  };

  it('lets exactly the two speak who speak', () => {
    expect(speakers.map(({ name, titles }) => [name, titles])).toEqual([
      ['沈知远', ['云江市委副书记、市长']],
      ['顾秋白', ['白塔市委常委、常务副市长']],
    ]);
  });

  it('gives each the act of thanks or welcome and the paragraph to its end', () => {
    const comma = paragraphs === MEETING ? ',' : '，';
    expect(words('沈知远').map((text) => text?.replace(/。$/, ''))).toEqual([
      '对白塔市代表团来访表示欢迎',
      `推动两市协同${comma}是一件大事。近年来${comma}两地来往不断。我们要抓住机遇${comma}聚焦“三个同城”${comma}把事情办好`,
    ]);
    expect(words('顾秋白').map((text) => text?.replace(/。$/, ''))).toEqual([
      '向云江长期以来的支持表示感谢',
      '今年是两市协议签署三周年。希望双方更加注重实效',
    ]);
  });
});

it.each([
  '临渚市副市长程砚秋介绍工程建设情况，两市有关部门负责人参加。',
  '临渚市副市长程砚秋通报有关工作进展。',
])('takes what somebody spoke about for no speech: %s', (text) => {
  expect(attributeSpeakers([text]).statements).toEqual([]);
});

describe('an interview without labels', () => {
  const question = (text: string) => ({
    text,
    kind: 'p' as const,
    strong: [[0, text.length]] as [number, number][],
  });
  const blocks = [
    '近日，云江大学教授顾秋白接受了本刊专访。',
    question('您为什么研究渡口？'),
    '因为我在江边长大。',
    question('最难的是什么？'),
    '最难的是等待。',
    question('下一步呢？'),
    '继续走访。',
  ];

  it('gives the plain paragraphs behind bold questions to the one who is interviewed', () => {
    const { speakers, statements } = attributeSpeakers(blocks);
    expect(speakers.map((speaker) => speaker.name)).toEqual(['顾秋白']);
    expect(statements.map((statement) => statement.block)).toEqual([2, 4, 6]);
  });

  it('takes the same text without bold for no interview', () => {
    const plain = blocks.map((block) => (typeof block === 'string' ? block : block.text));
    expect(attributeSpeakers(plain).statements).toEqual([]);
  });
});

describe('the authors of the article', () => {
  it('do not speak in it', () => {
    const text = ['记者沈知远说，天气很好。'];
    expect(attributeSpeakers(text).statements).toHaveLength(1);
    expect(attributeSpeakers(text, { authors: ['沈知远'] }).statements).toEqual([]);
  });
});
