/** Attributes of an element that a mark may give, as `data-src`. */
const GIVEN = ['src', 'level', 'theme', 'scheme'] as const;

/**
 * Puts an element into every `<div data-kh-widget="targets" data-src="…">`, and around every table that
 * is marked so. Editors of some content systems remove custom elements and keep a `div` with its table,
 * which becomes the element's content.
 */
export function upgradeMarked(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLElement>('[data-kh-widget]')) {
    const { khWidget = '' } = box.dataset;
    const tag = `kh-${khWidget}`;
    const marked = box.localName === 'table';
    const inner = marked ? box.parentElement : box.firstElementChild;
    // A name that nobody registered stands for no element.
    if (!customElements.get(tag) || inner?.localName === tag) continue;
    const element = document.createElement(tag);
    for (const name of GIVEN) {
      const value = box.dataset[name];
      if (value !== undefined) element.setAttribute(name, value);
    }
    if (marked) {
      box.replaceWith(element);
      element.append(box);
    } else {
      element.append(...box.childNodes);
      box.append(element);
    }
  }
}
