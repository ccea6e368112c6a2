/** Index of the first item whose end lies behind `place`, by binary search; the length where there is none. */
export function firstEndingAfter<T>(items: readonly T[], place: number, endOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && endOf(item) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
