import type { Language, Words } from '@khuyenhoc/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { baseStyles } from '../look/base-styles.js';
import type { Sheet } from '../table/sheet.js';
import { BaseElement } from './base-element.js';
import type { KhEventMap, Route } from './events.js';
import { LABELS } from './labels.js';
import { languageOf } from './language-of.js';
import { loadJson } from './load-json.js';
import { type PageData, pageData } from './page-data.js';

/** What stands around the content of every element, in one language. */
export interface Frame {
  readonly title: string;
  readonly warning: string | null | undefined;
  readonly lines: readonly string[];
  readonly foot: readonly string[];
}

/** The route that decides, with the value it brings and how that becomes a view. */
interface Given<View> {
  readonly route: Route;
  readonly value: unknown;
  readonly read: () => View | null;
}

/**
 * What all elements share: where data comes from, what is said while it is not there, language, events
 * and the frame of the card. An element says what data it takes and how its content is drawn.
 *
 * Of the four routes for data the first that is given decides: the property `data`, the attribute `src`,
 * a `<script type="application/json">` inside, a `<table>` inside. What stands inside stays on show
 * where no script runs, while data is loading, and when it is not usable.
 *
 * @attr {string} src - Address of a JSON file with the data
 * @attr {number} level - Level of the heading, so that it fits the outline of the page; 2 unless said
 * @attr {boolean} selectable - Names of rows are buttons, and choosing one tells `kh-select`
 * @attr {'red-gold' | 'neutral'} theme - Colours: flag red with gold unless said
 * @attr {'light' | 'dark'} scheme - Light or dark; unless said, as the page declares by `color-scheme`
 * @fires {CustomEvent<ReadyDetail>} kh-ready - Content is on show; tells by which route
 * @fires {CustomEvent<ErrorDetail>} kh-error - Data is not usable; tells why, and by which route
 * @fires {CustomEvent<SelectDetail>} kh-select - Someone chose a row; tells its place and name
 * @cssproperty [--kh-accent=#b4151b] - Colour of the upper edge, titles, lines and focus
 * @cssproperty [--kh-gold=#b98300] - Second colour: hairlines and milestones
 * @cssproperty [--kh-text=#201a17] - Colour of text
 * @cssproperty [--kh-soft=#5f5650] - Colour of lesser text
 * @cssproperty [--kh-surface=#fff] - Colour behind the card
 * @cssproperty [--kh-tint=#faf5ef] - Colour behind bars, tiles and heads
 * @cssproperty [--kh-line=#e4dbd3] - Colour of lines between rows
 * @cssproperty [--kh-edge=#857970] - Colour of edges of bars and fields
 * @cssproperty [--kh-met=#146c3c] - Colour of what is met
 * @cssproperty [--kh-not-met=#a33c00] - Colour of what is not met yet
 * @cssproperty [--kh-open=#5f5f6b] - Colour of what cannot be concluded
 * @cssproperty [--kh-font] - Font family
 * @cssproperty [--kh-size=medium] - Size of text; `medium` is what the reader chose in the browser
 */
export abstract class KhElement<View> extends BaseElement {
  static readonly observedAttributes: readonly string[] = ['src', 'level', 'selectable'];
  static override styles: readonly string[] = [baseStyles];

  #own: View | null = null;
  #address: string | null = null;
  #loaded: unknown;
  #loading = false;
  #failed = false;
  #page: PageData | null = null;
  #given: Given<View> | null = null;
  #view: View | null = null;
  #news: (() => void) | null = null;
  readonly #watch = new MutationObserver(() => this.#readPage());
  // A page may switch its language without loading anew.
  readonly #watchLanguage = new MutationObserver(() => this.update());

  /** The data itself; it goes before every other route. Give a new object rather than changing it. */
  get data(): View | null {
    return this.#own;
  }
  set data(data: View | null) {
    this.#own = data;
    this.update();
  }

  /** Address of a JSON file with the data. */
  get src(): string | null {
    return this.getAttribute('src');
  }
  set src(src: string | null | undefined) {
    // A framework may say undefined for none.
    if (src == null) this.removeAttribute('src');
    else this.setAttribute('src', src);
  }

  /** Level of the heading (`level="3"`), so that it fits the outline of the page; 2 unless said. */
  get level(): number {
    return Number(this.getAttribute('level')) || 2;
  }
  set level(level: number) {
    this.setAttribute('level', `${level}`);
  }

  /** Takes data of the right form; null where it is not. */
  protected abstract accept(data: unknown): View | null;
  /**
   * Makes data of a table on the page; null where it does not say what is needed. An element without this
   * leaves a table as it is.
   */
  protected fromSheet?(sheet: Sheet, language: Language): View | null;
  protected abstract frame(view: View): Frame;
  protected abstract content(view: View): unknown;

