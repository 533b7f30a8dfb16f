import type { Verdict } from '@khuyenhoc/core';

/** Wide enough to stay sharp on a phone, with letters from 26 pixels up. */
export const WIDTH = 1080;
export const EDGE = 56;
export const INK = '#1d1b20';
export const SOFT = '#5b5660';
export const PAPER = '#ffffff';
export const HEAD = '#9c1c1c';
export const GOLD = '#f2c14e';
export const TRACK = '#e7e1e4';
export const COLOURS: Partial<Record<Verdict, string>> = { met: '#1b7a43', 'not-met': '#a8410b' };
export const OPEN = '#6b6573';
