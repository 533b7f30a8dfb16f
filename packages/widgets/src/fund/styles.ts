import { css } from '../look/css.js';

/** Amounts as tiles, bars under the kinds, rules with their verdict to the right. */
export const fundStyles = css`
  dl div:nth-child(4) {
    border-color: var(--accent);
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
