import type { PlaceList } from '../../../../schemas/dist/index.js';

export const list: PlaceList = {
  kind: 'place-list',
  edition: 'vn-34-2025',
  complete: false,
  units: [{ code: '02215', name: 'Phường Minh Xuân', type: 'ward', parent: '08' }],
} as unknown as PlaceList;
