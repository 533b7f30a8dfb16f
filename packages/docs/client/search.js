import MiniSearch from 'minisearch';
import { SEARCH } from './fold.js';

const MOST = 12;
const words = {
  vi: { none: 'Không tìm thấy.', found: (n) => `${n} kết quả.` },
  en: { none: 'Nothing found.', found: (n) => `${n} results.` },
};

/** The box of the head: its index is read when it is first entered. */
export function searchBox(form) {
  const input = form.querySelector('input');
  const list = form.querySelector('ol');
  const status = form.querySelector('[role=status]');
  const say = words[document.documentElement.lang] ?? words.en;
  form.hidden = false;

  let index;
  const load = () =>
    (index ??= fetch(form.dataset.index)
      .then((answer) => answer.text())
      .then((text) => MiniSearch.loadJSON(text, SEARCH)));

  async function show() {
    const asked = input.value.trim();
    const all = asked === '' ? [] : find(await load(), asked);
    if (asked !== input.value.trim()) return;
    list.replaceChildren(...all.slice(0, MOST).map(item));
    list.hidden = all.length === 0;
    status.textContent = asked === '' ? '' : all.length === 0 ? say.none : say.found(all.length);
  }

  function item({ id, title, page }) {
    const link = document.createElement('a');
    link.href = id;
    const small = document.createElement('small');
    small.textContent = page;
    link.append(title, ...(page === title ? [] : [small]));
    const entry = document.createElement('li');
    entry.append(link);
    return entry;
  }

  const links = () => [...list.querySelectorAll('a')];
  input.addEventListener('focus', load);
  input.addEventListener('input', show);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await show();
    links()[0]?.click();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      list.hidden = true;
      input.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || list.hidden) return;
    event.preventDefault();
    const all = [input, ...links()];
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget)) list.hidden = true;
  });
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target.closest('input, textarea, select') !== null) return;
    event.preventDefault();
    input.focus();
  });
}

const find = (index, asked) =>
  index.search(asked, {
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    boost: { title: 4 },
  });
