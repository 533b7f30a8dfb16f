import type { CompareView } from '@khuyenhoc/core';
import { frame, w } from './frame.js';

const NAMES = [
  'An Bình',
  'Bình Thuận',
  'Đông Hà',
  'Minh Tân',
  'Tân Phú',
  'Yên Sơn',
  'Hòa Ân',
  'Ấm Thượng',
];

/** So many communes with figures that follow from their number; every eleventh has sent none. */
export const compare = (rows = 40): CompareView => ({
  kind: 'compare-view',
  ...frame(w('So sánh các xã', 'Communes side by side')),
  name: w('Xã', 'Commune'),
  columns: [
    { label: w('Số hộ', 'Households'), form: 'count' },
    { label: w('Gia đình học tập', 'Learning families'), form: 'count' },
    { label: w('Tỷ lệ', 'Rate'), form: 'percent' },
  ],
  rows: Array.from({ length: rows }, (_, index) => {
    const base = 800 + ((index * 7919) % 2400);
    const count = Math.floor((base * ((index * 37) % 100)) / 100);
    const gap = index % 11 === 10;
    const name = `${NAMES[index % NAMES.length] ?? ''} ${index + 1}`;
    return [name, base, gap ? null : count, gap ? null : Math.floor((count / base) * 1000) / 10];
  }),
});
