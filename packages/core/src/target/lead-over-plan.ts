/** What a plan was by the two readings of “x per cent above plan”, in per cent. */
export interface LeadReadings {
  readonly asPoints: number;
  readonly asRatio: number;
}

/**
 * The plan that a share and its lead over it leave, read as percentage points (điểm phần trăm) and as a
 * ratio. Both are given: the words alone do not tell which is meant.
 *
 * @example
 * leadOverPlan(80.5, 20.53); // { asPoints: 59.97, asRatio: 66.79 }
 */
export function leadOverPlan(share: number, lead: number): LeadReadings {
  const [shareUnits, leadUnits] = [Math.round(share * 100), Math.round(lead * 100)];
  return {
    asPoints: (shareUnits - leadUnits) / 100,
    asRatio: Math.round((shareUnits * 10_000) / (10_000 + leadUnits)) / 100,
  };
}
