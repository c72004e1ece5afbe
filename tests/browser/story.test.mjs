// Two weeks of one submission, on phones: a French applicant and a Spanish colleague write it, an English
// secretariat gives more time and sends a section back. With scripts and without.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch, people, person, play, press } from './browser.mjs';
import { startSite } from './site.mjs';

let site;
let browser;
let answers;
before(async () => {
  site = await startSite();
  browser = await launch();
  const entries = JSON.parse(await readFile(new URL('../../server/backend/seed/entries_demo.json', import.meta.url), 'utf8'));
  answers = entries.find((entry) => entry.submitted).answers;
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const WIDTH = 390;
const saved = '.save-status.is-saved';

/** Opens a page and looks whether it is one for a phone, in the language that was asked for. */
async function read(page, address) {
  const answer = await page.goto(`${site.base}${address}`);
  await looks(page);
  return answer;
}

async function looks(page) {
  const language = new URL(page.url()).pathname.split('/')[1];
  assert.equal(await page.getAttribute('html', 'lang'), language);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= WIDTH, `${page.url()} scrolls sideways`);
  assert.doesNotMatch(await page.content(), /⟦/);
}

/** Until the island is awake, where there is one. */
async function awake(page, scripts) {
  if (scripts) await page.waitForFunction(() => [...document.querySelectorAll('leptos-children')].some((one) => '$$on_hydrate' in one));
}

/** Saves what was typed: by itself with scripts, by the button without. */
async function save(page, scripts) {
  if (scripts) await page.waitForSelector(saved, { timeout: 15_000 });
  else await press(page, 'button[value=stay]');
}

/** Answers every question of the section that is open, as the demonstration's first entry does. */
async function answer(page) {
  const names = await page.$$eval('form.form-section [name]', (all) => [...new Set(all.map((one) => one.name))]);
  for (const name of names.filter((name) => answers[name])) {
    const values = [answers[name]].flat();
    const control = page.locator(`form.form-section [name=${name}]:not([type=hidden])`);
    const kind = await control.first().evaluate((one) => one.type);
    if (kind === 'radio' || kind === 'checkbox') for (const value of values) await page.check(`[name=${name}][value="${value}"]`);
    else if (kind === 'month') {
      for (const [place, value] of values.entries()) {
        const one = control.nth(place);
        if ((await one.getAttribute('type')) === 'checkbox') await one.check();
        else await one.fill(value);
      }
    } else if (kind === 'select-one') await control.selectOption(values[0]);
    else await control.fill(values[0]);
  }
}

/** What is expected to be told as a fault: the answers that the story is about. */
const unexpected = (page) => page.faults.filter((fault) => !/40[19]|422|ERR_INTERNET_DISCONNECTED/.test(fault));

/** A day later, as the field for a moment wants it. */
const dayAfter = (local) => new Date(Date.parse(`${local}:00Z`) + 86_400_000).toISOString().slice(0, 16);

for (const scripts of [true, false]) {
  const mode = scripts ? 'with scripts' : 'without scripts';

  test(`two colleagues and a secretariat bring a submission through two weeks, ${mode}`, { timeout: 240_000 }, async () => {
    await play(browser, site, 0);
    const cities = await people(browser, site, 'Applicant');
    const [mine, theirs] = scripts ? cities : cities.slice(2);
    const [secretary] = await people(browser, site, 'Secretariat');
    const phone = { javaScriptEnabled: scripts, reducedMotion: 'reduce', viewport: { width: WIDTH, height: 844 } };
    const owner = await person(browser, site, mine, phone);
    const colleague = await person(browser, site, theirs, phone);
    const desk = await person(browser, site, secretary, phone);

    // Begun, and the first sections written.
    await read(owner, '/fr/submissions');
    await press(owner, 'form[action*="/start/"] button');
    const id = owner.url().match(/submissions\/([0-9a-f-]{36})/)[1];
    const own = (rest = '') => `/fr/submissions/${id}${rest}`;
    const other = (rest = '') => `/es/submissions/${id}${rest}`;
    const office = `/en/office/2026/submissions/${id}`;
    await awake(owner, scripts);
    await owner.fill('#f-contact-0-name', 'Aïcha Berthomieu');
    await owner.fill('#f-contact-0-email', 'aicha@example.org');
    await save(owner, scripts);
    for (const section of ['who', 'practice', 'summary']) {
      await read(owner, own(`/sections/${section}`));
      await awake(owner, scripts);
      await answer(owner);
      if (scripts) await owner.waitForSelector(saved, { timeout: 15_000 });
      await press(owner, 'button[value=next]');
      await looks(owner);
    }
    await read(owner, own('/review'));
    assert.equal(await owner.locator('.form-desk form').count(), 0, 'nothing to hand in yet');
    assert.ok((await owner.locator('.answer.is-missing').count()) >= 10);

    // The colleague is invited, comes, and says something.
    await read(owner, own('/team'));
    await owner.fill('#f-email', theirs);
    await owner.check('[name=part][value=edit]');
    await press(owner, '#invite button');
    await looks(owner);
    await read(colleague, '/es/submissions');
    await press(colleague, 'button[value=accept]');
    await looks(colleague);
    await read(colleague, other('/sections/practice/comments'));
    await colleague.click('#about-title summary');
    await colleague.fill('#about-title textarea', '¿No es muy largo?');
    await press(colleague, '#about-title details button');
    assert.match(await colleague.textContent('#about-title'), /¿No es muy largo\?/);
    await read(owner, own('/sections/practice'));
    assert.match(await owner.textContent('form.form-section'), /¿No es muy largo\?/);
    await read(owner, own('/sections/practice/comments'));
    await press(owner, '#about-title button[name=settled]');
    assert.equal(await owner.locator('#about-title .remark.is-settled').count(), 1);

    // Both write in one section.
    await read(owner, own('/sections/story'));
    await read(colleague, other('/sections/story'));
    for (const page of [owner, colleague]) await awake(page, scripts);
    await owner.fill('[name=territory]', 'Une ville de marché.');
    await save(owner, scripts);
    await colleague.fill('[name=territory]', 'Un pueblo con mercado.');
    if (scripts) {
      await colleague.waitForSelector('.save-status.is-failed', { timeout: 15_000 });
      assert.equal(await colleague.inputValue('[name=territory]'), 'Un pueblo con mercado.');
    }
    await press(colleague, 'button[value=stay]');
    await looks(colleague);
    assert.match(await colleague.textContent('.comparison .is-yours'), /Un pueblo con mercado\./);
    assert.match(await colleague.textContent('.comparison .is-stored'), /Une ville de marché\./);
    assert.equal(await colleague.inputValue('[name=territory]'), 'Un pueblo con mercado.');
    await awake(colleague, scripts);
    await answer(colleague);
    await colleague.fill('[name=territory]', 'Une ville de marché. Un pueblo con mercado.');
    await save(colleague, scripts);
    await read(owner, own('/sections/story'));
    assert.equal(await owner.inputValue('[name=territory]'), 'Une ville de marché. Un pueblo con mercado.');

    // A tunnel, and a sign-in that is over, in the middle of a text.
    await read(colleague, other('/sections/running'));
    await awake(colleague, scripts);
    await answer(colleague);
    await save(colleague, scripts);
    if (scripts) {
      await colleague.context().setOffline(true);
      await colleague.fill('[name=budget]', 'En el túnel.');
      await colleague.waitForSelector('.save-status.is-failed', { timeout: 15_000 });
      await colleague.context().setOffline(false);
      await colleague.waitForSelector(saved, { timeout: 30_000 });
    }
    await colleague.context().clearCookies();
    await colleague.fill('[name=budget]', 'Después del túnel.');
    if (scripts) {
      await colleague.waitForSelector('.save-status a:visible', { timeout: 15_000 });
    } else {
      await press(colleague, 'button[value=stay]');
      await looks(colleague);
      const kept = await colleague.$$eval('main form [name]', (all) => all.map((one) => one.value));
      assert.ok(kept.includes('Después del túnel.'), 'what was typed stands on the page that says why');
    }
    const tab = await colleague.context().newPage();
    await tab.goto(`${site.base}/es/demonstration`);
    await tab.click(`button[value="${theirs}"]`);
    await tab.close();
    if (scripts) {
      await colleague.waitForSelector(saved, { timeout: 30_000 });
    } else {
      await press(colleague, 'main form button');
      await looks(colleague);
    }
    await read(owner, own('/sections/running'));
    assert.equal(await owner.inputValue('[name=budget]'), 'Después del túnel.');

    // More time is given, and told to those who write.
    await read(desk, '/en/office/2026/timetable');
    const [closes, validated] = await Promise.all([0, 1].map((phase) => desk.inputValue(`#f-phase-${phase}-closes`)));
    await read(desk, office);
    await desk.fill('#f-closes', dayAfter(closes));
    await desk.fill('#f-extension-reason', 'The town hall was flooded.');
    await press(desk, '#extension .form-actions button');
    assert.match(desk.url(), /extended/);
    await read(owner, own());
    assert.match(await owner.textContent('main'), /The town hall was flooded\./);

    // Handed in, taken back, opened again, handed in again.
    const handIn = async () => {
      await read(owner, own('/review'));
      assert.equal(await owner.locator('.answer.is-missing').count(), 0);
      await press(owner, '.form-desk form button');
      assert.match(owner.url(), /\/receipt/);
      await looks(owner);
      return owner.textContent('.fingerprint');
    };
    await read(colleague, other('/review'));
    assert.equal(await colleague.locator('.form-desk form').count(), 0, 'who edits does not hand in');
    const first = await handIn();
    await read(owner, own());
    await owner.click('form[action$="/withdraw"] summary');
    await press(owner, 'form[action$="/withdraw"] button');
    assert.match(owner.url(), /withdrawn/);
    await read(owner, own());
    await press(owner, 'form[action$="/reopen"] button');
    assert.equal(await handIn(), first, 'the same contents have the same fingerprint');
    await read(colleague, other('/sections/story'));
    assert.equal(await colleague.locator('form.form-section').count(), 0, 'nobody writes in what was handed in');

    // A week later a section is sent back, and comes corrected.
    await play(browser, site, 1);
    await read(desk, office);
    await desk.click('#correction summary');
    await desk.fill('#f-correction-message', 'Say in which year the assemblies began.');
    await desk.check('[name=correction-sections][value=story]');
    await desk.fill('#f-correction-closes', validated);
    await press(desk, '#correction .form-actions button');
    assert.match(desk.url(), /sent/);
    await looks(desk);
    await read(owner, own());
    assert.match(await owner.textContent('.notice-warning'), /Say in which year the assemblies began\./);
    await read(owner, own('/sections/practice'));
    assert.equal(await owner.locator('form.form-section').count(), 0, 'only what was sent back');
    await read(colleague, other('/sections/story'));
    await awake(colleague, scripts);
    await colleague.fill('[name=territory]', 'Desde 2019 hay asambleas.');
    await save(colleague, scripts);
    await read(desk, office);
    assert.doesNotMatch(await desk.textContent('main'), /Desde 2019 hay asambleas\./, 'what was handed in stands meanwhile');
    assert.notEqual(await handIn(), first);
    await read(desk, office);
    assert.match(await desk.textContent('main'), /Desde 2019 hay asambleas\./);
    await read(owner, own('/sections/story/history'));
    assert.match(await owner.textContent('main'), /2019/);

    for (const page of [owner, colleague, desk]) {
      assert.deepEqual(unexpected(page), []);
      await page.context().close();
    }
  });
}
