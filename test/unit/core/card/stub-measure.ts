import type { Measure } from '../../../../src/core/card/font';
import { clusters, standsAlone } from '../../../../src/core/card/typeset/clusters';

/** Widths as a Chinese font has them, near enough: squares of one em, Latin letters of about half. */
export const stubMeasure: Measure = (text) =>
  clusters(text).reduce((sum, char) => {
    if (/\p{Extended_Pictographic}/u.test(char) && !/^[\d#*]/.test(char)) return sum + 1.2;
    if (standsAlone(char) || /[\u2014\u2018-\u201d\u2026]/.test(char)) return sum + 1;
    return sum + (/[MW@%]/.test(char) ? 0.85 : /[il.,:;'|! ]/.test(char) ? 0.28 : 0.56);
  }, 0);
