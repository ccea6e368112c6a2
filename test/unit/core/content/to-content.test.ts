import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toContent } from '../../../../src/core/content/to-content';

const BASE = 'https://news.example.cn/2026-11/20/content_1.htm';

function content(html: string) {
  const { document } = new JSDOM(`<body><div id="root">${html}</div></body>`).window;
  return toContent(document.getElementById('root') as Element, BASE);
}
const rendered = (html: string) => toHtml(content(html));

describe('toContent', () => {
  it('gathers loose text into paragraphs and drops nameless containers', () => {
    expect(rendered('<div>甲<div>乙<section>丙</section></div>丁</div>')).toBe(
      '<p>甲</p><p>乙</p><p>丙</p><p>丁</p>',
    );
  });

  it('takes inline elements inside blocks', () => {
    expect(rendered('<b><p>甲</p><p>乙<i>丙</i></p></b>')).toBe(
      '<p><strong>甲</strong></p><p><strong>乙<em>丙</em></strong></p>',
    );
    expect(rendered('<a href="/x"><div>甲</div><h3>乙</h3></a>')).toBe(
      '<p><a href="https://news.example.cn/x">甲</a></p><h3><a href="https://news.example.cn/x">乙</a></h3>',
    );
  });

  it('makes addresses absolute and keeps http and https alone', () => {
    expect(
      rendered('<p><a href="b.htm">甲</a><a href="javascript:alert(1)">乙</a><a href="//c.cn/d">丙</a></p>'),
    ).toBe(
      '<p><a href="https://news.example.cn/2026-11/20/b.htm">甲</a>乙<a href="https://c.cn/d">丙</a></p>',
    );
    expect(rendered('<p>甲<img src="../p.jpg"><img src="data:image/svg+xml,x"><img></p>')).toBe(
      '<p>甲<img src="https://news.example.cn/2026-11/p.jpg" alt=""></p>',
    );
  });

  it('keeps figures, captions, tables, ruby and lists', () => {
    const html =
      '<figure><img src="https://a.cn/1.jpg" alt="x" width="600"><figcaption>图注</figcaption></figure>' +
      '<table><tbody><tr><td colspan="2">甲</td><td></td></tr></tbody></table>' +
      '<ul><li>一</li><li>二<p>三</p></li></ul><p><ruby>漢<rt>hàn</rt></ruby>10<sup>2</sup><code>x</code></p>';
    expect(rendered(html)).toBe(html);
  });

  it('turns a paragraph of pictures alone into a figure', () => {
    expect(rendered('<p><img src="https://a.cn/1.jpg"></p><p>字<img src="https://a.cn/2.jpg"></p>')).toBe(
      '<figure><img src="https://a.cn/1.jpg" alt=""></figure><p>字<img src="https://a.cn/2.jpg" alt=""></p>',
    );
  });

  it('drops what is empty and trims white space', () => {
    expect(rendered('<p>　　甲 \n 乙<br></p><p>&nbsp;</p><p><br><b> </b></p><ul> <li></li> </ul>')).toBe(
      '<p>甲 乙</p>',
    );
  });

  it('keeps line breaks and white space of preformatted text', () => {
    expect(rendered('<p>甲<br>　　乙</p>')).toBe('<p>甲<br>乙</p>');
    expect(rendered('<pre>a\n  b</pre>')).toBe('<pre>a\n  b</pre>');
  });

  it('finds the file of a player in its source elements', () => {
    expect(rendered('<video poster="/p.jpg"><source src="blob:x"><source src="/v.mp4">旧</video>')).toBe(
      '<figure><video src="https://news.example.cn/v.mp4" poster="https://news.example.cn/p.jpg" controls preload="none"></video></figure>',
    );
  });

  it('survives nesting 3,000 deep and bounds its depth', () => {
    const { document } = new JSDOM('').window;
    const names = ['div', 'blockquote', 'span'];
    let hundred: Element = document.createElement('div');
    for (let depth = 0; depth < 99; depth++) {
      const outer = document.createElement(names[depth % names.length] as string);
      outer.append('字', hundred);
      hundred = outer;
    }
    // Hundreds put into one another: jsdom takes long to deepen a tree level by level.
    let tree = hundred;
    for (let count = 1; count < 30; count++) {
      const outer = hundred.cloneNode(true) as Element;
      let innermost = outer;
      while (innermost.lastElementChild) innermost = innermost.lastElementChild;
      innermost.append(tree);
      tree = outer;
    }
    const html = toHtml(toContent(tree, BASE));
    expect(html.match(/字/g)).toHaveLength(99 * 30);
    expect(html.match(/<blockquote>/g)?.length).toBeLessThan(40);
  });

  it('is not led astray by form fields named like DOM properties', () => {
    expect(
      rendered(
        '<form><input name="nodeName"><input name="firstChild"><input name="nextSibling"><input name="nodeType"><p>甲</p></form><p>乙</p>',
      ),
    ).toBe('<p>甲</p><p>乙</p>');
  });

  it('takes a paragraph or a fragment as root', () => {
    const { document } = new JSDOM('<p id="p">甲</p>').window;
    const fragment = document.createDocumentFragment();
    fragment.append('乙', document.createElement('h2'));
    expect(toHtml(toContent(document.getElementById('p') as Element, BASE))).toBe('<p>甲</p>');
    expect(toHtml(toContent(fragment, BASE))).toBe('<p>乙</p>');
  });
});
