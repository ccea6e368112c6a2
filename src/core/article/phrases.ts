/** A short line after which an article's text does not go on: the editor's line or the head of what follows. */
const CLOSING =
  /^[\s【[(（〔]*(?:责任编辑|责任編輯|责编|編輯|编辑|责任校对|校对|值班编辑|网络编辑|版权声明|免责声明|特别声明|声明|相关(?:阅读|新闻|报道|文章|推荐|链接|专题|资讯|话题)|相關(?:新聞|文章|報導|閱讀)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|热门(?:推荐|文章|新闻|评论)|精彩(?:推荐|评论)|为您推荐|为你推荐|猜你喜欢|更多(?:新闻|精彩|相关)|网友评论|最新评论|全部评论|我要评论|发表评论|参与评论|查看评论|新闻排行|热点新闻|上一篇|下一篇|打印本页|关闭窗口|分享到)/;

export function closesArticle(line: string): boolean {
  return line.length < 60 && CLOSING.test(line.trim());
}

const CLUTTER: [RegExp, string][] = [
  [/^[\s【[(（〔]*(?:责任编辑|责任編輯|責任編輯|责编|編輯|编辑|校对)\s*[:：].{0,30}$/, 'editor line'],
  [/^[\s【[(（〔]*(?:文章)?(?:来源|來源|稿源)\s*[:：].{0,30}$/, 'source line'],
  [/(?:扫一扫|扫描|扫码|长按).{0,20}(?:二维码|关注|下载|识别)/, 'QR code notice'],
  [/^(?:阅读|展开)(?:剩余)?全文/, 'fold control'],
];

/** Why a line is not the article's text; undefined when it may be. Long lines always may. */
export function clutterReason(line: string): string | undefined {
  if (line.length > 80) return undefined;
  return CLUTTER.find(([pattern]) => pattern.test(line))?.[1];
}
