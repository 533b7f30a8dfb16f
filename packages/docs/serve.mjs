// The built site on loopback, under the strict policy.
import { createServer } from 'node:http';
import sirv from 'sirv';
import { POLICY } from './src/policy.mjs';
import { DIST } from './src/where.mjs';

/** Resolves to the server and its address; `port` 0 takes a free one. */
export async function serve(port) {
  const files = sirv(DIST, {
    setHeaders: (response) => response.setHeader('content-security-policy', POLICY),
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Không có trang này / Not found\n');
    }),
  );
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${server.address().port}` };
}