  /** The language spoken: that of the table on show, else of the nearest `lang`. */
  protected get language(): Language {
    const page = this.#page;
    return this.#view && this.#given?.route === 'table' && page?.route === 'table'
      ? page.language
      : languageOf(this);
  }

  protected say = (words: Words): string => words[this.language];

  override connectedCallback(): void {
    this.#watch.observe(this, { childList: true, subtree: true, characterData: true });
    this.#watchLanguage.observe(document, { subtree: true, attributeFilter: ['lang'] });
    this.#readPage();
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    this.#watchLanguage.disconnect();
  }

  #readPage(): void {
    this.#page = pageData(this);
    this.update();
  }

  /** Loads `src` anew. Figures loaded before stay on show, and are named so if it fails. */
  async reload(): Promise<void> {
    const { src } = this;
    if (!src) return;
    this.#loading = true;
    this.update();
    const data = await loadJson(src);
    // A newer address may have come while this one was on its way.
    if (src !== this.src) return;
    this.#loading = false;
    this.#failed = data === undefined;
    if (!this.#failed) this.#loaded = data;
    else if (!this.#own) this.tell('kh-error', { code: 'load-failed', route: 'src' });
    this.update();
  }

  #decide(): Given<View> | null {
    const { src } = this;
    const [own, loaded, page] = [this.#own, this.#loaded, this.#page];
    if (own) return { route: 'data', value: own, read: () => this.accept(own) };
    if (src) {
      if (loaded === undefined) return null;
      return { route: 'src', value: loaded, read: () => this.accept(loaded) };
    }
    if (page?.route === 'script') {
      return { route: 'script', value: page, read: () => this.accept(page.value) };
    }
    if (page === null || !this.fromSheet) return null;
    const read = () => this.fromSheet?.(page.value, page.language) ?? null;
    return { route: 'table', value: page, read };
  }

  /** Takes the data of the route that decides, if it is new. */
  #choose(): void {
    if (this.src !== this.#address) {
      this.#address = this.src;
      this.#loaded = undefined;
      this.#failed = this.#loading = false;
      void this.reload();
    }
    const given = this.#decide();
    if (given?.value === this.#given?.value) return;
    this.#given = given;
    try {
      this.#view = given && given.read();
    } catch {
      // A value may be anything, also an object that throws when it is looked at.
      this.#view = null;
    }
    if (given === null) return;
    const { route } = given;
    this.#news = this.#view
      ? () => this.tell('kh-ready', { route })
      : () => this.tell('kh-error', { code: 'wrong-data', route });
  }

  protected tell<Name extends keyof KhEventMap>(
    name: Name,
    detail: KhEventMap[Name]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  protected override drawn(): void {
    const news = this.#news;
    this.#news = null;
    news?.();
  }

  /** The name of a row: a button where rows can be chosen (`selectable`). */
  protected name(name: string, index: number): unknown {
    if (!this.hasAttribute('selectable')) return name;
    const choose = () => this.tell('kh-select', { index, name });
    return html`<button class="name" @click=${choose}>${name}</button>`;
  }

  /** A heading of the card; `below` tells how far under its title it is. */
  protected heading(text: unknown, below: number): TemplateResult {
    return html`<div class="heading h${below}" role="heading" aria-level=${this.level + below}>
      ${text}
    </div>`;
  }

  protected override render(): TemplateResult {
    this.#choose();
    const view = this.#view;
    return html`<div class="root" dir="ltr" lang=${this.language}>
        ${this.#notice()} ${view && this.#card(view)}
      </div>
      ${view ? nothing : html`<slot></slot>`}`;
  }

  #notice(): unknown {
    const [own, view] = [this.#own, this.#view];
    const say = LABELS[this.language];
    if (this.#loading && !own) return html`<p class="notice" role="status">${say.loading}</p>`;
    const lost = this.#failed && !own;
    if (!lost && (view || !this.#given)) return nothing;
    const words = !lost ? say.wrongData : view ? say.stale : say.failed;
    return html`<p class="notice warning" role="alert" part="notice">
      ${words} ${lost ? html`<button @click=${() => this.reload()}>${say.retry}</button>` : nothing}
    </p>`;
  }

  #card(view: View): TemplateResult {
    const { title, warning, lines, foot } = this.frame(view);
    return html`<article part="card">
      ${warning && html`<p class="warning" role="note">${warning}</p>`}
      <header part="header">
        ${title && this.heading(title, 0)} ${lines.map((line) => html`<p class="soft">${line}</p>`)}
      </header>
      ${this.content(view)}
      ${
        foot.length > 0
          ? html`<footer part="footer">${foot.map((line) => html`<p>${line}</p>`)}</footer>`
          : nothing
      }
    </article>`;
  }
}
