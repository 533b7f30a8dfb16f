import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openOffice } from './browser.js';

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../examples/tuyen-quang', name));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const give = (page: Page, name: string, buffer: Buffer | Uint8Array) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });

async function download(page: Page, name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return readFileSync(await file.path());
}

type Row = (string | number | boolean | Date | null)[];

/** The blank table that the page gives, filled in by `write` and saved as Excel would. */
async function filled(page: Page, write: (rows: Row[], column: (name: string) => number) => void) {
  const book = await readXlsx(await download(page, /Tải bảng để điền/));
  const rows = book.sheets[0]!.rows as Row[];
  const head = rows.findIndex((row) => row.includes('Số lượng'));
  write(rows.slice(head + 1), (name) => rows[head]!.indexOf(name));
  return writeXlsx({ sheets: [{ name: 'Số liệu', rows }] });
}

describe('khuyenhoc.html', () => {
  it('goes from the blank table to a report, with no network and nothing refused', async () => {
    const { page, faults } = await openOffice(browser);
    await page.getByLabel('Số liệu tính đến ngày').fill('2025-12-31');
    const table = await filled(page, (rows, column) => {
      for (const row of rows) {
        const count = row[column('Chỉ tiêu')] === 'Công dân học tập';
        if (!count) continue;
        const short = row[column('Bên ký kết')] === 'ldld';
        row[column('Số lượng')] = short ? 1199 : 1200;
        row[column('Trên tổng số')] = 1200;
        row[column('Nguồn')] = 'Báo cáo minh họa';
      }
    });
    await give(page, 'so-lieu.xlsx', table);
    await page.getByText('7 dòng đúng, 0 dòng có lỗi, 42 dòng chưa điền').waitFor();
    await page.getByText('Không có lỗi nào.').waitFor();
    const citizens = page.locator('.results li').nth(1);
    // The province was merged on 1/7/2025: whether figures of the new one count is asked.
    await expect(citizens.innerText()).resolves.not.toContain('6/7 bên đạt');
    const aside = page.getByText('7 số liệu là của địa bàn sau sáp nhập nên chưa được tính');
    await aside.waitFor();
    await page.getByLabel('Địa bàn đã sáp nhập').check();
    await expect(aside.count()).resolves.toBe(0);
    await expect(citizens.innerText()).resolves.toContain('6/7 bên đạt');
    await expect(citizens.innerText()).resolves.toContain('còn thiếu 1 người');

    const word = await download(page, /Word/);
    expect(word.subarray(0, 2).toString()).toBe('PK');
    const sheet = await readXlsx(await download(page, /Excel \(/));
    const labour = sheet.sheets[1]!.rows.find(
      ([, , party, count]) => party === 'Liên đoàn lao động' && count === 1199,
    );
    expect(labour?.slice(3, 6)).toEqual([1199, 1200, '99,9%']);
    const picture = await download(page, /Zalo/);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1080);
    const alt = await page.getByLabel('Chữ thay ảnh').inputValue();
    for (const part of ['số liệu tính đến ngày 31/12/2025', 'Nguồn:', '6/7 bên đạt']) {
      expect(alt).toContain(part);
    }
    await page.getByText('Xem trước văn bản').click();
    const paper = page.frameLocator('iframe');
    await paper.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').waitFor();
    expect(faults).toEqual([]);
  });

  it('tells each mistake at its cell, leaves its row out, and takes the mended file', async () => {
    const { page, faults } = await openOffice(browser);
    await page.getByLabel('Số liệu tính đến ngày').fill('2025-12-31');
    let mend = false;
    const table = () =>
      filled(page, (rows, column) => {
        const counts = rows.filter((row) => row[column('Chỉ tiêu')] === 'Gia đình học tập');
        for (const row of counts) {
          row[column('Số lượng')] = '90';
          row[column('Trên tổng số')] = 100;
        }
        if (mend) return;
        counts[0]![column('Số lượng')] = 'chín mươi';
        counts[1]![column('Bên ký kết')] = 'tinh-doann';
        counts[2]![column('Số liệu đến ngày')] = '31/02/2025';
      });
    await give(page, 'so-lieu.xlsx', await table());
    await page.getByText('3 chỗ cần xem lại').waitFor();
    const cells = await page.locator('.marks tbody tr.error th b').allInnerTexts();
    expect(cells.map((cell) => cell.split('!')[0])).toEqual(Array(3).fill('Số liệu'));
    expect(new Set(cells).size).toBe(3);
    await expect(page.locator('.marks').innerText()).resolves.toContain('tinh-doan');
    await page.getByText('mới là một phần').waitFor();
    mend = true;
    await give(page, 'so-lieu.xlsx', await table());
    await page.getByText('Không có lỗi nào.').waitFor();
    await expect(page.locator('.tables li').count()).resolves.toBe(1);
    expect(faults).toEqual([]);
  });

  it('says what a file is that it cannot use', async () => {
    const { page } = await openOffice(browser);
    await give(page, 'cu.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await page.getByText('.xlsx', { exact: false }).first().waitFor();
    await expect(page.locator('.marks').innerText()).resolves.toContain('Hãy lưu lại dạng .xlsx');
    await give(page, 'hong.json', Buffer.from('{ "kind": "agreement" '));
    await expect(page.getByRole('alert').innerText()).resolves.toContain('hong.json:1:');
    await give(page, 'quy.json', Buffer.from('{"kind":"bank-mapping"}'));
    await expect(page.getByRole('alert').innerText()).resolves.toContain('quy.json');
  });

  it('keeps what was typed into the frame for the next time, and reads it back', async () => {
    const { page } = await openOffice(browser);
    await page.getByText('Thể thức, nơi nhận, chữ ký').click();
    await page.getByLabel('Cơ quan ban hành').fill('Hội Khuyến học tỉnh (minh họa)');
    await page.getByLabel('Kính gửi (mỗi mục một dòng)').fill('Hội Khuyến học Việt Nam\nTỉnh ủy');
    const kept = await download(page, /Lưu các mục này/);
    expect(JSON.parse(kept.toString())).toMatchObject({
      kind: 'report-inputs',
      to: ['Hội Khuyến học Việt Nam', 'Tỉnh ủy'],
    });
    const again = await openOffice(browser);
    await give(again.page, 'thong-tin-bao-cao.json', kept);
    await again.page.getByText('Thể thức, nơi nhận, chữ ký').click();
    await expect(again.page.getByLabel('Cơ quan ban hành').inputValue()).resolves.toBe(
      'Hội Khuyến học tỉnh (minh họa)',
    );
  });

  it.each(['vi', 'en'])('passes axe and fits a phone, in %s', async (language) => {
    const { page } = await openOffice(browser, 320);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await give(page, 'so-lieu.json', example('illustrative-observations.json'));
    await page.locator('.tables li').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expect(page.evaluate(() => document.documentElement.lang)).resolves.toBe(language);
    // The policy of the page lets no other script in, so axe comes by the debugger.
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: axe });
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'axe.run().then((found) => JSON.stringify(found.violations))',
      awaitPromise: true,
      returnByValue: true,
    });
    expect(JSON.parse(String(result.value))).toEqual([]);
  });
});
