import { css } from '../look/css.js';

/** Rows of one height, heads that stay, and the name beside what is scrolled to the side. */
export const compareStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1.5em;
    margin: 1em 0 0.5em;
  }
  label {
    color: var(--soft);
    font-size: 0.875em;
  }
  input {
    display: block;
    font: inherit;
    font-size: 1.15em;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: 6px;
    padding: 0.35em 0.6em;
    width: min(100%, 18em);
  }
  .rows {
    overflow: auto;
    max-height: var(--kh-rows-height, 28em);
    border: 1px solid var(--line);
    border-radius: 6px;
    overflow-anchor: none;
  }
  table {
    margin: 0;
    white-space: nowrap;
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td,
  th:first-child,
  th:last-child,
  td:last-child {
    padding: 0 0.9em;
    vertical-align: middle;
  }
  th,
  td:not(.gap) {
    height: 2.6em;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 2;
    background: var(--tint);
  }
  thead th:first-child {
    left: 0;
    z-index: 3;
  }
  tbody th {
    position: sticky;
    left: 0;
    z-index: 1;
    background: var(--surface);
    white-space: normal;
    min-width: 8em;
  }
  tbody th div {
    max-height: 2.4em;
    overflow: hidden;
    line-height: 1.2;
  }
  td.gap {
    border: 0;
    padding: 0;
  }
  [aria-sort] button::after {
    content: ' ▲';
  }
  [aria-sort='descending'] button::after {
    content: ' ▼';
  }
  svg {
    display: block;
    margin: 2px 0;
    background: var(--line);
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  svg rect {
    fill: var(--accent);
  }
  @media print {
    .tools {
      display: none;
    }
    .rows {
      overflow: visible;
      max-height: none;
    }
    table {
      white-space: normal;
    }
    thead th,
    tbody th {
      position: static;
    }
    td.gap {
      display: none;
    }
  }
`;
