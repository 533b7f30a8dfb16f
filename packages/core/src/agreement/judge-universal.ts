import type { Reason } from '../verdict/reason.js';
import { type FiguresJudgement, judgeFigures, type ShareFigures } from './judge-figures.js';

/**
 * Whether figures show “each of them” where the text gives no number. All of them are enough on any
 * reading; of fewer nothing is said, since no number says how many it takes.
 */
export function judgeUniversal(figures: Omit<ShareFigures, 'percent'>): FiguresJudgement {
  const all = judgeFigures({ ...figures, percent: 100 });
  const { code, verdict } = all.reason;
  if (code !== 'share-compared' || verdict === 'met') return all;
  const { count, base, reason } = all;
  const { on, citation } = reason;
  const open: Reason = {
    code: 'no-figure-in-text',
    verdict: 'undetermined',
    data: { count, base },
    ...(on !== undefined && { on }),
    ...(citation !== undefined && { citation }),
  };
  return { ...all, shortfall: { min: 0, max: null }, reason: open };
}
