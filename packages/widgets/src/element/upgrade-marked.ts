const TAGS: Readonly<Record<string, string>> = { agreement: 'kh-agreement' };

/**
 * Puts an element into every `<div data-kh-widget="agreement" data-src="…">`. Editors of some content
 * systems remove custom elements and keep a `div` with its table, which becomes the element's content.
 */
export function upgradeMarked(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLElement>('[data-kh-widget]')) {
    const tag = TAGS[box.dataset['khWidget'] ?? ''];
    if (tag === undefined || box.firstElementChild?.localName === tag) continue;
    const element = document.createElement(tag);
    element.append(...box.childNodes);
    const src = box.dataset['src'];
    if (src !== undefined) element.setAttribute('src', src);
    box.append(element);
  }
}
