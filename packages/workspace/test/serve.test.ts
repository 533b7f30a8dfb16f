import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './packages.js';

const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => child.kill()));

/** Starts the demonstration page; resolves when it serves or ends. */
function serve(port: string): Promise<{ address: string; said: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'examples/tuyen-quang/serve.mjs')], {
    env: { ...process.env, PORT: port },
  });
  running.push(child);
  let said = '';
  return new Promise((resolve) => {
    const hear = (data: Buffer) => {
      said += data.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve({ address, said });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => resolve({ address: '', said }));
  });
}

describe('the server of the demonstration page', () => {
  it('serves under the strict policy', async () => {
    const { address } = await serve('0');
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'",
    );
    expect(await response.text()).toContain('<kh-agreement');
    expect((await fetch(`${address}/none`)).status).toBe(404);
  });

  it('says that a port is taken and takes the next', async () => {
    const first = await serve('0');
    const port = first.address.split(':').at(-1) ?? '';
    const second = await serve(port);
    expect(second.said).toContain(`Cổng ${port} đang bận`);
    expect(second.said).toContain(`Port ${port} is taken`);
    expect(second.address).not.toBe(first.address);
    expect((await fetch(second.address)).status).toBe(200);
  });

  it('refuses a port that is none', async () => {
    const { said } = await serve('http');
    expect(said).toContain('PORT=http');
  });
});
