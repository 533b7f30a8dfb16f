/** Keeps in mind, by column, whether day and month of every date could be exchanged. */
export function swapWatch(): {
  readonly see: (column: number, day: string, swappable: boolean) => void;
  readonly doubtful: () => { readonly column: number; readonly count: number }[];
} {
  const columns = new Map<number, { count: number; differing: number; sure: boolean }>();
  return {
    see(column, day, swappable) {
      const state = columns.get(column) ?? { count: 0, differing: 0, sure: false };
      state.count += 1;
      state.sure ||= !swappable;
      // 5/5 reads the same either way.
      if (day.slice(5, 7) !== day.slice(8, 10)) state.differing += 1;
      columns.set(column, state);
    },
    doubtful: () =>
      [...columns]
        .filter(([, { count, differing, sure }]) => !sure && count > 1 && differing > 0)
        .map(([column, { count }]) => ({ column, count })),
  };
}
