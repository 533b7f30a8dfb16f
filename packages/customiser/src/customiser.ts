import { render } from 'lit';
import { buildEmbed } from './code/build-embed.js';
import { colourRules } from './code/colour-css.js';
import { embedOf } from './code/embed.js';
import { partsOf } from './code/parts.js';
import { contentOf } from './data/content.js';
import type { Reading } from './data/reading.js';
import type { Made } from './made.js';
import { START, type State } from './state.js';
import type { Context } from './view/context.js';
import { pageView } from './view/page-view.js';
import { WORDS } from './words/words.js';

/** Puts the page into an element and keeps it up to date. */
export function startCustomiser(root: HTMLElement, made: Made): void {
  const first = made.elements.find(({ name }) => name === 'targets') ?? made.elements[0];
  if (first === undefined) throw new Error('no element');
  let state: State = { ...START, name: first.name };
  const preview = document.createElement('div');
  let shown = '';

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
    draw();
  };

  /** Builds the element anew only where something that it depends on has changed. */
  function drawPreview(reading: Reading): void {
    preview.className = `preview${state.narrow ? ' narrow' : ''}${darkPreview(state) ? ' dark' : ''}`;
    preview.lang = state.ui;
    const { name, source, address, pasted, language, theme, scheme, colours } = state;
    const now = JSON.stringify([name, source, address, pasted, language, theme, scheme, colours]);
    if (now === shown) return;
    shown = now;
    if (!reading.ok) {
      preview.replaceChildren();
      return;
    }
    const element = buildEmbed(embedOf(state, reading.content));
    for (const { name: property, plain, both } of colourRules(state)) {
      const modern = both !== null && CSS.supports('color', 'light-dark(red, red)');
      element.style.setProperty(property, modern ? both : plain);
    }
    preview.replaceChildren(element);
  }

  function draw(): void {
    const element = made.elements.find(({ name }) => name === state.name) ?? first;
    if (element === undefined) return;
    const context: Context = { state, made, set, say: (words) => words[state.ui] };
    const reading = contentOf(state, element);
    const parts = reading.ok ? partsOf(state, embedOf(state, reading.content), made) : 'no-data';
    document.documentElement.lang = state.ui;
    document.title = WORDS.title[state.ui];
    drawPreview(reading);
    render(pageView(context, reading, parts, preview), root);
  }

  draw();
}

const darkPreview = ({ scheme, dark }: State): boolean =>
  scheme === 'dark' || (scheme === 'page' && dark);
