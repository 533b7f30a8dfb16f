import { css } from './css.js';

/**
 * A verdict in words behind a sign of its own: a tick; a ring half filled, since a goal that is not reached
 * is no offence; a dashed ring where nothing can be said.
 */
export const verdictStyles = css`
  .verdict {
    font-weight: 700;
    color: var(--open);
    padding-left: 1.35em;
    position: relative;
    line-height: 1.4;
  }
  .fault::first-letter,
  .verdict::first-letter {
    text-transform: uppercase;
  }
  .verdict::before {
    content: '';
    position: absolute;
    left: 0;
    top: 0.2em;
    width: 1em;
    height: 1em;
    border: 0.15em dashed;
    print-color-adjust: exact;
    border-radius: 50%;
  }
  .verdict.met {
    color: var(--met);
  }
  .verdict.not-met {
    color: var(--not-met);
  }
  .verdict.met::before {
    border: solid;
    border-width: 0 0.18em 0.18em 0;
    border-radius: 0;
    width: 0.45em;
    height: 0.85em;
    left: 0.25em;
    top: 0.15em;
    rotate: 40deg;
  }
  .verdict.not-met::before {
    border: 0.15em solid;
    background: linear-gradient(90deg, currentColor 50%, transparent 0);
  }
`;
