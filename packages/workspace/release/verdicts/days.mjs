const shift = (day, by) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
};
export const dayBefore = (day) => shift(day, -1);
export const dayAfter = (day) => shift(day, 1);

/** The days around which something begins or ends to hold, each once, in order; null ends are left out. */
export function edges(spans) {
  const days = spans.flatMap(({ from, to }) => [
    ...(from ? [dayBefore(from), from] : []),
    ...(to ? [to, dayAfter(to)] : []),
  ]);
  return [...new Set(days)].sort();
}
