/** Where in the body a clutter line is believed: anywhere, only before the first sentences, or only near the end. */
export type Place = 'any' | 'head' | 'tail';

export interface ClutterPattern {
  reason: string;
  place: Place;
  /** Longer lines are taken for the article's own. */
  longest: number;
  /** Tested on the line after NFKC (full-width brackets and colons become half-width) and white-space tidying. */
  pattern: RegExp;
}

const OPEN = String.raw`^[\s\[【(〔〖<《«*·•>|/↑↓☞👇👆👉-]*`;
const EDITOR =
  '(?:责任|責任|值班|网络|實習|实习|本期|本文|新媒体|文字|图片|美术|执行|流程|首席)?(?:编辑|編輯|编审|责编|責編|校对|校對|审核|审校|美编|监制|终审|复审|初审|编发|文章录入|录入)';

const line = (reason: string, place: Place, longest: number, source: string): ClutterPattern => ({
  reason,
  place,
  longest,
  pattern: new RegExp(source, 'iu'),
});

/** Lines that portals print in or round the body and that are not the article's words. */
export const CLUTTER: ClutterPattern[] = [
  line(
    'editor line',
    'any',
    70,
    `${OPEN}(?:作者|记者|来源|文|图|摄影|设计|统筹|策划|值班)?[^。!?]{0,20}?${EDITOR}\\s*[:/|丨_]`,
  ),
  line(
    'editor line',
    'tail',
    40,
    `${OPEN}${EDITOR}(?:\\s+[\\p{Script=Han}A-Za-z\\d_]{1,12}){1,4}[\\s\\])】]*$`,
  ),
  line('correction link', 'any', 40, `${OPEN}(?:我要)?(?:纠错|报错|糾錯)[\\]】\\s]`),
  line('correction link', 'any', 6, `${OPEN}(?:我要)?(?:纠错|报错|糾錯)`),
  line(
    'source line',
    'any',
    60,
    `${OPEN}(?:(?:文章|本文|稿件|信息|新闻|原文|内容)?(?:来源|來源|出处|出處|稿源)|转载自|转自|Source)\\s*[:/|丨]`,
  ),
  line('source line', 'tail', 60, `${OPEN}本文(?:由|系|为|转载|首发|原载|来自|摘自)`),
  line('original headline', 'any', 120, `${OPEN}(?:原标题|原題|原标題|原题|原题为|原标题为)\\s*[:为《“"]`),
  line(
    'meta line',
    'head',
    90,
    `${OPEN}(?:发布|发表|更新|建立|發佈|发稿|上传|录入|最後更新|最后更新)?(?:时间|時間|日期|于)\\s*[:]?\\s*\\d{2,4}[-/.年]`,
  ),
  line(
    'meta line',
    'any',
    60,
    `^(?:阅读|浏览|点击|人气|播放)\\s*\\d+\\s*次?$|(?:点击|浏览|阅读|访问|人气|点阅|查看)(?:数|量|次数|率|:)\\s*[:(]?\\s*\\[?\\d*`,
  ),
  line(
    'meta line',
    'head',
    80,
    `^\\D{0,12}(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s?\\d{1,2}:\\d{2}.{0,50}$`,
  ),
  line(
    'font size',
    'any',
    60,
    `(?:字号|字體|字体|字級)(?:大小)?\\s*[:【\\[(]?\\s*[大中小T+A-]|^[A+\\-\\s]{2,8}$|【\\s*(?:大\\s*中\\s*小|打印|关闭|收藏)`,
  ),
  line(
    'breadcrumb',
    'head',
    80,
    `^(?:您?(?:的)?(?:当前|现在|所在|本页)?(?:的)?位置|当前位置|您现在的位置)\\s*(?:是)?[:]`,
  ),
  line(
    'QR code notice',
    'any',
    60,
    `(?:扫一扫|扫码|扫描|掃描|掃碼|长按|長按|識別|识别).{0,30}(?:二维码|二維碼|QR|关注|下载|识别|加入|分享|阅读|打开|小程序)`,
  ),
  line('QR code notice', 'any', 25, `${OPEN}(?:扫一扫|扫码|微信扫|手机扫|二维码)`),
  line(
    'follow notice',
    'any',
    70,
    `(?:请|欢迎|敬请|点击|搜索|快来|立即|赶紧|>>|↓).{0,12}(?:关注|關注|订阅|添加|加入).{0,40}(?:公众号|微信|微博|头条号|粉丝|粉絲|客户端|APP|视频号|我们|官方|专栏)`,
  ),
  line(
    'follow notice',
    'any',
    40,
    `${OPEN}(?:关注|加入|訂閱|订阅|按讚|追蹤).{0,30}(?:公众号|公號|微信|微博|头条号|粉丝团|粉絲團|粉絲專頁|客户端|APP|视频号|LINE)[^。]*$`,
  ),
  line('follow notice', 'any', 60, `(?:邀請|邀请|歡迎).{0,24}(?:粉絲團|粉絲專頁|按個|按个|点个)`),
  line(
    'app notice',
    'any',
    50,
    `${OPEN}(?:本文.{0,6})?(?:请)?(?:立即|马上|点击)?(?:下载|下載|打开|打開|安装)[^。,]{0,18}(?:APP|客户端|客戶端|应用|查看|阅读)`,
  ),
  line('promotion', 'tail', 40, '[,、 ](?:就上|就来|尽在|请上|锁定).{2,10}$'),
  line(
    'promotion',
    'tail',
    60,
    '手机(?:新浪|搜狐|腾讯|凤凰|网易|人民|新华)网|(?:^|[ ,，])(?:www|3g|wap|m)\\.[\\w.]+\\.(?:cn|com)\\s*$',
  ),
  line('source line', 'tail', 24, `${OPEN}(?:来源|來源)\\s+\\S{2,20}$`),
  line(
    'mood list',
    'any',
    80,
    '^(?:(?:好文|钦佩|喜欢|泪奔|可爱|思考|开心|难过|点赞|飘过|板砖|感动|撒花|怀疑|无聊|震惊|愤怒|搞笑|惊讶|新奇|路过|高兴|支持|鄙视)[\\s\\d%]*){2,}$',
  ),
  line('share bar', 'any', 20, '^转播到|^转发到'),
  line('player label', 'any', 16, '^(?:语音播报|听新闻|播放|朗读|点击播放)(?:\\s.*)?$'),
  line('comment link', 'any', 60, '^(?:网友评论仅供|文明上网|登录后|请先登录|尚未登录|您还未登录)'),
  line('copyright notice', 'tail', 260, '版权归.{0,16}所有|授权.{0,8}转载'),
  line(
    'promotion',
    'any',
    60,
    `${OPEN}(?:点击|點擊|点此|點此|戳|猛戳|请戳|点这里)[^。,]{0,40}(?:查看|进入|进|阅读|下载|观看|关注|更多|了解|链接|大图|专题|>|原文|购买)`,
  ),
  line('promotion', 'any', 40, `${OPEN}(?:欢迎)?进入[^。,]{0,24}(?:讨论|专题|股吧|论坛|社区|频道|>>)`),
  line(
    'promotion',
    'any',
    50,
    `${OPEN}更多(?:[^。]{0,18})(?:请|敬请|点击|关注|>>|请看|尽在|进入|下载|阅读|搜索|扫)`,
  ),
  line('promotion', 'any', 20, `${OPEN}更多(?:精彩|新闻|资讯|内容|信息|猛料|报道|阅读|相关|>>|»)[^。]*$`),
  line('promotion', 'any', 60, `(?:尽在|盡在)[^。]{2,20}(?:APP|客户端|频道|微信|网|>)\\s*>*$`),
  line('promotion', 'any', 60, `^(?:>>|»|→|▶|►)[^。]{2,56}$`),
  line(
    'advertisement',
    'any',
    30,
    `${OPEN}(?:广告|廣告|推广|赞助|AD|Advertisement|Sponsored)(?:\\s*[|:].*)?[\\]】)\\s]*$`,
  ),
  line(
    'share bar',
    'any',
    24,
    `${OPEN}(?:分享|转发|轉發)(?:到|至|给|給|本文|文章|\\s|[:]|facebook|twitter|line|$)`,
  ),
  line(
    'share bar',
    'any',
    80,
    `^(?=.*\\p{L})(?:(?:分享|转发|微信|朋友圈|好友|微博|新浪|腾讯|QQ|空间|收藏|点赞|赞|踩|评论|留言|举报|打印|列印|關閉|转寄|关闭|窗口|返回|顶部|推荐|复制|链接|邮件|人人|豆瓣|LINE|Facebook|Twitter|Email|Print|Share|Pin|Reddit|LinkedIn|WhatsApp|更多|到|至|给|本文|网|按钮|\\d)[\\s:|/·+()、\\[\\]【】-]*)+$`,
  ),
  line(
    'fold control',
    'any',
    16,
    `${OPEN}(?:点击)?(?:阅读|展开|查看|显示|閱讀|展開|余下|收起|加载)(?:剩余|剩下|全部|更多|余下|更多内容)?(?:全文|内容|更多|原文|剩余)`,
  ),
  line(
    'page list',
    'any',
    80,
    `^(?=.*页|.*\\d\\D+\\d)(?:(?:首页|上一页|下一页|上页|下页|前一页|后一页|尾页|末页|最后一页|共\\d+页|第\\d+页|\\d+|\\.{2,3}|[<>«»…\\[\\]【】()|/·]|\\s)+)$`,
  ),
  line(
    'neighbour link',
    'any',
    100,
    `${OPEN}(?:上|下|前|后|後)一?(?:篇|条|条新闻|则|則|组|組|页|頁|张|章)(?:文章|新闻)?\\s*[\\]】)>]?\\s*[:：>]`,
  ),
  line('neighbour link', 'any', 12, `${OPEN}(?:阅读)?(?:上|下)一(?:篇|条|则|页|組|组)`),
  line(
    'tag line',
    'tail',
    120,
    `${OPEN}(?:文章)?(?:标签|標籤|关键词|关键字|關鍵字|關鍵詞|Tags?|Keywords|Topics?)\\s*[:]`,
  ),
  line('tag line', 'any', 120, `^(?:#[^#\\s]{1,18}#?[\\s、,]*){2,}$`),
  line('back link', 'any', 30, `${OPEN}返回[^。,]{0,14}(?:首页|列表|频道|顶部|网|上一?页|主页|目录)`),
  line(
    'comment link',
    'any',
    40,
    `${OPEN}(?:我要|发表|网友|查看|参与|最新|热门|全部|发布)(?:评论|留言|跟贴|回复|點評)`,
  ),
  line(
    'comment link',
    'any',
    30,
    `^(?:评论|跟贴|留言|回复)?\\s*\\(?\\d+\\)?\\s*(?:条|人)?(?:评论|跟贴|参与|留言|回复|赞|喜欢)`,
  ),
  line('gallery label', 'any', 6, `^(?:图集|高清图集|组图|相册|视频|大图|高清大图|查看大图|查看原图)$`),
  line(
    'player label',
    'any',
    80,
    `^视频\\s*[-:—|]|^(?:您的浏览器|你的浏览器|Your browser).{0,30}(?:不支持|support)|^正在(?:播放|加载|缓冲)|^聽新聞|^0:00`,
  ),
  line(
    'end mark',
    'any',
    20,
    `^[-—–=~*·_\\s]+(?:THE\\s+END|END|完|全文完|The End)[-—–=~*·_\\s]*$|^(?:THE END|END)$`,
  ),
  line('report link', 'any', 20, `${OPEN}(?:举报|投诉|反馈|我要反馈|侵权投诉|意见反馈)[\\s\\]】)]*$`),
  line(
    'copyright notice',
    'tail',
    260,
    `(?:转载|轉載|转发|引用|摘编|刊载).{0,20}(?:注明|註明|标明|授权|授權|出处|联系)|(?:未经|未經|非經|严禁|禁止|不得).{0,24}(?:转载|轉載|复制|複製|摘编|摘編|使用|翻印|引用|轉貼)`,
  ),
  line(
    'copyright notice',
    'any',
    60,
    `${OPEN}(?:转载|轉載)(?:请|請|须|需|时|時)|${OPEN}(?:版权|版權|著作權)(?:所有|声明|聲明|归|:)|(?:本文|文章|作品).{0,8}版权(?:归|属)`,
  ),
  line(
    'disclaimer',
    'tail',
    400,
    `${OPEN}(?:(?:免责|免責|版权|特别|郑重|特別|重要|平台|侵权|本网|本站)?(?:声明|聲明)|(?:免责|版权|特别|风险|侵权)(?:提示|说明))\\s*[:】]`,
  ),
  line(
    'disclaimer',
    'tail',
    300,
    `(?:仅代表|僅代表|代表).{0,6}(?:作者|个人|個人).{0,10}(?:观点|觀點|立场|意见)|不代表.{0,24}(?:立场|立場|观点|觀點|同意|赞同)|仅提供信息存储|不构成(?:任何)?(?:投资|操作)?.{0,4}(?:建议|依据)|如(?:有|涉及?)侵权.{0,14}(?:联系|删除|告知)`,
  ),
  line(
    'contact line',
    'tail',
    120,
    `(?:投稿|爆料|报料|新闻热线|读者热线|热线电话|商务合作|广告合作|联系我们|联系邮箱|通联)(?:[^。]{0,16})(?:[:]|邮箱|@|\\d{6}|热线|电话)`,
  ),
  line(
    'site notice',
    'tail',
    140,
    `(?:ICP备|ICP证|公网安备|Copyright|All Rights Reserved|©|許可證|许可证编号)`,
  ),
  line(
    'share bar',
    'any',
    40,
    `^(?:Share (?:this|on|via)\\b.*|Follow us\\b.*|Sign up\\b.*|Subscribe\\b.*|Read more\\b.*|Full Screen|Autoplay|Close|×|Caption|Buy Photo|Advertisement|Recommended|Related(?: Articles| Stories| Content| Topics)?|Most Read|Image copyright.*|Image caption|Media caption|Play video|Feed)$`,
  ),
  line(
    'promotion',
    'any',
    130,
    `^\\[(?:Read|Watch|See|More|Related|Photos?|Video|From the archives?)\\b.*\\]$`,
  ),
];

