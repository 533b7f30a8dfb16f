import { newLifeCycle } from '../../../../core/dist/index.js';
import { agreement, observations } from './common.js';

export const files = [observations];
export const options = {
  language: 'vi',
  kind: 'yearly',
  madeOn: '2026-07-05',
  agreement,
  cycle: newLifeCycle(agreement),
  observations: observations.observations,
} as const;
