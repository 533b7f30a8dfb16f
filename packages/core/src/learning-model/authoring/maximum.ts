import type { CriteriaSet, Earning, PointsScoring } from '@khuyenhoc/schemas';
import { mostOf } from '../earning/points-of.js';

/** The most points that a criterion gives; null where the text was not read. */
export function maximumOf(earns: Earning): number | null {
  const most = mostOf(earns);
  return Number.isFinite(most) ? most / 100 : null;
}

/** Points added up exactly. */
export const sum = (points: readonly number[]): number =>
  points.reduce((total, one) => total + Math.round(one * 100), 0) / 100;

/** The highest total that can be said: the stated one, else the sum of the maxima; null = not known. */
export function highestTotal({ total, criteria }: PointsScoring): number | null {
  if (total !== null) return total;
  const maxima = criteria.map((one) => maximumOf(one.earns));
  const known = maxima.filter((one) => one !== null);
  return known.length === maxima.length ? sum(known) : null;
}

/** The rules of a set of points; null for other sets. */
export const pointsOfSet = ({ scoring }: CriteriaSet): PointsScoring | null =>
  scoring.method === 'points' ? scoring : null;
