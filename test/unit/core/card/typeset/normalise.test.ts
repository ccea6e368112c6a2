import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../../src/core/card/typeset/normalise';

describe('paragraphs', () => {
  it.each([
    ['narrow marks after Chinese', '胡先生说,要快;要好:行吗?行!', '胡先生说，要快；要好：行吗？行！'],
    ['a narrow full stop at the end', '会议召开.', '会议召开。'],
    ['narrow brackets round Chinese', '条例(草案)通过', '条例（草案）通过'],
    ['straight quotes in pairs', '推进"五个一"工程', '推进“五个一”工程'],
    ['times and numbers', '上午9:30,共1,200人', '上午9:30,共1,200人'],
    ['English', 'He said, "no (really)."', 'He said, "no (really)."'],
    ['addresses', '见https://example.org/a.html', '见https://example.org/a.html'],
    ['white space of every kind', '　　春　分\u00a0 到 ', '春 分 到'],
    ['invisible and directional characters', '春\u200b分\u202e到\ufeff', '春分到'],
    ['half of a surrogate pair', '春\ud842分', '春分'],
    ['marks that a selection cut off', '，他说：“好的（', '他说：“好的'],
  ])('%s', (_, text, set) => expect(paragraphs(text)).toEqual([set]));

  it('parts at line ends and drops what is empty', () => {
    expect(paragraphs('一\r\n\n 　\n二\u2028三')).toEqual(['一', '二', '三']);
    expect(paragraphs(' \n\u200b\n')).toEqual([]);
  });

  it('keeps a text of marks alone', () => expect(paragraphs('？！')).toEqual(['？！']));
});
