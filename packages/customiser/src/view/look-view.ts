import type { Token } from '@khuyenhoc/widgets';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenTokens, type Side, SIDES } from '../colour/colours.js';
import { lowContrasts } from '../colour/low-contrast.js';
import type { State } from '../state.js';
import { LANGUAGE_WORDS, SCHEME_WORDS, THEME_WORDS, TOKEN_WORDS, WORDS } from '../words/words.js';
import type { Context } from './context.js';
import { select } from './fields.js';

const keys = <Key extends string>(words: Readonly<Record<Key, unknown>>) =>
  Object.keys(words) as Key[];

/** Language, theme and single colours, with what is said of their contrast. */
export function lookView(context: Context): TemplateResult {
  const { state, set, say } = context;
  const choices = <Key extends string>(words: Readonly<Record<Key, { vi: string; en: string }>>) =>
    keys(words).map((value) => ({ value, title: say(words[value]) }));
  return html`<section aria-labelledby="look">
    <h2 id="look"><span class="step" aria-hidden="true">3</span> ${say(WORDS.look)}</h2>
    <div class="row">
      ${select(
        say(WORDS.language),
        'language-choice',
        choices(LANGUAGE_WORDS),
        state.language,
        (language) => set({ language }),
      )}
      ${select(say(WORDS.theme), 'theme-choice', choices(THEME_WORDS), state.theme, (theme) => set({ theme }))}
      ${select(say(WORDS.scheme), 'scheme-choice', choices(SCHEME_WORDS), state.scheme, (scheme) => set({ scheme }))}
    </div>
    <details>
      <summary>${say(WORDS.colours)}</summary>
      ${colourTable(context)}
    </details>
  </section>`;
}

const sidesOf = ({ scheme }: State): readonly Side[] => (scheme === 'page' ? SIDES : [scheme]);

function colourTable({ state, set, say }: Context): TemplateResult {
  const tokens = chosenTokens(state.theme, state.colours);
  const sides = sidesOf(state);
  const sideWords = { light: say(WORDS.light), dark: say(WORDS.darkSide) };
  const nameOf = (name: string) => say(TOKEN_WORDS[name] ?? { vi: name, en: name });
  const change =
    ({ name }: Token, side: Side) =>
    (event: Event) => {
      const value = (event.target as HTMLInputElement).value;
      set({
        colours: { ...state.colours, [name]: { ...state.colours[name], [side]: value } },
      });
    };
  const low = lowContrasts(tokens, sides);
  const number = (value: number) => {
    // Never rounded up: 4.499 is not 4.5.
    const text = (Math.floor(value * 100) / 100).toFixed(2);
    return state.ui === 'vi' ? text.replace('.', ',') : text;
  };
  return html`<p class="soft">${say(WORDS.coloursHelp)}</p>
    <ul class="colours">
      <li class="soft" aria-hidden="true">
        <span></span
        ><span class="swatches">${sides.map((side) => html`<span>${sideWords[side]}</span>`)}</span>
      </li>
      ${tokens.map(
        (token) =>
          html`<li>
            <span>${nameOf(token.name)}</span>
            <span class="swatches"
              >${sides.map(
                (side) =>
                  html`<input
                    type="color"
                    aria-label="${nameOf(token.name)}, ${sideWords[side]}"
                    title=${sideWords[side]}
                    .value=${token[side]}
                    @input=${change(token, side)}
                  />`,
              )}</span
            >
          </li>`,
      )}
    </ul>
    <div role="status" class="contrast">
      ${
        low.length === 0
          ? html`<p class="good">${say(WORDS.goodContrast)}</p>`
          : html`<p class="fault">${say(WORDS.lowContrast)}</p>
              <ul class="faults">
                ${low.map(
                  ({ of, on, side, ratio, needed }) =>
                    html`<li>
                      ${nameOf(of)} / ${nameOf(on)} (${sideWords[side]}): ${number(ratio)}:1,
                      ${say(WORDS.needed)} ${number(needed)}:1
                    </li>`,
                )}
              </ul>`
      }
    </div>
    ${
      Object.keys(state.colours).length > 0
        ? html`<button type="button" @click=${() => set({ colours: {} })}>
            ${say(WORDS.reset)}
          </button>`
        : nothing
    }`;
}
