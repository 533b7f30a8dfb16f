import type { Language } from '@khuyenhoc/core';

/** The language of an element: that of the nearest `lang` around it, also through shadow roots. */
export function languageOf(element: Element): Language {
  const near = element.closest('[lang]');
  if (near) return /^en/i.test(near.getAttribute('lang') ?? '') ? 'en' : 'vi';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'vi';
}
