/** Days from `first` to `last`, both included, as epoch days. */
export interface DaySpan {
  first: number;
  last: number;
}

/** The same days in as few spans as they take, in their order: spans that overlap or touch are one. */
export function mergeSpans(spans: readonly DaySpan[]): DaySpan[] {
  const merged: DaySpan[] = [];
  for (const span of spans.toSorted((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before !== undefined && span.first <= before.last + 1) before.last = Math.max(before.last, span.last);
    else merged.push({ first: span.first, last: span.last });
  }
  return merged;
}
