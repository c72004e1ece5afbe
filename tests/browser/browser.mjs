// One Chromium for a file of tests, and people in it.
import { chromium } from 'playwright-core';
import { LOCALES } from './definition.mjs';

const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

const options = { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags };

export const launch = () => chromium.launch(options);

/** A Chromium that can be killed: `process.kill()` ends it as the system would, without a farewell. */
export async function mortal() {
  const server = await chromium.launchServer(options);
  return { browser: await chromium.connect(server.wsEndpoint()), process: server };
}

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

/** Somebody of a site that is no demonstration, signed in by a mail's link: the site's `number`-th. */
export async function signedIn(browser, site, email, number = 1, options = {}) {
  const page = await person(browser, site, null, options);
  await page.goto(`${site.base}/en/sign-in`);
  await page.fill('#f-email', email);
  await press(page, 'main form button');
  const links = await site.links('/sign-in/link?', number);
  await page.goto(links[number - 1].trim());
  await press(page, 'main form button');
  return page;
}

/**
 * Somebody in a window where nothing moves and the program's scripts do not arrive: a button that fades
 * from one theme to the other has any colour on its way, and axe's own timers need a page that could run
 * scripts.
 */
export async function still(browser, site, email, options = {}) {
  const page = await person(browser, site, email, { reducedMotion: 'reduce', ...options });
  await page.context().route(/\.(js|wasm)$/, (route) => route.abort());
  return page;
}

/** Fills a field in every language: with one text, or with each language's own. */
export async function inAll(page, name, text) {
  for (const locale of LOCALES) await page.fill(`[name="${name}-${locale}"]`, typeof text === 'string' ? text : text[locale]);
}

/** Puts the demonstration's clock into a phase (0 = submission, 2 = first round), after one (`after-2`) or past the end (`end`). */
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

/** By keyboard, as many people work: the buttons stick to the edge of the window while it scrolls. */
export async function press(page, button) {
  await page.focus(button);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/**
 * Walks the secretariat's desk from the first round's standings to a released result: one person
 * shortlists, decides and proposes, another one releases. The clock is then after the instant.
 * Returns the title of the winner, and the page of whoever released.
 */
export async function publish(browser, site, options = {}) {
  const office = `${site.base}/en/office/2026`;
  const [first, second] = await people(browser, site, 'Secretariat');
  await play(browser, site, 3);
  const page = await person(browser, site, first, options);
  await page.goto(`${office}/rounds/jury1/standings`);
  if (await page.$('form:has([name=snapshot]) button')) await press(page, 'form:has([name=snapshot]) button');
  await play(browser, site, 4);
  await page.goto(`${office}/decisions`);
  const choice = await page.$eval('#f-decision-winner option:not([value=""])', (o) => ({ value: o.value, text: o.textContent }));
  await page.selectOption('#f-decision-winner', choice.value);
  await page.fill('#f-reason-winner', 'The deliberation found it the most useful to others.');
  await press(page, 'form:has(.decision-cards) > button, form:has(.decision-cards) .form-actions button');
  await page.fill('#f-visible_from', '2030-05-04T18:30');
  await press(page, 'button[value=propose]');
  const other = await person(browser, site, second, options);
  await other.goto(`${office}/decisions`);
  await press(other, 'button[value=release]');
  const faults = [...page.faults, ...other.faults];
  await page.context().close();
  other.faults = faults;
  return { choice, page: other };
}
