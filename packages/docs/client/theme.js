// Runs before the page is drawn, so that a chosen scheme never flashes the other one.
let scheme = null;
try {
  scheme = localStorage.getItem('scheme');
} catch {
  // Storage is closed: the scheme of the system holds.
}
if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
