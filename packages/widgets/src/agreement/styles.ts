import { css } from 'lit';

/** The look of the agreement card: roomy on a screen, one column on a phone, all of it on paper. */
export const agreementStyles = css`
  article {
    border: 1px solid var(--line);
    border-top: 4px solid var(--accent);
    border-radius: 8px;
    padding: 1.25rem;
  }
  h2 {
    margin: 0 0 0.25rem;
    font-size: 1.25rem;
    line-height: 1.35;
    text-wrap: balance;
  }
  p {
    margin: 0;
  }
  .soft,
  footer {
    color: var(--soft);
    font-size: 0.875rem;
  }
  .warning {
    margin: 0 0 1rem;
    padding: 0.5rem 0.75rem;
    border: 2px dashed var(--not-met);
    color: var(--not-met);
    font-weight: 700;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 17.5rem;
    gap: 0.25rem 1.5rem;
    padding: 1rem 0;
    border-top: 1px solid var(--line);
  }
  .rows {
    margin-top: 1rem;
  }
  h3 {
    margin: 0;
    font-size: 1rem;
  }
  .verdict {
    font-weight: 700;
    color: var(--open);
  }
  .verdict.met {
    color: var(--met);
  }
  .verdict.not-met {
    color: var(--not-met);
  }
  figure {
    margin: 0.25rem 0 0;
  }
  figcaption {
    color: var(--soft);
    font-size: 0.875rem;
  }
  svg {
    display: block;
    width: 100%;
    height: 14px;
    overflow: visible;
  }
  svg rect {
    fill: none;
    stroke: var(--open);
  }
  svg .met {
    fill: var(--met);
    stroke: var(--met);
  }
  svg .not-met {
    fill: var(--not-met);
    stroke: var(--not-met);
  }
  svg .undetermined,
  svg .incomparable,
  svg .no-rule-in-force {
    stroke-dasharray: 3 2;
  }
  svg.share {
    height: 8px;
    margin-bottom: 3px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-top: 0.75rem;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  .legend svg {
    width: 14px;
  }
  .takes {
    font-size: 0.9375rem;
  }
  details {
    grid-column: 1 / -1;
    font-size: 0.9375rem;
  }
  summary {
    color: var(--soft);
    padding: 0.35rem 0;
  }
  details li {
    margin: 0 0 0.35rem 1.1rem;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  details h4 {
    margin: 0.5rem 0 0.25rem;
    font-size: inherit;
  }
  footer {
    border-top: 1px solid var(--line);
    padding-top: 0.75rem;
  }
  @container (max-width: 34rem) {
    .rows > li {
      grid-template-columns: minmax(0, 1fr);
    }
    article {
      padding: 1rem 0.75rem;
    }
  }
  @media print {
    article {
      border-color: #000;
    }
    .rows > li {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible !important;
      block-size: auto !important;
      display: block !important;
    }
  }
`;
