import { render } from 'lit/html.js';

// A server that imports a module of elements has no such class, and makes no element.
const found: unknown = Reflect.get(globalThis, 'HTMLElement');
const Base = (found ?? Object) as typeof HTMLElement;

/**
 * A custom element that draws itself with lit's templates after each change, once for all changes of a
 * moment. Attributes are the only store of what can be written in HTML; a property reads and writes its
 * attribute. (LitElement does the same and more; it would take a third of what an element may weigh.)
 */
export abstract class BaseElement extends Base {
  /** Style sheets of the class, laid over those of the classes it extends. */
  static styles: readonly string[] = [];
  private due = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }

  /** Makes the content of the shadow root. */
  protected abstract render(): unknown;
  /** Called when the content is in its place. */
  protected abstract drawn(): void;

  connectedCallback(): void {
    // A property that was set before the script came hides the accessor of the class.
    for (const key of Object.keys(this)) {
      if (!(key in Object.getPrototypeOf(this))) continue;
      const value: unknown = Reflect.get(this, key);
      if (Reflect.deleteProperty(this, key)) Reflect.set(this, key, value);
    }
    this.dress();
    this.update();
  }

  attributeChangedCallback(): void {
    this.update();
  }

  /** Draws anew, after what is going on now. */
  protected update(): void {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      if (this.isConnected) this.draw();
    });
  }

  /** Draws anew at once. */
  protected draw(): void {
    if (!this.shadowRoot) return;
    render(this.render(), this.shadowRoot, { host: this });
    this.drawn();
  }

  /** Style sheets belong to a document, and an element that is moved to another one loses them. */
  private dress(): void {
    const root = this.shadowRoot;
    const Sheet = this.ownerDocument.defaultView?.CSSStyleSheet;
    if (!root || !Sheet || root.adoptedStyleSheets.length > 0) return;
    root.adoptedStyleSheets = (this.constructor as typeof BaseElement).styles.map((text) => {
      const sheet = new Sheet();
      sheet.replaceSync(text);
      return sheet;
    });
  }
}
