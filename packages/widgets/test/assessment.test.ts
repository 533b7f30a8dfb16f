import { readFileSync } from 'node:fs';
import { readDocument } from '@khuyenhoc/schemas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type Site, site } from './browser.js';
import { form, formWithCondition } from './examples/criteria.js';
import { open } from './open.js';

let browser: Browser;
let host: Site;
let page: Page;
let faults: string[];
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), site()]);
  host.files.set('/points.json', JSON.stringify(form()));
  host.files.set('/conditions.json', JSON.stringify(formWithCondition()));
  host.files.set('/levels.json', JSON.stringify(form('learning-unit-province-24-2023')));
  ({ page, faults } = await open(browser, host, '<kh-assessment></kh-assessment>', {
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 800, height: 900 },
  }));
});
afterAll(async () => {
  host.close();
  await browser.close();
});

/** A fresh form in the page; what a person keeps outlives it. */
const show = async (data: 'points' | 'levels' | 'conditions' = 'points') => {
  await page.evaluate((src) => {
    document.querySelector('kh-assessment')?.remove();
    const element = document.createElement('kh-assessment');
    element.setAttribute('src', src);
    document.body.append(element);
  }, `/${data}.json`);
  await page.locator('.sum').waitFor();
};
const field = (name: string) => page.locator(`input[name="${name}"]`);
const write = async (name: string, text: string) => {
  await field(name).fill(text);
  await field(name).blur();
};
const sum = async () => (await page.locator('.sum').innerText()).replace(/\s+/g, ' ');
const answer = (name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check();

describe('a self-assessment by points', () => {
  beforeEach(() => show());

  it('tells the interval while answers are given, then the verdict, never a recognition', async () => {
    expect(await sum()).toBe('Chưa đủ căn cứ từ 0 đến 100 điểm trên 100');
    for (let id = 1; id <= 5; id++) await write(`a:${id}`, '9');
    expect(await sum()).toBe('Chưa đủ căn cứ từ 45 đến 95 điểm trên 100');
    await answer('c:disadvantaged-area', 'no');
    expect(await sum()).toContain('cần từ 80');
    for (let id = 6; id <= 10; id++) await write(`a:${id}`, id === 6 ? '7,5' : '9');
    expect(await sum()).toBe(
      'Đạt tiêu chí – đủ điều kiện đề nghị công nhận 88,5 điểm trên 100 cần từ 80',
    );
  });

  it('tells what it would take: the floor first, then what is not answered', async () => {
    await write('a:1', '4');
    const text = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('Dưới mức tối thiểu của tiêu chí');
    expect(text).toMatch(/Ít nhất phải cải thiện .*: thêm 1 điểm, lên 5/);
    expect(text).toMatch(/Các mục chưa trả lời phải đạt .*: từ 10 điểm/);
  });

  it('tells what is missing before points count in its own units', async () => {
    await show('conditions');
    await write('a:lop', '3');
    const text = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/Ít nhất phải cải thiện .*Số lớp: còn thiếu 2/);
    expect(text).not.toMatch(/Số lớp: thêm/);
  });

  it('tells a fault at its field once it is left, and leaves the answer out', async () => {
    await field('a:3').pressSequentially('12');
    expect(await page.locator('.fault').count()).toBe(0);
    await field('a:3').blur();
    expect(await page.getByRole('alert').innerText()).toMatch(/^Điểm vượt mức tối đa \(0–10\)$/i);
    expect(await field('a:3').getAttribute('aria-invalid')).toBe('true');
    await write('a:3', 'tám');
    expect(await page.getByRole('alert').innerText()).toMatch(/điểm phải là một số/i);
    await write('a:3', '8');
    expect(await page.locator('.fault').count()).toBe(0);
    await field('to').fill('2022-01-01');
    expect(await page.getByRole('alert').innerText()).toContain('ngày cuối không trước ngày đầu');
    expect(
      await page.locator('kh-assessment').evaluate((one) => Reflect.get(one, 'answers') as unknown),
    ).toBeNull();
  });

  it('reads the result out once writing has paused', async () => {
    const spoken = page.locator('.spoken');
    const changes = spoken.evaluate(
      (node) =>
        new Promise<string[]>((done) => {
          const seen: string[] = [];
          const watch = () => {
            seen.push(node.textContent);
            if (seen.at(-1)) setTimeout(() => done(seen), 300);
          };
          new MutationObserver(watch).observe(node, {
            characterData: true,
            childList: true,
            subtree: true,
          });
        }),
    );
    await field('a:1').pressSequentially('9');
    await field('a:2').pressSequentially('8');
    await field('a:3').pressSequentially('7,5');
    expect(await changes).toEqual([
      'từ 24,5 đến 94,5 điểm trên 100. chưa đủ căn cứ. Chưa trả lời: 7 mục',
    ]);
    expect(await spoken.getAttribute('role')).toBe('status');
  });

  it('goes to what is missing, and can be filled in by keyboard alone', async () => {
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Hợp tác, chia sẻ' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('9');
    expect(await field('a:10').inputValue()).toBe('9');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('8');
    await field('c:disadvantaged-area').last().focus();
    await page.keyboard.press('ArrowUp');
    expect(await sum()).toBe('Chưa đủ căn cứ từ 17 đến 97 điểm trên 100 cần từ 80');
    const small = await page.locator('input, button, summary').evaluateAll((all) =>
      all
        .map((one) => (one.closest('label') ?? one).getBoundingClientRect())
        .filter((box) => box.height > 0 && box.height < 24)
        .map((box) => box.height),
    );
    expect(small).toEqual([]);
  });

  it('sends nothing anywhere', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await write('a:1', '9');
    await field('name').fill('Tổ 5');
    await page.getByRole('button', { name: 'Sao chép JSON' }).click();
    await page.waitForTimeout(1200);
    page.removeAllListeners('request');
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it('gives the answers as a file and as a copy that the command reads', async () => {
    await field('name').fill(' Tổ 5 ');
    await write('a:1', '7,5');
    await write('a:2', '99');
    await answer('c:disadvantaged-area', 'yes');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp JSON' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('learning-citizen-244.json');
    const text = readFileSync(await download.path(), 'utf8');
    await page.getByRole('button', { name: 'Sao chép JSON' }).click();
    await page.getByText('Đã sao chép.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const read = readDocument(text);
    expect(read.ok && read.document).toEqual({
      kind: 'answers',
      set: 'learning-citizen-244',
      period: { from: '2023-01-01', to: '2023-10-24' },
      records: [
        {
          id: 'tu-danh-gia',
          title: { vi: 'Tổ 5', en: 'Tổ 5' },
          answers: { '1': 7.5 },
          circumstances: { 'disadvantaged-area': true },
        },
      ],
    });
  });

  it('keeps answers only where the box is ticked, and erases them when it is not', async () => {
    await write('a:1', '9');
    await field('keep').check();
    await write('a:2', '8');
    await show();
    expect(await field('a:1').inputValue()).toBe('9');
    expect(await field('a:2').inputValue()).toBe('8');
    expect(await field('keep').isChecked()).toBe(true);
    await field('keep').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await show();
    expect(await field('a:1').inputValue()).toBe('');
    await write('a:1', '9');
    await page.getByRole('button', { name: 'Xóa hết' }).click();
    expect(await field('a:1').inputValue()).toBe('');
  });

  it('says so where the browser keeps nothing, and takes no harm from what others kept', async () => {
    await page.evaluate(() => localStorage.setItem('khuyenhoc:learning-citizen-244', '{"a:1":{},'));
    await show();
    expect(await field('keep').isChecked()).toBe(false);
    await page.evaluate(() => localStorage.setItem('khuyenhoc:learning-citizen-244', '{"a:1":5}'));
    await show();
    expect(await field('a:1').inputValue()).toBe('5');
    await page.evaluate(() => {
      localStorage.clear();
      Storage.prototype.setItem = () => {
        throw new Error('no');
      };
    });
    await show();
    await field('keep').click();
    await page.getByText('Trình duyệt không cho lưu.').waitFor();
    expect(await field('keep').isChecked()).toBe(false);
  });

  it('is a paper form in print: answers and a place to sign, no buttons', async () => {
    await write('a:1', '9');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('ký, ghi rõ họ tên').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'In phiếu' }).isVisible()).toBe(false);
    expect(await field('keep').isVisible()).toBe(false);
    expect(await field('a:1').inputValue()).toBe('9');
    expect(await page.locator('.sum').evaluate((one) => getComputedStyle(one).position)).toBe(
      'static',
    );
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('a self-assessment by levels', () => {
  it('asks only what concerns the unit, and for the level that is wanted', async () => {
    await show('levels');
    const said = (id: string) =>
      page.locator('fieldset', { has: field(`a:${id}`).first() }).locator('.verdict');
    await answer('a:1-1', 'yes');
    expect(await said('1-1').innerText()).toMatch(/^đạt$/i);
    await field('u:').check();
    await page.getByText('Không áp dụng với đơn vị này').first().waitFor();
    await field('u:state-agency').check();
    expect(await field('u:').isChecked()).toBe(false);
    await write('a:2-1', '92');
    await write('b:2-1', '100');
    expect(await said('2-1').innerText()).toMatch(/^đạt$/i);
    await answer('goal', '2');
    expect(await said('2-1').innerText()).toMatch(/^chưa đạt$/i);
    expect(await page.locator('article').innerText()).toMatch(/còn thiếu 3/);
    await write('a:2-1', '192');
    expect(await page.getByRole('alert').innerText()).toMatch(/^tử số lớn hơn mẫu số/i);
    expect(faults).toEqual([]);
  });
});
