import { css } from './css.js';

/** Figures at a glance, as tiles. */
export const factStyles = css`
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.75em;
    margin: 1em 0 0;
  }
  dl div {
    background: var(--tint);
    border-left: 3px solid var(--gold);
    padding: 0.5em 0.75em;
    border-radius: 0 6px 6px 0;
  }
  dl:empty {
    display: none;
  }
  dd {
    margin: 0;
    font-size: 1.2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
`;
