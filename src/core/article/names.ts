/** Words in class names and ids that portals give to what stands round an article. */
const AROUND = new Set(
  `comment comments related relate relates relevant recommend recommends recommended recomm rec share shares sharing shared sns
  hot hots hotlist hotnews hotspot rank ranks ranking sidebar aside footer foot header nav navbar navi navigation menu breadcrumb breadcrumbs crumb crumbs
  copyright ad ads adv advert advertisement advertising banner login dialog popup modal toolbar toolbox tool tools tag tags keyword keywords qrcode qr
  ewm erweima subscribe subscription newsletter promo promotion widget disqus feedback vote mood zan praise like likes digg reward donate
  follow follows app download pinglun tuijian xiangguan fenxiang dibu guanggao gg statement disclaimer shengming bshare bdsharebuttonbox jiathis
  next prev pager pagination paging page-nav readmore more outbrain taboola sponsor sponsored author-card read-next bottombar topbar`.split(
    /\s+/,
  ),
);

/** Words that portals give to the article's own container. */
const INSIDE = new Set(
  `article articles content contents body text main detail entry post story zoom txt maintext mainbody wen zhengwen neirong xiangqing nr editor`.split(
    /\s+/,
  ),
);

const tokenCache = new Map<string, string[]>();

function tokens(name: string): string[] {
  const known = tokenCache.get(name);
  if (known) return known;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (tokenCache.size > 5000) tokenCache.clear();
  tokenCache.set(name, words);
  return words;
}

export type Role = 'around' | 'inside' | 'both' | 'none';

/** What an element's class and id say about it. */
export function roleByName(element: Element): Role {
  const id = element.getAttribute('id');
  const name = element.getAttribute('class');
  if (!id && !name) return 'none';
  const words = tokens(name ? (id ? `${name} ${id}` : name) : (id ?? ''));
  const around = words.some((word) => AROUND.has(word));
  const inside = words.some((word) => INSIDE.has(word));
  if (around) return inside ? 'both' : 'around';
  return inside ? 'inside' : 'none';
}
