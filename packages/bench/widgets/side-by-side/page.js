/** Rows that every contestant has to show, as the page holds them. */
export const rows = JSON.parse(document.getElementById('rows').textContent);

/** A plain table with a cell for the bar of each row, for kits that have no table of their own. */
export function plainTable(bar) {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const text of ['Chỉ tiêu', 'Tỷ lệ', 'Mốc', 'Kết luận']) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = text;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    const name = document.createElement('th');
    name.scope = 'row';
    name.textContent = row.name;
    line.append(name);
    line.insertCell().append(row.words, ...(bar ? [bar(row)] : []));
    line.insertCell().textContent = row.milestone;
    line.insertCell().textContent = row.verdict;
  }
  return table;
}

/** Tells the bench when all is drawn, and how long each bar is as a part of its track. */
export async function drawn(ready, lengths) {
  await ready;
  await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done));
  const at = performance.now();
  window.result = { at, lengths: lengths() };
}

export const width = (node) => node.getBoundingClientRect().width;
