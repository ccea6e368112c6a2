/** Invented by us: what the words of a real page are replaced with. */
const FILLER =
  '河湾镇的新桥在秋天通车老街两旁的店铺重新挂起灯笼孩子们放学后沿着堤岸奔跑渡口的船工把缆绳收进仓库' +
  '清晨的集市摆满新摘的莲蓬和菱角茶馆里的客人谈起上游的水位林知秋把这些写进笔记本然后去看修复的戏台';
const WORDS = 'river bridge market lantern harbour autumn village teacher'.split(' ');

/** Words that templates print and that extraction goes by. */
const LABELS =
  /(?:责任编辑|责编|编辑|来源|记者|作者|通讯员|撰文|摄影|原标题|发布时间|时间|首页|正文|下一页|上一页|尾页|字号|分享|扫码|扫一扫|关注|微信|微博|打印|收藏|评论|点赞|相关阅读|相关新闻|延伸阅读|推荐阅读|推荐|热门|排行|阅读剩余全文|展开全文|阅读全文|图为|资料图|声明|版权|举报|纠错|(?<=\d\s*)[年月日][讯电]?|來源|責任編輯|編輯|記者|分享|相關新聞|延伸閱讀|首頁|下一頁)/;
const PIECES = new RegExp(
  `(${LABELS.source})|(\\p{Script=Han}+?)(?=${LABELS.source}|\\P{Script=Han}|$)|([A-Za-z]{4,})`,
  'gu',
);

const HAN = /\p{Script=Han}/u;

const DROPPED = 'script:not([type="application/ld+json"]), style, link, iframe, object, embed, svg';

/** As many alike in a row show what a list looks like. */
const ALIKE = 6;

/** Cuts long runs of like elements short. */
export function thin(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    let alike = 0;
    let before: Element | undefined;
    for (const child of [...element.children]) {
      alike =
        before && before.localName === child.localName && before.className === child.className
          ? alike + 1
          : 1;
      before = child;
      if (alike > ALIKE) child.remove();
    }
  }
}

/** Replaces the words of a page and keeps its markup, so that a fixture is a page of our own. */
export class Disguise {
  #known = new Map<string, string>();
  #at = 0;

  /** The same run of characters becomes the same filler: titles stay alike in head and body. */
  text(text: string): string {
    return text.replace(PIECES, (_whole, label?: string, han?: string, latin?: string) => {
      if (label) return label;
      const run = han ?? latin ?? '';
      const known =
        this.#known.get(run) ?? (han ? this.#han(han.length) : (WORDS[this.#at++ % WORDS.length] ?? ''));
      this.#known.set(run, known);
      return known;
    });
  }

  #han(length: number): string {
    let out = '';
    while (out.length < length) out += FILLER[this.#at++ % FILLER.length];
    return out;
  }

  /** Ids of articles and pictures lead nowhere; page numbers and dates stay. */
  address(address: string): string {
    return address.replace(/\d{5,}/g, (digits) =>
      digits.replace(/\d/g, (digit) => String((Number(digit) * 7 + 3) % 10)),
    );
  }

  page(document: Document): void {
    for (const element of document.querySelectorAll(DROPPED)) element.remove();
    for (const script of document.querySelectorAll('script'))
      script.textContent = this.#json(script.textContent ?? '');
    const walker = document.createTreeWalker(document, 0x1 | 0x4 | 0x80);
    const comments: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 8) comments.push(node);
      else if (node.nodeType === 1) this.#attributes(node as Element);
      else if (node.parentElement?.localName !== 'script') node.nodeValue = this.text(node.nodeValue ?? '');
    }
    for (const comment of comments) comment.parentNode?.removeChild(comment);
  }

  #json(json: string): string {
    return json.replace(/"((?:[^"\\]|\\.)*)"(?!\s*:)/g, (_whole, value: string) =>
      JSON.stringify(/^@|^https?:|^\w+$/.test(value) ? this.address(value) : this.text(value)),
    );
  }

  #attributes(element: Element): void {
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on')) element.removeAttribute(name);
      else if (/^(?:alt|title|content|value|placeholder)$/.test(name)) {
        if (HAN.test(value)) element.setAttribute(name, this.text(value));
        else if (/^https?:/.test(value)) element.setAttribute(name, this.address(value));
      } else if (/^(?:href|src|srcset|data-.*|_src|original)$/.test(name))
        element.setAttribute(name, this.address(value));
    }
  }
}
