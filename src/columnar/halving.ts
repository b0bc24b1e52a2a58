/**
 * The first of so many places at which something is so, as it is at all after it; their number where it is at none. Found by
 * halving what may hold it.
 */
export function firstPlace(count: number, isSo: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
