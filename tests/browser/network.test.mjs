// A juror on a train: no network, somebody else's sign-in page in its place, a session that is over.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, people, person, play } from './browser.mjs';
import { startSite } from './site.mjs';

let site;
let browser;
before(async () => {
  site = await startSite();
  browser = await launch();
  await play(browser, site, 2);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const saving = '**/api/jury/save-ballot*';

/** A juror in front of an entry that is not judged yet, the script awake. */
async function writing(number) {
  const jurors = await people(browser, site, 'Juror');
  const page = await person(browser, site, jurors[number]);
  await page.goto(`${site.base}/en/jury/2026`);
  await page.click('.entries .entry:not(.is-done):not(.is-recused) a >> nth=0');
  await page.waitForTimeout(1500);
  return { page, email: jurors[number] };
}

/** What the server has, seen through another window of the same person. */
async function stored(email, address) {
  const page = await person(browser, site, email, { javaScriptEnabled: false });
  await page.goto(address);
  const text = await page.inputValue('#f-comment');
  await page.context().close();
  return text;
}

test('peer_12 an answer that is not the server\'s own is not taken for a save', async () => {
  const { page, email } = await writing(3);
  const portal = { status: 200, contentType: 'text/html', body: '<html><body>Welcome to the train\'s network</body></html>' };
  await page.route(saving, (route) => route.fulfill(portal));
  const asked = page.waitForResponse(saving, { timeout: 20_000 });
  await page.fill('#f-comment', 'Written in a tunnel.');
  await asked;
  await page.waitForTimeout(1000);
  assert.equal(await page.$('.save-status.is-saved'), null, await page.textContent('.save-status'));
  assert.notEqual(await stored(email, page.url()), 'Written in a tunnel.');
  await page.unroute(saving);
  await page.waitForSelector('.save-status.is-saved', { timeout: 60_000 });
  assert.equal(await stored(email, page.url()), 'Written in a tunnel.');
  await page.context().close();
});

test('a network that is cut in the middle of a ballot loses nothing, and is made up for by itself', async () => {
  const { page, email } = await writing(4);
  await page.fill('#f-comment', 'Before the tunnel.');
  await page.waitForSelector('.save-status.is-saved', { timeout: 10_000 });
  await page.context().setOffline(true);
  await page.fill('#f-comment', 'Before the tunnel, and inside.');
  await page.waitForTimeout(4000);
  assert.equal(await page.$('.save-status.is-saved'), null, await page.textContent('.save-status'));
  assert.equal(await page.inputValue('#f-comment'), 'Before the tunnel, and inside.');
  assert.equal(await stored(email, page.url()), 'Before the tunnel.');
  await page.context().setOffline(false);
  await page.waitForSelector('.save-status.is-saved', { timeout: 60_000 });
  assert.equal(await stored(email, page.url()), 'Before the tunnel, and inside.');
  await page.context().close();
});

test('a sign-in that runs out in the middle of a comment keeps the text, and another tab signs in again', async () => {
  const { page, email } = await writing(5);
  await page.fill('#f-comment', 'Half a sentence');
  await page.waitForSelector('.save-status.is-saved', { timeout: 10_000 });
  await page.context().clearCookies();
  await page.fill('#f-comment', 'Half a sentence, and the rest.');
  await page.waitForSelector('.save-status a', { timeout: 20_000 });
  assert.equal(await page.inputValue('#f-comment'), 'Half a sentence, and the rest.');
  const tab = await page.context().newPage();
  await tab.goto(`${site.base}/en/demonstration`);
  await tab.click(`button[value="${email}"]`);
  await tab.close();
  await page.waitForSelector('.save-status.is-saved', { timeout: 60_000 });
  assert.equal(await stored(email, page.url()), 'Half a sentence, and the rest.');
  await page.context().close();
});
