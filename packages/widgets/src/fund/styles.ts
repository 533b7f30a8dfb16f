import { css } from '../look/css.js';

/** Amounts as tiles, bars under the kinds, rules with their verdict to the right. */
export const fundStyles = css`
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
  dl div:nth-child(4) {
    border-color: var(--accent);
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
  tbody th svg {
    margin-top: 0.15em;
  }
  .rules li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    padding: 0.75em 0;
    border-top: 1px solid var(--line);
    break-inside: avoid;
  }
  .rules {
    list-style: none;
  }
  .rules div {
    flex: 1 1 18em;
  }
  .rules .verdict {
    flex: 0 1 12em;
  }
`;
