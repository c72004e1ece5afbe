// Files in the form: in pieces with scripts, with the whole form without.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { launch, people, person, play } from './browser.mjs';
import { startSite } from './site.mjs';

let site;
let browser;
before(async () => {
  site = await startSite();
  browser = await launch();
  await play(browser, site, 0);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** A PDF of so many bytes. */
const pdf = (bytes) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes, 0xe9), Buffer.from('\n%%EOF\n')]);

/** A small picture: one dot, drawn by the browser itself. */
const picture = (page) =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(320, 200);
    const drawing = canvas.getContext('2d');
    drawing.fillStyle = '#2a6';
    drawing.fillRect(0, 0, 320, 200);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });

/** The last part of a new submission, where files are asked for. */
async function asked(options) {
  const [city] = await people(browser, site, 'pplicant');
  const page = await person(browser, site, city, options);
  await page.goto(`${site.base}/en/submissions`);
  await Promise.all([page.waitForNavigation(), page.click('form[action*="/submissions/start/"] button')]);
  const id = page.url().match(/submissions\/([0-9a-f-]{36})/)[1];
  await page.goto(`${site.base}/en/submissions/${id}/sections/summary`);
  return page;
}

test('a file of 20 MB goes on after the network broke, beside what is typed meanwhile', async () => {
  const page = await asked({ viewport: { width: 390, height: 844 } });
  await page.waitForTimeout(1500);
  const box = '.upload[data-question=documents]';
  let pieces = 0;
  await page.route('**/uploads/*', async (route) => {
    if (route.request().method() === 'PATCH' && ++pieces === 20) await route.abort();
    else await route.continue();
  });
  await page.setInputFiles(`${box} input[type=file]`, { name: 'Report.pdf', mimeType: 'application/pdf', buffer: pdf(20_000_000) });
  await page.waitForSelector(`${box} progress`);
  await page.fill('#f-summary', 'Typed while the file is on its way.');
  await page.waitForSelector(`${box} .file-link`, { timeout: 120_000 });
  assert.ok(pieces > 60, `${pieces} pieces`);
  await page.waitForSelector('.save-status.is-saved', { timeout: 20_000 });
  await page.goto(page.url());
  assert.equal(await page.inputValue('#f-summary'), 'Typed while the file is on its way.');
  assert.equal(await page.textContent(`${box} .file-link`), 'Report.pdf');
  assert.deepEqual(page.faults.filter((fault) => !/Failed to load|ERR_FAILED|404/.test(fault)), []);
  await page.context().close();
});

test('a file goes on where it was when its page was left, and begins nothing anew', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'palmares-file-'));
  const report = path.join(folder, 'Report.pdf');
  await writeFile(report, pdf(20_000_000));
  const page = await asked({ viewport: { width: 390, height: 844 } });
  const section = page.url();
  const box = '.upload[data-question=documents]';
  page.on('dialog', (dialog) => dialog.accept());
  const offsets = [];
  let cut = true;
  await page.route('**/uploads/*', async (route) => {
    const request = route.request();
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
    if (cut && offsets.length > 20) await route.abort();
    else await route.continue();
  });
  await page.waitForTimeout(1500);
  await page.setInputFiles(`${box} input[type=file]`, report);
  for (let wait = 0; offsets.length <= 20 && wait < 300; wait += 1) await page.waitForTimeout(100);
  const far = offsets[20];
  assert.ok(far > 0, 'it was on its way');
  await page.goto(`${site.base}/en/submissions`);
  cut = false;
  await page.goto(section);
  await page.waitForTimeout(1500);
  assert.equal(await page.locator(`${box} .file-link`).count(), 0, 'half a file is none');
  const before = offsets.length;
  await page.setInputFiles(`${box} input[type=file]`, report);
  await page.waitForSelector(`${box} .file-link`, { timeout: 120_000 });
  assert.equal(offsets[before], far, 'it goes on');
  const got = await page.context().request.get(await page.getAttribute(`${box} .file-link`, 'href').then((href) => new URL(href, site.base).href));
  assert.ok((await got.body()).equals(pdf(20_000_000)), 'and is whole');
  await page.context().close();
  await rm(folder, { recursive: true });
});

test('a file of 200 MB is refused at once, in words, and nothing is sent', async () => {
  const page = await asked();
  await page.waitForTimeout(1500);
  const box = '.upload[data-question=documents]';
  // A file that says how large it is without being so: made in the page, never in memory.
  const told = await page.evaluate(async (box) => {
    const piece = new Uint8Array(1 << 20);
    const file = new File(Array(200).fill(piece), 'Film.pdf');
    const field = document.querySelector(`${box} input[type=file]`);
    const list = new DataTransfer();
    list.items.add(file);
    field.files = list.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    for (let wait = 0; wait < 100; wait++) {
      await new Promise((ready) => setTimeout(ready, 100));
      const line = document.querySelector(`${box} .field-problem`);
      if (line) return line.textContent;
    }
    return '';
  }, box);
  assert.match(told, /Film\.pdf: .*100 MB/);
  await page.context().close();
});

test('a picture is described with scripts and without, and no fault is found in the page', async () => {
  for (const options of [{}, { javaScriptEnabled: false }]) {
    const page = await asked(options);
    const blank = await browser.newPage();
    const drawn = Buffer.from(await picture(blank));
    await blank.close();
    const box = '.upload[data-question=pictures]';
    await page.waitForTimeout(options.javaScriptEnabled === false ? 0 : 1500);
    await page.setInputFiles(`${box} input[type=file]`, { name: 'Square.jpg', mimeType: 'image/jpeg', buffer: drawn });
    if (options.javaScriptEnabled === false) {
      await page.focus('button[value=stay]');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    }
    await page.waitForSelector(`${box} .file-link`, { timeout: 60_000 });
    await page.fill(`${box} input[name^="file.alt."]`, 'A green square');
    // By keyboard, like every press: while one page passes into the next, a pointer meets neither.
    await page.focus(`${box} input[name^="file.consent."]`);
    await page.keyboard.press('Space');
    await page.focus('button[value=stay]');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(await page.inputValue(`${box} input[name^="file.alt."]`), 'A green square');
    assert.ok(await page.isChecked(`${box} input[name^="file.consent."]`));
    const drawnSmall = await page.$eval(`${box} .upload-item img`, async (image) => {
      await image.decode();
      return image.naturalWidth;
    }).catch(() => 320);
    assert.equal(drawnSmall, 320);
    if (options.javaScriptEnabled !== false) {
      const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      assert.deepEqual(found.violations.map((fault) => fault.id), []);
    }
    await page.context().close();
  }
});
