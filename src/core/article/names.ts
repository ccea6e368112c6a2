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

export type Role = 'around' | 'inside' | 'both' | 'none';

const known = new Map<string, Role>();
const MOST_KNOWN = 5000;

/** Class and id of an element as one string. A form's fields may overshadow its own methods; then it has no name. */
export function namesOf(element: Element): string {
  if (typeof element.getAttribute !== 'function') return '';
  const name = element.getAttribute('class');
  const id = element.getAttribute('id');
  return name ? (id ? `${name} ${id}` : name) : (id ?? '');
}

/** What class and id say about an element. */
export function roleOf(names: string): Role {
  if (!names) return 'none';
  let role = known.get(names);
  if (role === undefined) {
    role = readRole(names);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(names, role);
  }
  return role;
}

function readRole(names: string): Role {
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const inside = words.some((word) => INSIDE.has(word));
  if (words.some((word) => AROUND.has(word))) return inside ? 'both' : 'around';
  return inside ? 'inside' : 'none';
}
