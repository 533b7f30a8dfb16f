import { css } from '../look/css.js';

/** Sums first and large; tables below. */
export const honourRollStyles = css`
  .sums {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin-top: 0.75em;
  }
  .sums li {
    min-width: 0;
  }
  .sums b {
    display: block;
    font-size: 1.6em;
    line-height: 1.3;
    color: var(--accent);
    font-variant-numeric: tabular-nums;
  }
`;
