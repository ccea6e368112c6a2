import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../../src/core/article/decode-html';

const page = (head: string) => `<!DOCTYPE html><html><head>${head}<title>河灣新橋</title></head></html>`;
const decoded = (head: string, encoding: string, type: string | null = 'text/html') =>
  decodeHtml(iconv.encode(page(head), encoding), type);

describe('decodeHtml', () => {
  it.each([
    ['gb2312', 'gbk', '<meta charset=gb2312>'],
    ['gbk', 'gbk', '<meta http-equiv="Content-Type" content="text/html; charset=gbk">'],
    ['gb18030', 'gb18030', "<META charset='GB18030' />"],
    ['big5', 'big5', '<meta content="text/html;charset=big5" http-equiv=content-type>'],
    ['utf-8', 'utf-8', '<meta charset="utf-8">'],
    ['utf-16 said, utf-8 meant', 'utf-8', '<meta charset="utf-16">'],
  ])('reads the charset of meta: %s', (_name, encoding, head) => {
    expect(decoded(head, encoding)).toContain('河灣新橋');
  });

  it('believes the header before meta, and a byte order mark before both', () => {
    expect(decoded('<meta charset="utf-8">', 'big5', 'text/html; charset="Big5"')).toContain('河灣新橋');
    const marked = iconv.encode(page('<meta charset="gbk">'), 'utf-8', { addBOM: true });
    expect(decodeHtml(marked, 'text/html; charset=big5')).toContain('河灣新橋');
    expect(decodeHtml(iconv.encode(page(''), 'utf-16le', { addBOM: true }), null)).toContain('河灣新橋');
  });

  it.each([
    ['a comment', '<!-- <meta charset="big5"> --><meta charset="gbk">'],
    ['an attribute of another element', '<link title=\'<meta charset="big5">\'><meta charset="gbk">'],
    ['a pragma of another kind', '<meta http-equiv="refresh" content="1; charset=big5"><meta charset="gbk">'],
    ['a content without pragma', '<meta name="x" content="charset=big5"><meta charset="gbk">'],
    ['a longer name', '<metadata charset="big5"></metadata><meta charset="gbk">'],
  ])('is not taken in by %s', (_name, head) => {
    expect(decoded(head, 'gbk')).toContain('河灣新橋');
  });

  it('guesses where nothing or nonsense is declared', () => {
    expect(decoded('', 'utf-8', null)).toContain('河灣新橋');
    expect(decoded('<meta charset="klingon">', 'gb18030', 'text/html; charset=none')).toContain('河灣新橋');
    expect(decodeHtml(new Uint8Array(), null)).toBe('');
  });
});
