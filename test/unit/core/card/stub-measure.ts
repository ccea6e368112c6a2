import type { CardLabels } from '../../../../src/core/card/card-words';
import type { Measure } from '../../../../src/core/card/font';
import { clusters, standsAlone } from '../../../../src/core/card/typeset/clusters';

/** Widths as a Chinese font has them, near enough: squares of one em, Latin letters of about half. */
export const stubMeasure: Measure = (text, { size }) =>
  clusters(text).reduce((sum, char) => {
    if (/\p{Extended_Pictographic}/u.test(char) && !/^[\d#*]/.test(char)) return sum + 1.2;
    if (standsAlone(char) || /[\u2014\u2018-\u201d\u2026]/.test(char)) return sum + 1;
    return sum + (/[MW@%]/.test(char) ? 0.85 : /[il.,:;'|! ]/.test(char) ? 0.28 : 0.56);
  }, 0) * size;

export const stubLabels: CardLabels = {
  scan: '扫码阅读原文',
  minutes: (minutes) => `约 ${minutes} 分钟`,
  sealWords: '摘录',
  sealTitle: '要闻',
  untitled: '无题',
};
