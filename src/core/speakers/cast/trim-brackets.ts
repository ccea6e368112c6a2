/** The end of [start, to) without brackets that close it: 名字（Name） */
export function trimBrackets(s: string, start: number, to: number): number {
  let end = to;
  for (let n = 0; n < 3; n++) {
    const last = s.charAt(end - 1);
    const mark = last === '）' ? '（' : last === ']' ? '[' : last === '】' ? '【' : '';
    if (!mark) return end;
    const open = s.slice(start, end).lastIndexOf(mark);
    if (open <= 0) return end;
    end = start + open;
    while (s.charAt(end - 1) === ' ') end--;
  }
  return end;
}
