import { type Server, createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";

const built = (name: string) => readFileSync(join(import.meta.dirname, '../dist', name));
export const script = built('khuyenhoc-widgets.js');

let shared: Promise<Browser> | undefined;

/**
 * The Chromium that `npm test` found: one for all test files that a worker runs, which is why closing it
 * closes what was opened in it, and no more.
 */
export const launch = (): Promise<Browser> => (shared ??= start());

async function start(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  browser.close = async () => {
    await Promise.all(browser.contexts().map((one) => one.close()));
  };
  return browser;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface Site {
  readonly address: string;
  readonly files: Map<string, string | Buffer>;
  readonly close: () => void;
}

/** A site on this machine under a policy, the strict one unless said; files can be added while it runs. */
export async function site(policy = POLICY): Promise<Site> {
  const files = new Map<string, string | Buffer>([
    ['/khuyenhoc-widgets.js', script],
    ['/khuyenhoc-frames.js', built('khuyenhoc-frames.js')],
    ['/favicon.ico', ''],
  ]);
  const server: Server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const body = files.get(path);
    const type = TYPES[extname(path)] ?? 'text/html';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      ...(policy !== '' && { 'content-security-policy': policy }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    files,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A page that keeps a list of all that went wrong in it. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, faults };
}
