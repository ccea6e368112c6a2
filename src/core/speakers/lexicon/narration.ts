// Openers of a sentence with which the reporter takes over again, and with which a speaker goes on. Source: own
// compilation from general knowledge of Chinese news language.
export const NARRATION =
  '据悉 据了解 据介绍 据统计 据报道 据 此前 目前 事实上 值得一提 值得注意 会前 会上 会后 会议 当天 当日 当晚 随后 日前 近日 至此 截至 截止 在渝 记者 资料显示 公开资料 数据显示 另一方面 最终 同日 与此同时 此外 另外 此次 本次 不过 然而 早在 随着 为此 于是 之后 后来 期间 活动现场 现场 仪式上 发布会上 根据 公开 实际上 显然 可见 另据 不久前 昨日 昨天 今天 上周 本周 去年 今年 说完 话音';
export const RUN_ON_CONNECTIVES =
  '因为 所以 因此 但 但是 而 同时 而且 并且 如果 例如 比如 尤其 特别是 其中 也 还 又 要 一是 二是 三是 四是 第一 第二 第三 首先 其次 再次 最后 一方面 只有 只要 无论 不管 虽然 尽管 即使 因 由于 如 对此 这 接下来 下一步 未来 今后 我们 我 希望 近年来 长期以来';
