import { css } from '../look/css.js';

/** The look of the agreement card: roomy on a screen, one column on a phone, all of it on paper. */
export const agreementStyles = css`
  ul {
    list-style: none;
  }
  .rows {
    margin-top: 1em;
  }
  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 17.5em;
    gap: 0.25em 1.5em;
    padding: 1em 0;
    border-top: 1px solid var(--line);
    break-inside: avoid;
  }
  .rows .heading {
    margin: 0;
  }
  figure {
    margin: 0.25em 0 0;
  }
  .party {
    fill: none;
    stroke: var(--open);
    stroke-dasharray: 3 2;
  }
  .party.met,
  .party.not-met {
    stroke-dasharray: none;
    fill: var(--met);
    stroke: var(--met);
  }
  .party.not-met {
    fill: var(--not-met);
    stroke: var(--not-met);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-top: 0.75em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .legend svg {
    flex: none;
  }
  details {
    grid-column: 1 / -1;
  }
  details .heading {
    margin: 0.5em 0 0.25em;
  }
  details li {
    margin: 0 0 0.35em 1.1em;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  @container (max-width: 34em) {
    .rows > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
