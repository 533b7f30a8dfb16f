import { checkView, type StaticView, type StaticWidget, widgetOf } from '@khuyenhoc/paper/static';
import { makeIssue, type Issue } from '@khuyenhoc/schemas';
import { readText } from './read-text.js';

/** A file of a view, checked; or no such file at all, but perhaps one that a view is made of. */
export type LoadedView =
  | { readonly kind: 'view'; readonly view: StaticView }
  | { readonly kind: 'wrong'; readonly issues: readonly Issue[] }
  | { readonly kind: 'other' };

/** Kinds of data that elements show end so, or are the card of an agreement. */
const VIEW = /"kind"\s*:\s*"(?:[a-z-]+-view|programme-card)"/;

/**
 * Reads the data of an element from a file.
 *
 * @throws UsageError when the file cannot be opened
 */
export async function loadView(file: string, widget: StaticWidget): Promise<LoadedView> {
  const text = await readText(file);
  if (!VIEW.test(text.slice(0, 1000))) return { kind: 'other' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Read as a document it is refused with the place of the mistake.
    return { kind: 'other' };
  }
  const checked = checkView(value);
  if (!checked.ok) {
    const { path, expected, received } = checked.fault;
    const code = checked.code === 'form' ? 'view-entry' : 'view-source';
    return { kind: 'wrong', issues: [makeIssue(code, [...path], { expected, received })] };
  }
  const { view } = checked;
  const found = widgetOf(view);
  if (found === widget) return { kind: 'view', view };
  const facts = { expected: widget, received: found };
  return { kind: 'wrong', issues: [makeIssue('view-other', ['kind'], facts)] };
}
