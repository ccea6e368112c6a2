import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { demoAddress } from '../../demo/demo-portal.ts';
import { charsetOf, ownAddress, startTarget } from '../../harness/start-target.ts';

describe('what npm start opens', () => {
  it('is the demo without an argument, else the address as a browser writes it', () => {
    expect(startTarget().address).toBe(demoAddress);
    expect(startTarget('HTTPS://News.example/a b')).toEqual({ address: 'https://news.example/a%20b' });
  });

  it('is refused with a sentence where it is neither address nor file', () => {
    expect(() => startTarget('no-such-page.html')).toThrow('neither an address');
    expect(() => startTarget('https://')).toThrow('not a valid address');
  });
});

describe('a saved page', () => {
  it('has the charset of its bytes, whatever its head says', () => {
    expect(charsetOf(Buffer.from('<meta charset="gb2312"><p>明言</p>'))).toBe('utf-8');
    expect(charsetOf(iconv.encode('<meta charset="gb2312"><p>明言</p>', 'gbk'))).toBe('gb2312');
    expect(charsetOf(iconv.encode('<meta charset="utf-8"><p>明言</p>', 'gbk'))).toBe('gb18030');
    expect(charsetOf(iconv.encode('<meta charset="big5"><p>明言</p>', 'big5'))).toBe('big5');
  });

  it('says where it was', () => {
    const saved = '<!-- saved from url=(0042)https://news.example/1.htm -->';
    const canonical = '<link rel="canonical" href="https://news.example/2.htm#top">';
    expect(ownAddress(saved + canonical)).toBe('https://news.example/1.htm');
    expect(ownAddress(canonical)).toBe('https://news.example/2.htm');
    expect(ownAddress('<meta property="og:url" content="https://news.example/3.htm">')).toBe(
      'https://news.example/3.htm',
    );
    expect(ownAddress('<link rel="canonical" href="/4.htm">')).toBeUndefined();
  });
});
