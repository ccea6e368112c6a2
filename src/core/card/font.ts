/** The four classic faces of Chinese setting; each becomes a stack of system fonts. */
export type Face = 'song' | 'hei' | 'kai' | 'fang';

/** A typeface as layout and painter both name it. */
export interface Typeface {
  face: Face;
  weight: 400 | 700;
}

/** A typeface at a size in card px. */
export interface Font extends Typeface {
  size: number;
}

/** Advance width of `text` in em when drawn in that typeface; the layout takes it for every size. */
export type Measure = (text: string, typeface: Typeface) => number;

/** What Linux has stands first: there every name that is not installed is looked up anew for each size. */
const simplified: Record<Face, string> = {
  song: '"Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC","Songti SC",STSong,SimSun,serif',
  hei: '"Noto Sans CJK SC","PingFang SC","Noto Sans SC","Source Han Sans SC","Microsoft YaHei",sans-serif',
  kai: '"LXGW WenKai","Kaiti SC",STKaiti,KaiTi,"AR PL UKai CN","Noto Serif CJK SC",serif',
  fang: 'STFangsong,FangSong,"FangSong SC","Noto Serif CJK SC","Songti SC",SimSun,serif',
};

const traditional: Record<Face, string> = {
  song: '"Noto Serif CJK TC","Noto Serif TC","Source Han Serif TC","Songti TC",LiSong,PMingLiU,serif',
  hei: '"Noto Sans CJK TC","PingFang TC","Noto Sans TC","Source Han Sans TC","Microsoft JhengHei",sans-serif',
  kai: '"LXGW WenKai TC","Kaiti TC",BiauKai,DFKai-SB,"AR PL UKai TW","Noto Serif CJK TC",serif',
  fang: 'STFangsong,FangSong,"Noto Serif CJK TC","Songti TC",PMingLiU,serif',
};

/** Whether a BCP 47 tag means Chinese in traditional characters. */
export function isTraditional(lang: string | undefined): boolean {
  return /^zh-(?:hant|tw|hk|mo)\b/i.test(lang ?? '');
}

/** The CSS `font` shorthand for a canvas or a style sheet. */
export function cssFont(font: Font, lang?: string): string {
  const stack = (isTraditional(lang) ? traditional : simplified)[font.face];
  return `${font.weight} ${font.size}px ${stack}`;
}
