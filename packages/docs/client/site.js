import { searchBox } from './search.js';

const root = document.documentElement;
const scheme = document.querySelector('#scheme');
const isDark = () =>
  (root.dataset.scheme ??
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

scheme.addEventListener('click', () => {
  root.dataset.scheme = isDark() ? 'light' : 'dark';
  scheme.setAttribute('aria-pressed', String(isDark()));
  try {
    localStorage.setItem('scheme', root.dataset.scheme);
  } catch {
    // The choice then holds for this page only.
  }
});
scheme.setAttribute('aria-pressed', String(isDark()));
scheme.hidden = false;

const menu = document.querySelector('#menu');
menu.addEventListener('click', () => {
  const open = root.classList.toggle('menu-open');
  menu.setAttribute('aria-expanded', String(open));
});
root.classList.add('scripted');
const pages = document.querySelector('.pages');
const current = pages.querySelector('[aria-current]');
if (current !== null)
  pages.scrollTop = current.offsetTop - pages.offsetTop - pages.clientHeight / 2;

searchBox(document.querySelector('#search'));
