import { css } from './css.js';

/** Colours of bars. What is met, not met or open is told apart by more than colour. */
export const barStyles = css`
  svg {
    display: block;
    overflow: visible;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .track {
    fill: var(--tint);
    stroke: var(--edge);
    stroke-width: 0.75;
  }
  .fill {
    fill: var(--open);
  }
  .fill.met {
    fill: var(--met);
  }
  .fill.not-met {
    fill: var(--not-met);
  }
  .fill.flow {
    fill: var(--accent);
  }
  .maybe {
    fill: none;
    stroke: var(--open);
    stroke-dasharray: 3 2;
  }
  .mark path {
    fill: var(--text);
    stroke: var(--surface);
    paint-order: stroke;
    stroke-width: 2;
  }
`;
