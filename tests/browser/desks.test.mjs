// The desks in a real browser, with scripts and without.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, people, person, play, press, publish } from './browser.mjs';
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

const hostile = '</textarea><script>window.hacked=1</script>';

for (const javaScriptEnabled of [true, false]) {
  const mode = javaScriptEnabled ? 'with scripts' : 'without scripts';

  test(`a juror marks, saves and hands in, ${mode}`, async () => {
    await play(browser, site, 2);
    const jurors = await people(browser, site, 'Juror');
    const page = await person(browser, site, jurors[javaScriptEnabled ? 0 : 1], { javaScriptEnabled });
    await page.goto(`${site.base}/en/jury/2026`);
    const open = await page.$$eval('.entries .entry:not(.is-done):not(.is-recused) a', (links) => links.map((a) => a.href));
    assert.ok(open.length > 0, 'something is left to judge');
    await page.goto(open[0]);
    if (javaScriptEnabled) await page.waitForTimeout(1500);
    const groups = await page.$$('fieldset.criterion');
    for (const group of groups) await (await group.$('input[value="7"]')).check({ force: true });
    await page.fill('#f-comment', `Honest and useful. ${hostile}`);
    if (javaScriptEnabled) {
      await page.waitForSelector('.save-status.is-saved', { timeout: 10_000 });
      assert.match(await page.textContent('.total-number'), /^7\.00$/);
      await page.reload();
    } else {
      await press(page, '.form-actions button:not([formaction])');
    }
    assert.equal(await page.inputValue('#f-comment'), `Honest and useful. ${hostile}`);
    assert.equal(await page.isChecked('fieldset.criterion >> nth=0 >> input[value="7"]'), true);
    if (javaScriptEnabled) await page.waitForTimeout(1500);
    await press(page, 'button[formaction]');
    assert.match(page.url(), /handed-in/);
    await page.goto(open[0]);
    assert.match(await page.textContent('.ballot-desk'), /7\.00/);
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  test(`a city writes, is told what is missing, and comes back, ${mode}`, async () => {
    await play(browser, site, 0);
    const [city] = await people(browser, site, 'Applicant');
    const page = await person(browser, site, city, { javaScriptEnabled });
    await page.goto(`${site.base}/en/submissions`);
    await page.click('form[action*="start"] button');
    if (javaScriptEnabled) await page.waitForTimeout(1500);
    await page.fill('#f-contact-0-name', `Ada ${hostile}`);
    await page.fill('#f-contact-0-email', 'ada@example.org');
    if (javaScriptEnabled) {
      await page.waitForSelector('.save-status.is-saved', { timeout: 10_000 });
      await page.reload();
    } else {
      await press(page, 'button[value="stay"]');
    }
    assert.equal(await page.inputValue('#f-contact-0-name'), `Ada ${hostile}`);
    const story = page.url().replace(/sections\/.*/, 'sections/story');
    await page.goto(story);
    if (javaScriptEnabled) await page.waitForTimeout(1500);
    const area = await page.$('textarea');
    await area.fill(`One two three four. ${hostile}`);
    if (javaScriptEnabled) await page.waitForSelector('.save-status.is-saved', { timeout: 10_000 });
    await press(page, 'button[value="next"]');
    await page.goto(story);
    assert.equal(await page.inputValue('textarea >> nth=0'), `One two three four. ${hostile}`);
    await page.goto(story.replace(/sections\/.*/, 'review'));
    assert.ok((await page.$$('.answer.is-missing')).length > 5);
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });

  test(`two people release, nobody sees it before the instant, everybody after it, ${mode}`, async () => {
    const { choice, page } = await publish(browser, site, { javaScriptEnabled });
    const reader = await person(browser, site, null, { javaScriptEnabled });
    const before = await reader.goto(`${site.base}/fr/2026/winners`);
    assert.equal(before.status(), 404);
    await play(browser, site, 'end');
    await reader.goto(`${site.base}/fr/2026/winners`);
    const practice = await reader.$eval('main a[href*="/practices/"]', (a) => a.href);
    await reader.goto(practice);
    const title = await reader.textContent('h1');
    assert.ok(choice.text.includes(title.trim()), `${choice.text} is ${title}`);
    await page.goto(`${site.base}/en/office/2026/decisions`);
    await press(page, 'button[value=retract]');
    const gone = await reader.goto(practice);
    assert.ok([404, 410].includes(gone.status()), `${gone.status()}`);
    assert.deepEqual(page.faults, []);
    await page.context().close();
    await reader.context().close();
  });
}

test('a stale tab shows both texts and overwrites nothing', async () => {
  await play(browser, site, 2);
  const jurors = await people(browser, site, 'Juror');
  const page = await person(browser, site, jurors[2], { javaScriptEnabled: false });
  await page.goto(`${site.base}/en/jury/2026`);
  const open = await page.$$eval('.entries .entry:not(.is-done):not(.is-recused) a', (links) => links.map((a) => a.href));
  const other = await page.context().newPage();
  await page.goto(open[0]);
  await other.goto(open[0]);
  await page.fill('#f-comment', 'From the first tab');
  await press(page, '.form-actions button:not([formaction])');
  await other.fill('#f-comment', 'From the second tab');
  await press(other, '.form-actions button:not([formaction])');
  const shown = await other.textContent('.comparison');
  assert.match(shown, /From the first tab/);
  assert.match(shown, /From the second tab/);
  await page.context().close();
});

test('a juror judges by keys, and letters typed into a text stay letters', async () => {
  await play(browser, site, 2);
  const jurors = await people(browser, site, 'Juror');
  const page = await person(browser, site, jurors[2]);
  await page.goto(`${site.base}/en/jury/2026`);
  await page.click('.entries .entry:not(.is-done):not(.is-recused) a >> nth=0');
  await page.waitForTimeout(1500);
  const chosen = () => page.$$eval('fieldset.criterion', (all) => all.map((one) => one.querySelector(':checked')?.value ?? ''));
  const focus = () => page.$$eval('fieldset.criterion', (all) => all.findIndex((one) => one.matches(':focus-within')));
  const before = await chosen();

  // Outside of the form keys do nothing: there is nothing to be hit by accident.
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press('9');
  assert.deepEqual(await chosen(), before);

  await page.focus('fieldset.criterion >> nth=0 >> input >> nth=0');
  for (const key of ['8', '3', 'k', '4', 'j']) await page.keyboard.press(key);
  assert.deepEqual((await chosen()).slice(0, 2), ['8', '4']);
  assert.equal(await focus(), 3);
  await page.keyboard.press('Control+7');
  await page.keyboard.press('x');
  assert.deepEqual(await chosen(), ['8', '4', ...before.slice(2)]);
  await page.keyboard.press('?');
  assert.equal(await page.getAttribute('.keys', 'open'), '');

  await page.fill('#f-comment', '');
  await page.focus('#f-comment');
  await page.keyboard.type('j 9 s?');
  assert.equal(await page.inputValue('#f-comment'), 'j 9 s?');
  assert.deepEqual((await chosen()).slice(0, 2), ['8', '4']);

  await page.focus('fieldset.criterion >> nth=0 >> :checked');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('s')]);
  assert.match(page.url(), /saved/);
  assert.deepEqual((await chosen()).slice(0, 2), ['8', '4']);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
