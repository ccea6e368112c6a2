import type { Detection } from './article';
import type { Page } from './page';
import type { Run } from './scan';

const HOME = /^\/(?:index|default|home)?(?:\.\w+)?$/i;
const SEARCH = /^\/(?:search|s|so|query|find)(?:\/|\.\w+)?$|\/search\b/i;
const QUERY = /[?&](?:q|wd|kw|query|keyword|keywords|word|search)=/i;
/** Dates, numbers and long keys stand in the addresses of single articles. */
const SINGLE = /\d{5,}|\d{4}[-/_]\d{1,2}|[?&](?:id|newsid|aid)=\w+|\.s?html?$|[A-Za-z0-9]{10,}/i;
const DATE = /\d{4}\s*[-/.年]\s*\d{1,2}|\d{1,2}[-月]\d{1,2}|(?:小时|分钟|天)前/;

interface Signs {
  /** Sentence runs in the region, and their weight. */
  sentences: number;
  prose: number;
  /** Share of the region's weight that stands in links. */
  links: number;
  /** Stretches of runs that are nothing but a link: a list of excerpts has one for each item. */
  linkStretches: number;
  /** Short runs with a date. */
  dates: number;
  /** Runs outside links. */
  lines: number;
}

/** Whether the page that was read is an article, with the reasons. A rule's template counts as one. */
export function judge(page: Page): Detection {
  const found: Detection = { isArticle: false, reasons: [] };
  if (page.rule) found.portal = page.rule.id;
  if (page.template) found.layout = page.template.id;
  if (!page.region) return { ...found, reasons: ['no text'] };
  const { pathname, search } = URL.parse(page.url) ?? { pathname: '', search: '' };
  const signs = readSigns(page);
  const { reasons } = found;
  reasons.push(`${Math.round(signs.prose)} characters in ${signs.sentences} sentence runs`);
  if (page.template) {
    reasons.push(`layout ${page.template.id}`);
    const known = page.rule?.article.test(pathname + search) ?? false;
    if (known) reasons.push('address of an article');
    found.isArticle = known
      ? signs.sentences > 0 || signs.prose > 20
      : isText(signs) && !isList(signs, false);
    return found;
  }
  const declared = isDeclared(page);
  if (declared) reasons.push('declared as article');
  if (HOME.test(pathname) && !search) return { ...found, reasons: [...reasons, 'address of a front page'] };
  if (SEARCH.test(pathname) && (QUERY.test(search) || !page.headline)) {
    return { ...found, reasons: [...reasons, 'address of a search'] };
  }
  if (isList(signs, declared)) return { ...found, reasons: [...reasons, 'reads like a list'] };
  const single = SINGLE.test(pathname + search);
  const dated = page.headRuns.some((run) => DATE.test(run.text));
  const headed = page.headline !== null || dated;
  const complete = single && dated && page.headline !== null;
  if (page.headline) reasons.push('headline');
  if (dated) reasons.push('time line');
  found.isArticle =
    (isText(signs) && (headed || declared || single)) ||
    (signs.sentences >= 1 && signs.prose >= 40 && single && headed && signs.links < 0.2) ||
    // A news flash or a picture with its caption; verses.
    (complete && signs.links < 0.1 && ((signs.sentences >= 1 && signs.prose >= 20) || signs.lines >= 6));
  return found;
}

function isText({ sentences, prose }: Signs): boolean {
  return (sentences >= 2 && prose >= 120) || prose >= 250;
}

/** Lists link each of their items, or date them; an article does so rarely. */
function isList({ links, linkStretches, sentences, dates }: Signs, declared: boolean): boolean {
  if (links > 0.5) return true;
  if (declared) return false;
  return (
    links > 0.3 ||
    (linkStretches >= 4 && linkStretches > sentences * 0.5) ||
    (dates >= 8 && dates > sentences * 0.5)
  );
}

function isDeclared(page: Page): boolean {
  return page.head.meta.get('og:type') === 'article' || page.head.linked.length > 0;
}

function readSigns(page: Page): Signs {
  const signs: Signs = { sentences: 0, prose: 0, links: 0, linkStretches: 0, dates: 0, lines: 0 };
  const region = page.region;
  if (!region) return signs;
  let weight = 0;
  let before = false;
  for (const run of page.scan.runs.slice(region.first, region.end)) {
    weight += run.weight;
    if (run.linkWeight === 0) signs.lines++;
    signs.links += run.linkWeight;
    if (isSentence(run)) signs.sentences++;
    if (isSentence(run)) signs.prose += run.weight - run.linkWeight;
    const linked = run.linkWeight > run.weight * 0.8 && run.weight >= 6;
    if (linked && !before) signs.linkStretches++;
    before = linked;
    if (run.weight < 40 && DATE.test(run.text)) signs.dates++;
  }
  signs.links /= weight || 1;
  return signs;
}

function isSentence(run: Run): boolean {
  return run.weight >= 15 && run.enders > 0 && run.linkWeight < run.weight * 0.5;
}
