import { isTraditional } from './font';

/**
 * The few words of the card itself. They go with the article's language, not with the reader's: the card is
 * for those it is sent to.
 */
export interface CardLabels {
  /** Beside the code. */
  scan: string;
  /** Reading time; `minutes` is at least 1. */
  minutes: (minutes: number) => string;
  /** In the seal of chosen words, and of a headline: two characters. */
  sealWords: string;
  sealTitle: string;
  /** Where neither words nor title nor source are known. */
  untitled: string;
}

const simplified: CardLabels = {
  scan: '扫码阅读原文',
  minutes: (minutes) => `全文约 ${minutes} 分钟`,
  sealWords: '摘录',
  sealTitle: '要闻',
  untitled: '无题',
};

const traditional: CardLabels = {
  scan: '掃碼閱讀原文',
  minutes: (minutes) => `全文約 ${minutes} 分鐘`,
  sealWords: '摘錄',
  sealTitle: '要聞',
  untitled: '無題',
};

const english: CardLabels = {
  ...simplified,
  scan: 'Scan to read the article',
  minutes: (minutes) => `${minutes} min read`,
  untitled: 'Untitled',
};

/** The labels for an article in that language (BCP 47); simplified Chinese where it is neither known nor another's. */
export function cardLabels(lang: string): CardLabels {
  if (isTraditional(lang)) return traditional;
  return /^(?:zh|ja|ko)\b/i.test(lang) || lang === '' ? simplified : english;
}
