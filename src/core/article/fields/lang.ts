import type { Page } from '../page';
import type { Resolved } from './resolved';

/** Frequent characters that only one of the two scripts has. */
const TRADITIONAL =
  /[們這國說來時會為對學過後發還點開關門問間實現樣體與經長東車員業動電話讓從應該總務義員區產園場報導稱]/g;
const SIMPLIFIED =
  /[们这国说来时会为对学过后发还点开关门问间实现样体与经长东车员业动电话让从应该总务义区产园场报导称]/g;
const SAMPLE_RUNS = 40;

/** BCP 47 tag of the text, by its own characters first: portals' lang attributes are often wrong. */
export function resolveLang(page: Page): Resolved<string> {
  const stated = (page.document.documentElement.getAttribute('lang') ?? '').trim();
  const text = page.bodyRuns
    .slice(0, SAMPLE_RUNS)
    .map((run) => run.text)
    .join('');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/[\u3040-\u30ff]/g) > text.length * 0.08) return { value: 'ja', evidence: 'kana in the text' };
  if (count(/[\uac00-\ud7af]/g) > text.length * 0.2) return { value: 'ko', evidence: 'hangul in the text' };
  if (count(/\p{Script=Han}/gu) > text.length * 0.2) {
    if (/^zh(?:-[A-Za-z]+)+$/i.test(stated)) return { value: stated, evidence: 'lang attribute' };
    const traditional = count(TRADITIONAL) > count(SIMPLIFIED);
    if (!traditional) return { value: 'zh-CN', evidence: 'simplified characters' };
    const hongKong = /\.hk$/.test(URL.parse(page.url)?.hostname ?? '');
    return { value: hongKong ? 'zh-HK' : 'zh-TW', evidence: 'traditional characters' };
  }
  if (/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/i.test(stated)) return { value: stated, evidence: 'lang attribute' };
  return { value: 'en', evidence: 'Latin text' };
}
