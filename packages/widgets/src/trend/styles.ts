import { css } from '../look/css.js';

/** Lines, points and milestones, told apart by shape as well as by colour. */
export const trendStyles = css`
  .plot {
    margin-top: 0.5em;
    font-size: 0.875em;
    overflow: hidden;
  }
  svg {
    display: block;
    forced-color-adjust: none;
    print-color-adjust: exact;
    max-width: 100%;
    height: auto;
  }
  text {
    fill: var(--text);
    font-variant-numeric: tabular-nums;
  }
  .axis {
    fill: var(--soft);
  }
  .label {
    font-weight: 600;
  }
  .goal-label {
    font-weight: 400;
    fill: var(--soft);
  }
  path {
    fill: none;
  }
  .grid {
    stroke: var(--line);
  }
  .line {
    stroke: var(--accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .goal {
    stroke: var(--gold);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  .break {
    stroke: var(--soft);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }
  .point {
    fill: var(--accent);
    stroke: var(--surface);
    stroke-width: 1.5;
  }
  .milestone {
    fill: var(--surface);
    stroke: var(--gold);
    stroke-width: 2;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    list-style: none;
    margin-top: 0.75em;
  }
  .key li::before {
    content: '';
    display: inline-block;
    width: 0.7em;
    height: 0.7em;
    margin-right: 0.5em;
    border-radius: 50%;
    background: var(--accent);
    border: 2px solid var(--accent);
    print-color-adjust: exact;
  }
  .key .is-goal::before {
    background: var(--surface);
    border-color: var(--gold);
    border-radius: 0;
    rotate: 45deg;
  }
  .break-note {
    border-left: 3px dotted var(--soft);
    padding-left: 0.6em;
    margin-top: 0.5em;
  }
  th,
  td {
    padding: 0.4em 0.5em;
  }
  td .soft {
    margin-left: 0.5em;
  }
  td .verdict {
    display: inline-block;
  }
  @container (max-width: 36em) {
    [role] > tbody > tr > th {
      flex: 0 0 3em;
    }
    [role] > tbody > tr {
      padding: 0.4em 0;
    }
    .none {
      display: none;
    }
  }
`;
