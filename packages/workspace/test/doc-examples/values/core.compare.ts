import type { ComparedPlace, CompareMeasure } from '../../../../core/dist/compare/measure.js';
import type { Observation } from '../../../../schemas/dist/index.js';

export const measures: readonly CompareMeasure[] = [
  {
    indicator: 'gia-dinh-hoc-tap',
    stage: 'recognised',
    population: 'ho',
    label: { vi: 'Gia đình học tập', en: 'Learning families' },
    base: { vi: 'Số hộ', en: 'Households' },
  },
];
export const places: readonly ComparedPlace[] = [
  { place: { code: '02215', edition: 'vn-34-2025' }, name: 'Phường Minh Xuân' },
];
export const figures: readonly Observation[] = [];
