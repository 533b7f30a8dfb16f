/** A printed rate: per cent, and how many decimals were printed. */
export interface Rate {
  readonly percent: number;
  readonly decimals: number;
}

/**
 * Reads a rate as it is printed: `85,2%`, `85.2 %`, `85,2`.
 *
 * @returns null where it is no rate, or has more than four decimals
 * @example
 * readRate('85,20%'); // { percent: 85.2, decimals: 2 }
 */
export function readRate(written: string): Rate | null {
  const parts = /^(\d{1,9})(?:[.,](\d{1,4}))?\s*%?$/.exec(written.trim());
  if (parts === null) return null;
  const decimals = parts[2] ?? '';
  return { percent: Number(`${parts[1] ?? ''}.${decimals || '0'}`), decimals: decimals.length };
}

/** A share of one that a sheet shows as per cent: 0.852 is 85,2%. */
export const rateOfShare = (share: number): Rate | null =>
  readRate(String(Number((share * 100).toPrecision(12))));

/** A rate as {@link readRate} reads it again. */
export const writeRate = ({ percent, decimals }: Rate): string =>
  `${percent.toFixed(decimals).replace('.', ',')}%`;
