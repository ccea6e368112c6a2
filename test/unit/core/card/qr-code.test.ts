import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../../src/core/card/qr-code';
import { withoutTracking } from '../../../../src/core/card/short-address';

const article = 'https://news.gmw.cn/2026-03/18/content_38655120.htm';

describe('qrCode', () => {
  it('has modules of at least 4 px for the address as it is', () => {
    const code = qrCode(`${article}?from=timeline`);
    expect(code?.address).toBe(`${article}?from=timeline`);
    expect(code?.module).toBeGreaterThanOrEqual(4);
    expect(code?.modules.length).toBe(code?.modules[0]?.length);
  });

  it('drops tracking only where the address is too long with it', () => {
    const long = `${article}?id=7&utm_source=${'x'.repeat(200)}&spm=${'y'.repeat(50)}#top`;
    expect(qrCode(long)?.address).toBe(`${article}?id=7`);
  });

  it.each([
    ['too long without tracking as well', `${article}?text=${'长'.repeat(60)}`],
    ['longer than any code', `${article}?text=${'a'.repeat(5000)}`],
    ['no web address', 'file:///home/reader/page.html'],
    ['nothing', ''],
  ])('is null: %s', (_, address) => expect(qrCode(address)).toBeNull());
});

describe('withoutTracking', () => {
  it('keeps what the page needs', () => {
    expect(withoutTracking('https://a.cn/s?__biz=M&mid=1&idx=2&sn=3&chksm=4&scene=5#wechat')).toBe(
      'https://a.cn/s?__biz=M&mid=1&idx=2&sn=3',
    );
  });
  it('gives back what is no address', () => expect(withoutTracking('not an address')).toBe('not an address'));
});
