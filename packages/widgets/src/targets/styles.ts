import { css } from '../look/css.js';

/** Columns where there is room, one block per target on a phone. */
export const targetsStyles = css`
  .reached {
    width: 34%;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }
  .figures b {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .goal {
    white-space: nowrap;
  }
  .goal span {
    display: none;
    color: var(--soft);
  }
  @container (max-width: 40em) {
    thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }
    table,
    tbody {
      display: block;
    }
    tr {
      display: flex;
      flex-direction: column;
      gap: 0.35em;
      padding: 0.9em 0;
      border-top: 1px solid var(--line);
    }
    th,
    td,
    .reached {
      width: auto;
      border: 0;
      padding: 0;
    }
    .goal span {
      display: inline;
    }
  }
`;
