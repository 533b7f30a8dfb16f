import { css } from './css.js';
import { NEUTRAL, RED_GOLD, type Token } from './tokens.js';

// Browsers without light-dark() stay light; they must not lose the colour altogether.
const colours = (tokens: readonly Token[], dark: boolean) =>
  tokens
    .map(({ name, light, dark: other }) => {
      const value = dark ? `light-dark(${light},${other})` : light;
      return `--${name}:var(--kh-${name},${value})`;
    })
    .join(';');

/**
 * What every element looks like. The inner box is what is asked how wide it is, since a page may set the
 * font size, and so the `em`, of the element itself. Sizes start from `medium`, which is what the reader chose in the
 * browser, since themes set the font size of the page to anything. A dark page is followed only if it
 * says that it is dark (`color-scheme`): a card must not be dark on a white page.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    float: none !important;
    flex: 1 1 20em;
    min-width: 0;
    ${colours(RED_GOLD, false)}
  }
  :host([theme='neutral']) {
    ${colours(NEUTRAL, false)}
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${colours(RED_GOLD, true)}
    }
    :host([theme='neutral']) {
      ${colours(NEUTRAL, true)}
    }
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 24em;
    color-scheme: inherit;
    color: var(--text);
    font: var(--kh-size, medium) / 1.5
      var(--kh-font, system-ui, 'Segoe UI', Roboto, 'Be Vietnam Pro', sans-serif);
    overflow-wrap: break-word;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  article {
    background: var(--surface);
    border: 1px solid var(--line);
    border-top: 4px solid var(--accent);
    border-radius: 10px;
    padding: 1.25em 1.5em 1em;
    box-shadow: inset 0 2px var(--gold);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  .heading {
    font-weight: 700;
    line-height: 1.35;
    margin: 1.5em 0 0.5em;
  }
  .h0 {
    font-size: 1.3em;
    margin: 0 0 0.3em;
    text-wrap: balance;
    color: var(--accent);
  }
  .soft,
  footer {
    color: var(--soft);
    font-size: 0.875em;
    font-weight: 400;
  }
  footer {
    margin-top: 1.5em;
    padding-top: 0.75em;
    border-top: 1px solid var(--line);
  }
  .warning {
    margin: 0 0 1em;
    padding: 0.5em 0.75em;
    border: 2px dashed var(--not-met);
    border-radius: 6px;
    color: var(--not-met);
    font-weight: 700;
  }
  button,
  summary {
    font: inherit;
    cursor: pointer;
    min-height: 1.75em;
  }
  summary {
    color: var(--soft);
    padding: 0.35em 0;
  }
  button {
    color: var(--accent);
    background: none;
    border: 1px solid var(--edge);
    border-radius: 6px;
    padding: 0.2em 0.75em;
  }
  button.name {
    all: unset;
    cursor: pointer;
    color: var(--accent);
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible,
  button.name:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: 3px;
  }
  @container (max-width: 32em) {
    article {
      padding: 1em 0.9em 0.75em;
    }
  }
  @media (forced-colors: active) {
    :host {
      --met: CanvasText;
      --not-met: CanvasText;
      --open: CanvasText;
      --accent: CanvasText;
      --gold: CanvasText;
      --edge: CanvasText;
      --line: CanvasText;
      --surface: Canvas;
      --tint: Canvas;
      --text: CanvasText;
      --soft: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
    }
    article {
      box-shadow: none;
    }
    button:not(.name) {
      display: none;
    }
    details::details-content {
      content-visibility: visible !important;
      block-size: auto !important;
      display: block !important;
    }
  }
`;
