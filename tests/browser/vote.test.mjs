// The open vote, from the announced finalists to the count, without scripts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { launch, people, person, play, press } from './browser.mjs';
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

// Without transitions between pages, which lie over the page for a moment.
const plain = { javaScriptEnabled: false, reducedMotion: 'reduce' };

/** Ticks the boxes at these places, types an address and sends the ballot. */
async function cast(page, places, email) {
  await page.goto(`${site.base}/en/2026/vote`);
  for (const place of places) await page.locator('input[name=choice]').nth(place).check();
  await page.fill('#f-email', email);
  await press(page, '.vote button');
}

async function accessible(page) {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  assert.deepEqual(found.violations.map((fault) => `${fault.id}: ${fault.nodes[0].html}`), []);
}

test('an open vote with invalid ballots: too few choices, never confirmed, cast again', { timeout: 240_000 }, async () => {
  const [secretary] = await people(browser, site, 'Secretariat');
  const office = `${site.base}/en/office/2026`;
  const desk = await person(browser, site, secretary, plain);
  await play(browser, site, 3);
  const standings = `${office}/rounds/jury1/standings`;
  await desk.goto(`${office}/vote`);
  assert.equal(await desk.locator('.notice-warning').count(), 1, 'the finalists are not announced');
  await desk.goto(standings);
  // Announced from a moment that has passed: the vote opened before.
  const opened = await desk.goto(`${office}/timetable`).then(() => desk.inputValue('#f-phase-3-opens'));
  await desk.goto(standings);
  await desk.fill('#f-announce', opened);
  await press(desk, 'form:has([name=snapshot]) button');

  const voter = await person(browser, site, null, plain);
  await cast(voter, [0, 1, 2, 3], 'ada@example.org');
  assert.match(await voter.textContent('#f-choice-problem'), /4 practices; at least 5/);
  assert.equal(await voter.locator('input[name=choice]:checked').count(), 4, 'nothing is lost');
  assert.equal(await voter.inputValue('#f-email'), 'ada@example.org');
  await voter.locator('input[name=choice]').nth(4).check();
  // The browser itself counts what is ticked.
  await press(voter, '.vote button');
  assert.match(voter.url(), /\/vote\/sent$/);

  // Two more: one is never confirmed, the other takes the place of the first.
  await cast(voter, [0, 1, 2, 3, 4], 'never@example.org');
  await cast(voter, [5, 6, 7, 8, 9, 10], 'ada@example.org');
  const [first, , again] = await site.links('/vote/confirm?', 3);
  for (const link of [first, again]) {
    await voter.goto(link);
    await press(voter, 'form[action$="/confirm"] button');
    assert.match(voter.url(), /\/vote\/counted$/);
  }
  await voter.goto(first);
  assert.equal(await voter.locator('form[action$="/confirm"]').count(), 0, 'used');

  await desk.goto(`${office}/vote`);
  const told = await desk.textContent('main');
  assert.match(told, /1 ballot counts/);
  assert.match(told, /1 ballot does not count/);
  assert.equal(await desk.locator('tbody tr').count(), 0, 'nobody sees how it stands');

  await play(browser, site, 4);
  await desk.goto(`${office}/vote`);
  assert.ok((await desk.locator('tbody tr').count()) > 10, 'the count');
  await desk.goto(`${office}/decisions`);
  const offered = await desk.locator('#f-decision-most-supported option:not([value=""])').count();
  const all = await desk.locator('#f-decision-winner option:not([value=""])').count();
  assert.ok(offered > 0 && offered < all, 'the most voted alone');
  await voter.goto(`${site.base}/en/2026/vote`);
  assert.equal(await voter.locator('tbody, form').count(), 0, 'secret until the result is out');
  assert.deepEqual(desk.faults, []);
  await desk.context().close();
  await voter.context().close();
});

test('the ballot paper is accessible, fits on a phone and counts what is ticked', { timeout: 240_000 }, async () => {
  await play(browser, site, 3);
  const page = await person(browser, site, null, { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  for (const language of ['ca', 'en', 'es', 'fr', 'pt']) {
    await page.goto(`${site.base}/${language}/2026/vote`);
    await accessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 360, `${language}: ${wide}`);
  }
  const shown = () => page.evaluate(() => getComputedStyle(document.querySelector('.vote-chosen'), '::after').content);
  assert.match(await shown(), /chosen/);
  await page.locator('summary').first().click();
  await page.locator('input[name=choice]').first().check();
  assert.equal(await page.locator('input[name=choice]:checked').count(), 1);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
