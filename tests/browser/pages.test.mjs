// What every page keeps to: accessible, no script in public, few bytes, no sideways scrolling.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsOf } from './axe.mjs';
import { launch, people, person, play, publish } from './browser.mjs';
import { startSite } from './site.mjs';

let site;
let browser;
before(async () => {
  site = await startSite();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const languages = ['ca', 'en', 'es', 'fr', 'pt'];
const open = ['', '/2026', '/2026/questions', '/2026/method', '/2026/method/mathematics', '/editions', '/privacy', '/sign-in', '/demonstration'];
const published = ['', '/2026', '/2026/winners', '/2026/vote', '/2026/finalists', 'first:/2026/winners:main a[href*="/practices/"]', '/nowhere'];

async function desks() {
  const [juror] = await people(browser, site, 'Juror');
  const [secretary] = await people(browser, site, 'Secretariat');
  const [city] = await people(browser, site, 'Applicant');
  const office = ['', '/submissions', '/form', '/rounds', '/rounds/jury1/jury', '/rounds/jury1/assignment', '/rounds/jury1/rules', '/rounds/jury1/standings', '/vote', '/decisions', '/timetable', '/log', '/mails', '/participation'];
  const rooms = [
    [null, open],
    [juror, ['/jury/2026', '/jury/2026/marks', '/jury/2026/rehearsal', '/account', 'first:/jury/2026:.entry-title a']],
    [secretary, [...office.map((rest) => `/office/2026${rest}`), 'first:/office/2026/submissions:tbody th a', 'first:/office/2026/rounds/jury1/standings:.standings td.number a', 'first:/office/2026/rounds/jury1/jury:details tbody th a']],
    [city, ['/submissions', 'first:/submissions:.submission-title a']],
  ];
  return rooms;
}

async function visit(page, language, address) {
  if (!address.startsWith('first:')) return page.goto(`${site.base}/${language}${address}`);
  const [, list, selector] = address.split(':');
  await page.goto(`${site.base}/${language}${list}`);
  const href = await page.getAttribute(`${selector} >> nth=0`, 'href');
  return page.goto(`${site.base}${href}`);
}

/** Somebody whose entry has a certificate, and its address. */
async function certified() {
  for (const email of await people(browser, site, 'Applicant')) {
    const page = await person(browser, site, email);
    await page.goto(`${site.base}/en/submissions`);
    const links = await page.$$eval('.submission-title a', (all) => all.map((one) => new URL(one.href).pathname.slice('/en'.length)));
    for (const address of links) {
      const answer = await page.goto(`${site.base}/en${address}/certificate`);
      if (answer.status() !== 200) continue;
      await page.context().close();
      return { email, address };
    }
    await page.context().close();
  }
  throw new Error('nobody has a certificate');
}

async function faultsOfAll(rooms) {
  const found = [];
  for (const [email, addresses] of rooms) {
    // A button that fades from one theme to the other has any colour on its way.
    const page = await person(browser, site, email, { reducedMotion: 'reduce' });
    for (const language of languages) {
      for (const address of addresses) {
        await visit(page, language, address);
        found.push(...(await faultsOf(page, `${language}${address}`, language === languages[0])));
        assert.equal(await page.getAttribute('html', 'lang'), language);
        assert.doesNotMatch(await page.content(), /⟦/);
      }
    }
    await page.context().close();
  }
  return found;
}

test('axe finds nothing in any language, light and dark, while the jury works', async () => {
  await play(browser, site, 2);
  assert.deepEqual(await faultsOfAll(await desks()), []);
});

test('nothing scrolls sideways on a phone', async () => {
  const wide = [];
  for (const [email, addresses] of await desks()) {
    const page = await person(browser, site, email, { viewport: { width: 390, height: 844 } });
    for (const address of addresses) {
      await visit(page, 'fr', address);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (excess > 0) wide.push(`${address}: ${excess}`);
    }
    await page.context().close();
  }
  assert.deepEqual(wide, []);
});

/** The bytes of one page by their kind, in a window of the same person that has no memory. */
async function weighed(browser, signedIn, address) {
  const storageState = await signedIn.context().storageState();
  const page = await person(browser, site, null, { storageState });
  // The memory is empty, not switched off: without one, what is preloaded would be fetched twice.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map();
  const sizes = {};
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    sizes[kind] = (sizes[kind] ?? 0) + encodedDataLength;
  });
  await visit(page, 'en', address);
  await page.waitForTimeout(2_000);
  await page.context().close();
  return sizes;
}

test('a public page has no script and few bytes', async () => {
  const page = await person(browser, site, null);
  for (const address of open.slice(0, 6)) {
    const sizes = await weighed(browser, page, address);
    assert.equal(sizes.Script, undefined, address);
    assert.ok(sizes.Document + sizes.Stylesheet <= 30 * 1024, `${address}: ${JSON.stringify(sizes)}`);
    const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    assert.ok(all <= 100 * 1000, `${address}: ${JSON.stringify(sizes)}`);
  }
  await page.context().close();
});

test('the juror\'s page has few bytes, without and with its fonts', async () => {
  const [juror] = await people(browser, site, 'Juror');
  const page = await person(browser, site, juror);
  await visit(page, 'en', 'first:/jury/2026:.entry-title a');
  const { Font: fonts = 0, ...sizes } = await weighed(browser, page, new URL(page.url()).pathname.slice('/en'.length));
  const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  assert.ok(sizes.Script > 0, JSON.stringify(sizes));
  assert.ok(all <= 120_000, JSON.stringify(sizes));
  assert.ok(all + fonts <= 185_000, JSON.stringify({ ...sizes, fonts }));
  await page.context().close();
});

test('axe finds nothing in the meeting of the jury', async () => {
  await play(browser, site, 4);
  const [secretary] = await people(browser, site, 'Secretariat');
  const meeting = ['/office/2026/meeting', '/office/2026/minutes'];
  assert.deepEqual(await faultsOfAll([[secretary, meeting]]), []);
  await play(browser, site, 2);
});

// The last one: the jury's desk is closed after it.
test('axe finds nothing on what is published, in any language, light and dark', async () => {
  await publish(browser, site);
  await play(browser, site, 'end');
  const city = await certified();
  const own = ['/submissions', city.address, `${city.address}/certificate`, `${city.address}/translations`, '/account'];
  assert.deepEqual(await faultsOfAll([[null, published], [city.email, own]]), []);
});
