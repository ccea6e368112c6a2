/** Characters; file systems stop at 255 bytes, a Han character takes three, and the ending wants room. */
const LONGEST = 60;

/** A title as a file name that every system takes. */
export function fileName(title: string): string {
  const safe = title
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...safe]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '');
  return short || '明言';
}
