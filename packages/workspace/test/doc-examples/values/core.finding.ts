import type { Figure } from '../../../../core/dist/finding/figure.js';

export const figure: Figure = {
  id: 'families',
  indicator: 'gia-dinh-hoc-tap',
  stage: 'recognised',
  base: 'households',
  place: { code: '08', edition: 'vn-34-2025' },
  on: '2025-12-31',
  measure: 'stock',
  count: { min: 78, max: 78 },
  outOf: { min: 91, max: 91 },
  rate: null,
};
