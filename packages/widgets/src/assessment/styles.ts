import { css } from '../look/css.js';

/** Fields with room for a finger; the result stays in sight below; on paper, lines to write on. */
export const assessmentStyles = css`
  .h1 {
    color: var(--accent);
    border-bottom: 2px solid var(--gold);
    padding-bottom: 0.3em;
  }
  fieldset {
    border: 0;
    border-bottom: 1px solid var(--line);
    margin: 0;
    padding: 0.75em 0;
    min-width: 0;
    display: flow-root;
    break-inside: avoid;
  }
  legend {
    float: left;
    width: 100%;
    padding: 0;
  }
  legend + * {
    clear: both;
  }
  legend,
  summary,
  .lead,
  .fault {
    font-weight: 600;
  }
  .answer,
  .sum,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-top: 0.5em;
  }
  label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.25em;
    min-width: 0;
  }
  .wide {
    flex: 1 1 100%;
    flex-wrap: wrap;
  }
  input {
    font: inherit;
    color: inherit;
    background: var(--surface);
    border: 1px solid var(--edge);
    border-radius: 6px;
    padding: 0.3em 0.5em;
    width: 5.5em;
    min-height: 2.25em;
    min-width: 0;
    scroll-margin: 9em;
  }
  .wide input {
    width: 24em;
  }
  [type='date'] {
    width: auto;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--not-met);
  }
  [type='radio'],
  [type='checkbox'] {
    flex: none;
    width: 1.4em;
    min-height: 1.4em;
    margin: 0;
    accent-color: var(--accent);
  }
  .fault,
  .lead,
  .private,
  summary {
    margin-top: 0.75em;
  }
  .actions {
    margin-top: 1.5em;
  }
  .fault {
    color: var(--not-met);
  }
  .sum {
    position: sticky;
    bottom: 0;
    margin: 0.75em -0.75em;
    padding: 0.6em 0.75em;
    background: var(--tint);
    border: 1px solid var(--line);
    border-left: 4px solid var(--accent);
  }
  ul {
    padding-left: 1.2em;
  }
  .spoken {
    position: absolute;
    clip-path: inset(50%);
  }
  .signed {
    display: none;
  }
  @container (min-width: 36em) {
    .points legend {
      width: calc(100% - 14em);
    }
    .points .answer {
      clear: none;
      justify-content: end;
      margin: 0;
    }
  }
  @media (max-height: 30em) {
    .sum {
      position: static;
    }
  }
  @media print {
    .keep,
    .spoken {
      display: none;
    }
    .sum {
      position: static;
    }
    input {
      border-width: 0 0 1px;
      border-radius: 0;
    }
    .signed {
      display: block;
      white-space: pre-line;
      margin: 2em 0 5em;
      text-align: right;
    }
  }
`;
