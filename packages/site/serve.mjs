// Serves the built site under its policy: node serve.mjs [port]
import { createServer } from 'node:http';
import sirv from 'sirv';
import { SITE } from './src/paths.mjs';
import { POLICY } from './src/policy.mjs';

/** The site at an address of this machine. */
export async function serve(port = 0) {
  const files = sirv(SITE, {
    setHeaders: (response) => response.setHeader('content-security-policy', POLICY),
  });
  const server = createServer((request, response) =>
    files(request, response, () => response.writeHead(404).end('Không có trang này / Not found\n')),
  );
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  return { address, close: () => (server.close(), server.closeAllConnections()) };
}

if (process.argv[1] === import.meta.filename) {
  const { address } = await serve(Number(process.env.PORT ?? 4174));
  console.log(`Tài liệu / Documentation: ${address}`);
}
