import { css } from './css.js';

/** Tables that become a list of cards where there is no room for columns. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    margin-top: 1em;
  }
  caption {
    text-align: left;
    font-weight: 700;
    padding: 0.25em 0;
  }
  th,
  td {
    text-align: left;
    vertical-align: top;
    padding: 0.6em 0.75em;
    border-top: 1px solid var(--line);
    font-weight: 400;
  }
  th:first-child,
  td:first-child {
    padding-left: 0;
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  thead th {
    border: 0;
    border-bottom: 2px solid var(--edge);
    color: var(--soft);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 600;
  }
  .number {
    text-align: right;
    white-space: nowrap;
  }
  .total > * {
    font-weight: 700;
    background: var(--tint);
    border-top: 2px solid var(--edge);
  }
  tr {
    break-inside: avoid;
  }
  .cue {
    display: none;
    font-weight: 400;
    color: var(--soft);
  }
  @container (max-width: 36em) {
    table[role],
    [role] > caption,
    [role] > tbody {
      display: block;
    }
    [role] > thead {
      display: none;
    }
    [role] > tbody > tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1.25em;
      padding: 0.75em 0;
      border-top: 1px solid var(--line);
    }
    [role] > tbody > tr > * {
      flex: 0 1 auto;
      white-space: normal;
      width: auto;
      border: 0;
      padding: 0;
    }
    [role] > tbody > tr > th {
      flex: 1 0 100%;
    }
    .cue {
      display: inline;
    }
  }
`;
