// Medians, quantiles, and the ratios of two lists that were measured in pairs.

// Returns the value below which the `share` (0 to 1) of a list lies, between two of its values in proportion; NaN of an
// empty list. What is no finite number is left out.
export function quantile(list, share) {
  const sorted = list.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

export const median = (list) => quantile(list, 0.5);

// Returns median, least and most.
export const spread = (list) => ({ median: median(list), low: quantile(list, 0), high: quantile(list, 1) });

// Returns how many times as much `one` is as `other`; 1 for nothing against nothing, NaN where either is missing.
export function ratio(one, other) {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return NaN;
  if (other === 0) return one === 0 ? 1 : Infinity;
  return one / other;
}

// Returns median and quartiles of the ratios of what was measured in the same round; rounds in which either is missing are
// left out, so that a round that failed is no pair. A ratio without end counts as the largest.
export function paired(ones, others) {
  const ratios = ones.map((one, i) => ratio(one, others[i])).filter((each) => !Number.isNaN(each));
  const most = Number.MAX_VALUE;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => {
    const found = quantile(ratios.map((each) => Math.min(each, most)), share);
    return found > most / 4 ? Infinity : found;
  });
  return { median: middle, low, high, pairs: ratios.length };
}

// Returns how many times the medians grow over the first: growth([[1], [2], [4]]) is [1, 2, 4].
export function growth(lists) {
  const [first, ...rest] = lists.map(median);
  return [1, ...rest.map((each) => ratio(each, first))];
}
