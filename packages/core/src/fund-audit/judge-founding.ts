import type { Fund, FundRule } from '@khuyenhoc/schemas';
import { requiredCount } from '../quantity/required-count.js';
import { addMonths } from '../time/add-months.js';
import type { Outcome } from './finding.js';
import { factMissing, notRead, outcome, shareOf, yesOrNo } from './outcome.js';

type Of<Topic extends FundRule['topic']> = Extract<FundRule, { topic: Topic }>;

const contributed = ({ foundingAssets }: Fund): number | null =>
  foundingAssets === null ? null : foundingAssets.reduce((sum, one) => sum + one.amount, 0);

/** The least that founders put in (tài sản đóng góp thành lập quỹ). */
export function judgeMinimumAssets(
  { amount, validFrom }: Of<'minimum-assets'>,
  fund: Fund,
): Outcome {
  const found = contributed(fund);
  if (found === null) return factMissing('founding-assets');
  if (amount === null) return notRead();
  const data = { found, required: amount };
  if (found >= amount) return outcome('met', 'amounts', data);
  const shortfall = amount - found;
  // The floor is asked of those who found a fund. A fund licensed under an earlier one may be spared.
  const older = fund.licence !== null && validFrom !== null && fund.licence.on < validFrom;
  if (older) return outcome('undetermined', 'transition-not-read', data, { shortfall });
  return outcome('not-met', 'amounts', data, { shortfall });
}

/** At least this share of the founding assets in đồng. */
export function judgeCashShare({ percent }: Of<'cash-share'>, fund: Fund): Outcome {
  const whole = contributed(fund);
  if (whole === null || fund.foundingAssets === null) return factMissing('founding-assets');
  if (percent === null) return notRead();
  const cash = fund.foundingAssets.filter((one) => one.form === 'dong');
  const part = cash.reduce((sum, one) => sum + one.amount, 0);
  const missing = requiredCount(percent, whole) - part;
  const shortfall = missing > 0 ? missing : null;
  return outcome(missing > 0 ? 'not-met' : 'met', 'share', { part, whole, percent }, { shortfall });
}

/** At most this share of the founding assets from abroad. */
export function judgeForeignShare({ percent }: Of<'foreign-share'>, fund: Fund): Outcome {
  const whole = contributed(fund);
  if (whole === null || fund.foundingAssets === null) return factMissing('founding-assets');
  if (percent === null) return notRead();
  const foreign = fund.foundingAssets.filter((one) => one.foreign);
  const part = foreign.reduce((sum, one) => sum + one.amount, 0);
  const most = shareOf(percent, whole);
  const shortfall = part > most ? part - most : null;
  return outcome(part > most ? 'not-met' : 'met', 'share', { part, whole, percent }, { shortfall });
}

/** No State money among what founders put in. */
export function judgeStateMoney({ foundingAssets }: Fund): Outcome {
  if (foundingAssets === null) return factMissing('founding-assets');
  if (foundingAssets.some((one) => one.stateBudget === true)) return outcome('not-met', 'no', {});
  const sure = foundingAssets.every((one) => one.stateBudget === false);
  return yesOrNo(sure ? true : null, 'founding-assets');
}

/** How old a valuation of premises and equipment may be when the file is handed in. */
export function judgeValuation({ months }: Of<'valuation-age'>, fund: Fund): Outcome {
  const goods = fund.foundingAssets?.filter((one) => one.form === 'goods');
  if (goods === undefined) return factMissing('founding-assets');
  if (goods.length === 0) return outcome('not-applicable', 'yes', {});
  // The day of filing is not on record; the day of the licence lies after it, so only a valuation
  // young enough on that day is surely young enough.
  const licensed = fund.licence?.on;
  if (licensed === undefined) return factMissing('licence');
  const young = goods.every(
    (one) => one.valuedOn !== null && addMonths(one.valuedOn, months) >= licensed,
  );
  return yesOrNo(young ? true : null, 'valuation-day');
}

/** How many founders there must be. */
export function judgeFounders({ count }: Of<'founders-minimum'>, { founders }: Fund): Outcome {
  if (count === null) return notRead();
  const data = { found: founders.length, required: count };
  if (founders.length >= count) return outcome('met', 'count', data);
  return outcome('not-met', 'count', data, { shortfall: count - founders.length });
}

/** Whether all founders are Vietnamese citizens or organisations. */
export function judgeVietnamese({ founders }: Fund): Outcome {
  if (founders.length === 0) return factMissing('founders');
  if (founders.some((one) => one.vietnamese === false)) return outcome('not-met', 'no', {});
  return yesOrNo(founders.every((one) => one.vietnamese === true) ? true : null, 'founders');
}
