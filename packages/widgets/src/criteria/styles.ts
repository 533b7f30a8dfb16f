import { css } from '../look/css.js';

/** Criteria behind their number; what is asked to the right, in columns of one width for all groups. */
export const criteriaStyles = css`
  article {
    overflow-wrap: anywhere;
  }
  table {
    margin-top: 1.5em;
    table-layout: fixed;
  }
  caption {
    color: var(--accent);
    border-bottom: 2px solid var(--gold);
    padding: 0 0 0.35em;
  }
  thead th {
    padding-top: 0.4em;
    border-bottom: 1px solid var(--line);
  }
  thead th:first-child {
    width: 64%;
  }
  thead th:nth-last-child(2):first-child {
    width: 82%;
  }
  th + th,
  td {
    text-align: right;
  }
  .said {
    white-space: pre-line;
  }
  td {
    font-weight: 600;
  }
  .criterion {
    display: flex;
    gap: 0.75em;
  }
  .id {
    flex: none;
    min-width: 2em;
    color: var(--soft);
    font-weight: 400;
  }
  .id:empty {
    display: none;
  }
  ul {
    padding-left: 1.2em;
  }
  li {
    margin: 0.25em 0;
  }
  summary {
    margin-top: 1em;
  }
  @container (max-width: 36em) {
    td {
      text-align: left;
    }
  }
`;
