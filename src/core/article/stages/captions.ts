import type { Draft } from '../draft';
import { type Line, linesOf } from '../lines';

const MARKED = /^(?:[▲△◎▼↑←→◤◢●■]|图注|图为|图片说明|图\d*[:：/]|\(?资料图|圖為|圖說)/;
const CREDIT =
  /(?:摄|攝|供图|制图|绘|图源|图片来源|图\/|翻拍|视频截图|截图|資料照片|资料图片|新华社发|翻攝)[^。]{0,14}[)。]?$/;
const LONGEST = 160;

/** Binds the line below a picture to it as figcaption where its place, style or words say that it is one. */
export function captions(draft: Draft): void {
  const lines = linesOf(draft);
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!isPicture(line) || !next || next.media || !isCaption(next)) return;
    const figure = draft.document.createElement('figure');
    line.element.replaceWith(figure);
    for (const image of [...line.element.querySelectorAll('img')]) figure.append(image);
    if (line.element.localName === 'img') figure.append(line.element);
    const caption = draft.document.createElement('figcaption');
    caption.append(...next.element.childNodes);
    figure.append(caption);
    next.element.remove();
  });
}

function isPicture(line: Line): boolean {
  return line.media && !line.text && /^(?:p|div|img)$/.test(line.element.localName) && hasImage(line.element);
}

function hasImage(element: Element): boolean {
  return element.localName === 'img' || element.querySelector('img') !== null;
}

function isCaption(line: Line): boolean {
  if (!line.text || line.text.length > LONGEST || line.element.localName !== 'p') return false;
  if (MARKED.test(line.text)) return true;
  if (CREDIT.test(line.text) && line.text.length < 90) return true;
  return isStyledAsCaption(line.element) && line.text.length < 100;
}

/** Centred, or named so by the portal. */
function isStyledAsCaption(element: Element): boolean {
  const holder = element.className;
  const style = `${element.getAttribute('style') ?? ''} align:${element.getAttribute('align') ?? ''}`;
  return (
    /pictext|caption|descr?\b|img_desc|image_desc|f_center/i.test(holder) ||
    /(?:text-)?align\s*:\s*center/i.test(style)
  );
}
