import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { card } from './card.js';
import { EXAMPLES } from './examples/all.js';
import { open } from './open.js';

// `npm run hunt -- memory` mounts each element 10,000 times; the tests take a share of that.
const MOUNTS = Number(process.env['MOUNTS'] ?? 40);
/** What caches of the browser may hold more of after a run, whatever its length. */
const SLACK_BYTES = 400_000;

const ELEMENTS = Object.entries({ agreement: card(), ...EXAMPLES });

let browser: Browser;
let host: Site;
let page: Page;
let session: CDPSession;
let faults: string[];
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site('')]);
  ({ page, faults } = await open(browser, host, ''));
  session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(() => customElements.whenDefined('kh-trend'));
});
afterAll(async () => {
  host.close();
  await browser.close();
});

/**
 * Mounts and unmounts an element so many times: with data by property, by an address, by a script inside;
 * with listeners; moved; used like a person would; taken away by itself, with its parent, and while it is
 * still loading.
 */
const mount = (tag: string, data: unknown, times: number) =>
  page.evaluate(
    async ([name, value, many]) => {
      const stage = document.body;
      const json = JSON.stringify(value);
      const frame = () => new Promise(requestAnimationFrame);
      for (let round = 0; round < many; round++) {
        const element = document.createElement(name);
        element.addEventListener('kh-ready', () => stage.toggleAttribute('data-ready'));
        if (round % 20 === 7 || round % 20 === 8) element.setAttribute('src', '/view.json');
        else if (round % 4 === 2) {
          const script = document.createElement('script');
          script.type = 'application/json';
          script.textContent = json;
          element.append(script);
        } else Reflect.set(element, 'data', value);
        const parent = document.createElement('section');
        parent.append(element);
        stage.append(parent);
        if (round % 20 === 7)
          await new Promise((done) => element.addEventListener('kh-ready', done));
        // A change is drawn after what is going on now.
        else await Promise.resolve();
        if (round % 8 === 0) document.documentElement.lang = round % 16 === 0 ? 'en' : 'vi';
        if (round % 5 === 0) {
          const field = element.shadowRoot?.querySelector<HTMLElement>('input, select, button');
          field?.click();
          field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }
        if (round % 3 === 0) stage.prepend(parent);
        if (round % 6 === 0) dispatchEvent(new Event('beforeprint'));
        if (round % 10 === 0) await frame();
        if (round % 6 === 0) dispatchEvent(new Event('afterprint'));
        if (round % 2 === 0) parent.remove();
        else stage.replaceChildren();
      }
      // A form waits before it speaks, and an answer may still be on its way.
      await new Promise((done) => setTimeout(done, name === 'kh-assessment' ? 1500 : 100));
      await frame();
    },
    [tag, data, times] as [string, unknown, number],
  );

interface Held {
  readonly elements: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}

/** What the page still holds after its garbage was collected. */
async function held(tag: string): Promise<Held> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  const { result } = await session.send('Runtime.evaluate', {
    expression: `customElements.get(${JSON.stringify(tag)}).prototype`,
    objectGroup: 'count',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'count',
  });
  const length = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return {
    elements: length.result.value as number,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    bytes: of('JSHeapUsedSize'),
  };
}

/** What is held more after so many mounts than before. */
async function left(tag: string, data: unknown, times: number): Promise<Held> {
  host.files.set('/view.json', JSON.stringify(data));
  // The first rounds fill what is made once: templates, style sheets, compiled code.
  await mount(tag, data, 21);
  const before = await held(tag);
  await mount(tag, data, times);
  const after = await held(tag);
  if (process.env['MOUNTS'] !== undefined) console.log(tag, { before, after });
  return {
    elements: after.elements,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    bytes: after.bytes - before.bytes,
  };
}

describe(`mounted and unmounted ${MOUNTS} times`, () => {
  it.each(ELEMENTS)(
    'kh-%s leaves nothing behind',
    async (name, data) => {
      const { elements, nodes, listeners, bytes } = await left(`kh-${name}`, data, MOUNTS);
      expect(elements).toBe(0);
      expect(nodes).toBeLessThanOrEqual(4);
      expect(listeners).toBeLessThanOrEqual(0);
      expect(bytes).toBeLessThan(SLACK_BYTES);
      expect(faults).toEqual([]);
    },
    1_200_000,
  );

  it('an element that forgets a listener of the window is found out', async () => {
    await page.evaluate(() => {
      const Calendar = customElements.get('kh-calendar') as unknown as new () => HTMLElement & {
        connectedCallback(): void;
      };
      class Leaky extends Calendar {
        override connectedCallback(): void {
          super.connectedCallback();
          addEventListener('offline', () => this.remove());
        }
      }
      customElements.define('kh-leaky', Leaky);
    });
    const { elements, nodes, listeners } = await left('kh-leaky', EXAMPLES.calendar, 20);
    expect(elements).toBeGreaterThanOrEqual(20);
    expect(nodes).toBeGreaterThan(100);
    expect(listeners).toBeGreaterThanOrEqual(20);
  });
});
