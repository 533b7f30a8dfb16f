import { css } from 'lit';

/**
 * The design tokens that every widget shares. A site sets its own by the custom properties
 * `--kh-accent`, `--kh-text`, `--kh-surface`, `--kh-line` and `--kh-font`.
 */
export const baseStyles = css`
  :host {
    --accent: var(--kh-accent, #b3261e);
    --text: var(--kh-text, #1d1b20);
    --soft: var(--kh-soft, #5b5660);
    --surface: var(--kh-surface, #fff);
    --line: var(--kh-line, #e3dfe6);
    --met: #1b7a43;
    --not-met: #a8410b;
    --open: #6b6573;
    all: initial;
    display: block;
    container-type: inline-size;
    color: var(--text);
    background: var(--surface);
    font: 1rem/1.5
      var(--kh-font, system-ui, 'Be Vietnam Pro', 'Segoe UI', 'DejaVu Sans', sans-serif);
    color-scheme: light dark;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      --accent: var(--kh-accent, #ff8a80);
      --text: var(--kh-text, #ece8ef);
      --soft: var(--kh-soft, #b9b3bf);
      --surface: var(--kh-surface, #1b191e);
      --line: var(--kh-line, #3a363f);
      --met: #66d394;
      --not-met: #ffab7a;
      --open: #b9b3bf;
    }
  }
  a {
    color: inherit;
  }
  summary,
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;
