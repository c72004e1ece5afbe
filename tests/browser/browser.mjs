// One Chromium for a file of tests, and people in it.
import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });

/** Somebody with a window of their own; `email` signs in as a person of the demonstration. */
export async function person(browser, site, email, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (error) => {
    // Chromium's own notice when the next page is there before a transition between pages began.
    if (!error.message.startsWith('Transition was aborted')) page.faults.push(error.message);
  });
  page.on('console', (line) => {
    if (line.type() === 'error') page.faults.push(line.text());
  });
  if (email) {
    await page.goto(`${site.base}/en/demonstration`);
    await page.click(`button[value="${email}"]`);
  }
  return page;
}

/** Puts the demonstration's clock into a phase of the calendar (0 = submission, 2 = first round). */
export async function play(browser, site, phase) {
  const page = await person(browser, site, null, { javaScriptEnabled: false });
  await page.goto(`${site.base}/en/demonstration`);
  await page.click(`button[name=phase][value="${phase}"]`);
  await page.context().close();
}

/** The addresses of demonstration people whose role reads like this. */
export async function people(browser, site, role) {
  const page = await person(browser, site, null, { javaScriptEnabled: false });
  await page.goto(`${site.base}/en/demonstration`);
  const found = await page.$$eval(
    'button.demo-person',
    (buttons, role) => buttons.filter((b) => b.textContent.includes(role)).map((b) => b.value),
    role,
  );
  await page.context().close();
  return found;
}
