/** Paragraphs of an invented report, long enough for any measure of what an article is. */
export const paragraphs = [
  '　　5月6日，白鹭县召开古井保护工作座谈会。白鹭县副县长温如故出席会议，县文物所、水务站和七个村的代表参加。',
  '　　据介绍，白鹭县登记在册的古井共有一百三十二口，其中仍在使用的有四十七口，年代最早的一口凿于八百多年前。去年以来，县里为每一口井建立了档案，记录水位、井圈刻字和周边树木的情况。',
  '　　温如故表示，保护古井不是把井围起来，而是让它继续有人打水、有人清淤、有人讲它的故事。每口井都要有一位看井人，看井人由村民推选，名字刻在井边的石牌上。',
  '　　会议还通报了井水检测的结果。检测显示，使用中的古井有四十四口达到饮用标准，三口需要清理井壁后复检，结果已经张贴在各村公告栏。',
  '　　“小时候夏天的西瓜都是放在这口井里冰着的。”青石村村民甘棠说，“现在孩子们来画井圈上的花纹，我就给他们讲怎么看水。”',
  '　　根据工作安排，白鹭县今年将修复十二口古井的井台和排水沟，修复方案向社会公开征求意见，工程预计在十月底以前完成。',
];

export interface ArticlePage {
  title?: string;
  time?: string;
  /** Markup for the end of head. */
  head?: string;
  /** Markup after the article. */
  after?: string;
  charset?: string;
  body?: string[];
}

/** A page in the markup of 光明网 since 2018, cut to what matters. */
export function articlePage(page: ArticlePage = {}): string {
  const { title = '白鹭县为一百三十二口古井建档', time = '2026-05-07 08:30', head = '', after = '' } = page;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="${page.charset ?? 'utf-8'}"><title>${title} _光明网</title>${head}</head>
<body>
<div class="g-crumbs"><a href="/">首页</a>&gt; <a href="/node_1.htm">地方频道</a>&gt; 正文</div>
<div class="g-main">
<div class="m-title-box"><h1 class="u-title">${title}</h1>
<div class="m-con-info"><div class="m_tips"><span class="m-con-source">来源：<a href="/">白鹭日报</a></span><span class="m-con-time">${time}</span></div></div></div>
<div id="articleBox"><div id="article_inbox"><div class="u-mainText">
${(page.body ?? paragraphs).map((text) => `<p>${text}</p>`).join('\n')}
</div></div></div>
<div class="m-zbTool liability"><span class="liability">[ 责编：林间月 ]</span></div>
</div>
${after}
</body></html>`;
}
