import { fileName } from '../../core/card/file-name';
import type { CardRequest } from '../../core/card/request';

/** Hands a picture to the browser's downloads. */
export function download(png: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(png);
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The pictures as files with good names, for the downloads and for `navigator.share`. */
export function cardFiles(request: CardRequest, pngs: Blob[]): File[] {
  return pngs.map((png, i) => new File([png], fileName(request, i, pngs.length), { type: 'image/png' }));
}

/** Whether this system can pass pictures on to other programs. */
export function canShareFiles(): boolean {
  const probe = new File([], 'card.png', { type: 'image/png' });
  return typeof navigator.share === 'function' && (navigator.canShare?.({ files: [probe] }) ?? false);
}