const HEADS = [
  '(?:与内文|与本文|本文|更多)?(?:相关|相關)(?:的)?(?:阅读|閱讀|新闻|新聞|报道|報導|报导|文章|推荐|推薦|链接|鏈接|專題|专题|资讯|话题|內容|内容|日志|视频|图集|稿件|信息|评论|产品)?',
  '(?:延伸|推荐|推薦|拓展|继续|扩展|深度|往期|下期)(?:阅读|閱讀|回顾|推荐)',
  '(?:热门|熱門|热点|精彩|最新|猜你|为您|为你|编辑|小编|更多|大家都在|今日|本周|48小时|24小时|新闻)(?:推荐|推薦|文章|新闻|新聞|资讯|评论|跟贴|回顾|阅读|喜欢|精选|视频|专题|看|热点|头条|排行|热文|关注|内容)',
  '(?:网友|最新|全部|热门|精彩|用户|发表|我要|查看|参与|我来|全部楼层|留言)(?:与)?(?:评论|留言|跟贴|回复|說兩句|说两句)?',
  '(?:新闻|点击|热点|图片)?排行榜?|关键词|关键字|标签|友情链接|分享到|打印本页|关闭窗口|(?:免责|版权|特别)声明|上一篇|下一篇|附件下载|评论|留言列表?',
].join('|');

/**
 * Heads of what follows an article: the whole line, with at most a colon, a bracket or a link to more behind it.
 * What stands below goes with them.
 */
export const CLOSING_HEAD = new RegExp(
  `${OPEN}(?:${HEADS})(?:导读|推荐|列表|更多|精选|\\s|\\d|[>»+])*(?:[:】\\])|(].*)?$|^(?:Related|Recommended|Most Popular|Comments|More from|About the Author|Read next|What to Read Next|You may also like|Recommended Stories|Popular|Trending)\\b.{0,25}$|^(?:注目の|関連|【?関連記事|こちらもオススメ|アクセスランキング)`,
  'iu',
);
