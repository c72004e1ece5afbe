// What every page keeps to: accessible, no script in public, few bytes, no sideways scrolling.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { launch, people, person, play } from './browser.mjs';
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
const open = ['', '/2026', '/2026/questions', '/2026/method', '/editions', '/privacy', '/sign-in', '/demonstration'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function desks() {
  const [juror] = await people(browser, site, 'Juror');
  const [secretary] = await people(browser, site, 'Secretariat');
  const [city] = await people(browser, site, 'Applicant');
  const office = ['', '/submissions', '/rounds/jury1/jury', '/rounds/jury1/assignment', '/rounds/jury1/standings', '/decisions', '/timetable', '/log', '/mails', '/participation'];
  const rooms = [
    [null, open],
    [juror, ['/jury/2026', '/account', 'first:/jury/2026:.entry-title a']],
    [secretary, [...office.map((rest) => `/office/2026${rest}`), 'first:/office/2026/submissions:tbody th a']],
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

async function faultsOf(page, where) {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map((fault) => `${where}: ${fault.id}: ${fault.nodes[0].target} ${fault.nodes[0].html.slice(0, 120)}`);
}

test('axe finds nothing in any language, light and dark', async () => {
  await play(browser, site, 2);
  const found = [];
  for (const [email, addresses] of await desks()) {
    const page = await person(browser, site, email);
    for (const language of languages) {
      for (const address of addresses) {
        await page.emulateMedia({ colorScheme: language === 'fr' || language === 'pt' ? 'dark' : 'light' });
        await visit(page, language, address);
        found.push(...(await faultsOf(page, `${language}${address}`)));
        assert.equal(await page.getAttribute('html', 'lang'), language);
        assert.doesNotMatch(await page.content(), /⟦/);
      }
    }
    await page.context().close();
  }
  assert.deepEqual(found, []);
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

async function weighed(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map();
  const sizes = {};
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    sizes[kind] = (sizes[kind] ?? 0) + encodedDataLength;
  });
  await visit(page, 'en', address);
  await page.waitForTimeout(2_000);
  return sizes;
}

test('a public page has no script and few bytes', async () => {
  const page = await person(browser, site, null);
  for (const address of open.slice(0, 6)) {
    const sizes = await weighed(page, address);
    assert.equal(sizes.Script, undefined, address);
    assert.ok(sizes.Document + sizes.Stylesheet <= 30 * 1024, `${address}: ${JSON.stringify(sizes)}`);
    const all = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    assert.ok(all <= 100 * 1000, `${address}: ${JSON.stringify(sizes)}`);
  }
  await page.context().close();
});
