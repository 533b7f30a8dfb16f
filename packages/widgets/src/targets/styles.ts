import { css } from '../look/css.js';

/** Columns where there is room, one block per target on a phone. */
export const targetsStyles = css`
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
  th:first-child {
    width: 30%;
  }
  .result {
    width: 26%;
  }
  @container (max-width: 36em) {
    td.reached,
    td.result {
      flex: 1 0 100%;
    }
  }
`;
