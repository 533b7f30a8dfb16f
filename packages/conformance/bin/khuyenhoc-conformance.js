#!/usr/bin/env node
import { existsSync } from 'node:fs';

const command = new URL('../dist/command/main.js', import.meta.url);
if (existsSync(command)) {
  const { main } = await import(command.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error(
    'Chưa dựng: chạy “npm run build” ở thư mục gốc / not built: run “npm run build” in the root',
  );
  process.exitCode = 2;
}
