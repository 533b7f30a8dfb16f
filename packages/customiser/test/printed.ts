import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/** A site whose files each have a policy of their own, or none. */
export interface Host {
  readonly address: string;
  readonly put: (path: string, body: string | Buffer, policy?: string) => void;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

export async function openHost(): Promise<Host> {
  const files = new Map<string, { body: string | Buffer; policy: string }>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = files.get(path);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
    response.writeHead(file || path === '/favicon.ico' ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      ...(file?.policy && { 'content-security-policy': file.policy }),
    });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    put: (path, body, policy = '') => files.set(path, { body, policy }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What the page prints: the code to copy, and the files to keep. */
export interface Printed {
  readonly parts: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

/** Takes all code and files of the way of embedding that is chosen, as a reader would. */
export async function takePrinted(page: Page): Promise<Printed> {
  const parts = await page
    .locator('pre[data-part]')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((one) => [(one as HTMLElement).dataset['part'] ?? '', one.textContent]),
      ),
    );
  const files: Record<string, string> = {};
  for (const button of await page.getByRole('button', { name: /^Tải tệp/ }).all()) {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    files[file.suggestedFilename()] = readFileSync(await file.path(), 'utf8');
  }
  return { parts, files };
}

/** Puts what was printed onto a site in the way that the page says, and gives the address of the page. */
export function putPrinted(host: Host, name: string, { parts, files }: Printed): string {
  for (const [file, text] of Object.entries(files)) host.put(`/khuyen-hoc/${file}`, text);
  const sheet = parts['style'] ? `<link rel="stylesheet" href="/khuyen-hoc/kh-${name}.css">` : '';
  const body = parts['content'] ?? '';
  const policy = parts['policy']?.replace('Content-Security-Policy: ', "default-src 'none'; ");
  host.put(
    '/page.html',
    `<!doctype html><html lang="vi"><meta charset="utf-8"><title>t</title>${sheet}${parts['tag'] ?? parts['bundle'] ?? ''}<body>${body}`,
    policy ?? "default-src 'none'; frame-src 'self'",
  );
  return `${host.address}/page.html`;
}

/** What an element shows, in words, colours and lengths. */
export function drawing(root: Element): unknown {
  const inner = root.shadowRoot?.querySelector<HTMLElement>('.root');
  const card = inner?.querySelector('article');
  if (!inner || !card) return null;
  // Which labels a chart has room for depends on how wide the page is.
  const words = inner.cloneNode(true) as HTMLElement;
  words.querySelectorAll('svg').forEach((one) => one.remove());
  const { borderTopColor, backgroundColor, color } = getComputedStyle(card);
  const width = (one: Element | null | undefined) => one?.getBoundingClientRect().width ?? 0;
  return {
    text: words.textContent.replace(/\s+/g, ''),
    language: inner.lang,
    colours: [borderTopColor, backgroundColor, color],
    lengths: [...card.querySelectorAll('.bar')].map((bar) =>
      (width(bar.querySelector('.fill')) / width(bar.querySelector('.track'))).toFixed(3),
    ),
  };
}
