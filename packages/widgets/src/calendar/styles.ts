import { css } from '../look/css.js';

/** A line of time: filled for what is done, hollow for what comes, dashed for what nobody recorded. */
export const calendarStyles = css`
  ol {
    list-style: none;
    margin: 1em 0 0;
    padding: 0;
  }
  li {
    display: grid;
    grid-template-columns: 6em minmax(0, 1fr);
    gap: 0 1.75em;
    padding: 0 0 1em;
    position: relative;
    break-inside: avoid;
  }
  li::before,
  li::after {
    content: '';
    position: absolute;
    left: 6.6em;
  }
  li::before {
    top: 0.4em;
    width: 0.55em;
    height: 0.55em;
    border: 2px solid var(--accent);
    border-radius: 50%;
  }
  li::after {
    top: 1.4em;
    bottom: -0.2em;
    margin-left: 0.25em;
    border-left: 2px solid var(--line);
  }
  li:last-child::after {
    display: none;
  }
  .done::before {
    background: var(--met);
    border-color: var(--met);
  }
  .not-recorded::before {
    border: 2px dashed var(--open);
  }
  time {
    text-align: right;
    font-variant-numeric: tabular-nums;
    color: var(--soft);
  }
  .next {
    display: inline-block;
    background: var(--accent);
    color: var(--surface);
    border-radius: 4px;
    padding: 0 0.5em;
    font-size: 0.8125em;
    font-weight: 700;
  }
  @container (max-width: 30em) {
    li {
      grid-template-columns: minmax(0, 1fr);
      padding-left: 1.5em;
    }
    li::before,
    li::after {
      left: 0;
    }
    time {
      text-align: left;
    }
  }
`;
