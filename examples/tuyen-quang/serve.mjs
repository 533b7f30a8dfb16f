// Serves the demonstration page under the strict policy that a careful site would set.
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const wanted = Number(process.env.PORT ?? 4173);

const files = sirv(join(import.meta.dirname, 'dist'), {
  dev: true,
  setHeaders: (response) => response.setHeader('content-security-policy', POLICY),
});
const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Không có trang này / Not found\n');
  }),
);

if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error(`PORT=${process.env.PORT} không phải số cổng / is not a port number (0–65535).`);
  process.exit(1);
}

server.on('error', (error) => {
  const port = error.port ?? wanted;
  if (error.code !== 'EADDRINUSE' || port >= 65535) throw error;
  console.error(
    `Cổng ${port} đang bận, thử cổng ${port + 1}. / Port ${port} is taken, trying ${port + 1}.`,
  );
  server.listen(port + 1, 'localhost');
});
server.on('listening', () => {
  const { port } = server.address();
  console.log(
    `\nTrang trình diễn / Demonstration page: http://localhost:${port}\nLấy mã nhúng / Embed code: http://localhost:${port}/embed.html\nDừng bằng Ctrl+C / Stop with Ctrl+C`,
  );
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
server.listen(wanted, 'localhost');
