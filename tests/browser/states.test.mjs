// Every state of the applicant's form, and the office's pages about single entries: accessible in five
// languages, light and dark, and workable by keys alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsOf, faultsOn } from './axe.mjs';
import { launch, people, person, play, press, still } from './browser.mjs';
import { LOCALES } from './definition.mjs';
import { startSite } from './site.mjs';

let site;
let browser;
let cities;
let desk;
before(async () => {
  site = await startSite();
  browser = await launch();
  cities = await people(browser, site, 'Applicant');
  desk = await somebody((await people(browser, site, 'Secretariat'))[0]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const somebody = (email, options) => still(browser, site, email, options);
const at = (page, language, rest) => page.goto(`${site.base}/${language}${rest}`);

/** Begins a submission and gives its identifier. */
async function begun(page) {
  await at(page, 'en', '/submissions');
  await press(page, 'form[action*="/start/"] button');
  return page.url().match(/submissions\/([0-9a-f-]{36})/)[1];
}

async function write(page, id, section, texts) {
  await at(page, 'en', `/submissions/${id}/sections/${section}`);
  for (const [name, text] of Object.entries(texts)) await page.fill(`[name="${name}"]`, text);
  await press(page, 'button[value=stay]');
}

/** The first submission of these people that can be sent back, with its owner's window. */
async function sendable() {
  for (const email of cities) {
    const page = await somebody(email);
    await at(page, 'en', '/submissions');
    for (const href of await page.$$eval('.submission-title a', (all) => all.map((one) => one.href))) {
      const id = href.match(/[0-9a-f-]{36}/)[0];
      if ((await at(page, 'en', `/submissions/${id}/receipt`)).status() !== 200) continue;
      await at(desk, 'en', `/office/2026/submissions/${id}`);
      if ((await desk.locator('#correction summary').count()) > 0) return { page, id };
    }
    await page.context().close();
  }
  throw new Error('nothing can be sent back');
}

test('axe finds nothing while a team writes', { timeout: 240_000 }, async () => {
  await play(browser, site, 0);
  const owner = await somebody(cities[0]);
  const colleague = await somebody(cities[1]);
  const [empty, id] = [await begun(owner), await begun(owner)];
  const here = `/submissions/${id}`;
  await write(owner, id, 'contacts', { 'contact-0-name': 'Aïcha Berthomieu' });
  await write(owner, id, 'story', { territory: 'A market town.' });
  await write(owner, id, 'story', { territory: 'Nine wards.' });
  for (const [email, part] of [[cities[1], 'edit'], [cities[2], 'comment']]) {
    await at(owner, 'en', `${here}/team`);
    await owner.fill('#f-email', email);
    await owner.check(`[name=part][value=${part}]`);
    await press(owner, '#invite button');
  }
  await at(colleague, 'en', '/submissions');
  await press(colleague, 'button[value=accept]');
  for (const question of ['territory', 'innovation']) {
    await at(colleague, 'en', `${here}/sections/story/comments`);
    await colleague.click(`#about-${question} summary`);
    await colleague.fill(`#about-${question} textarea`, 'Since when?');
    await press(colleague, `#about-${question} details button`);
  }
  await press(colleague, '#about-territory button[name=settled]');
  const sections = ['contacts', 'who', 'practice', 'story', 'running', 'summary'];
  const found = await faultsOn(site, owner, [
    ['/submissions', '.submission-cards'],
    ...sections.map((section) => [`/submissions/${empty}/sections/${section}`, 'form.form-section']),
    ...sections.map((section) => [`/submissions/${empty}/sections/${section}?check`, '.problem-summary']),
    [`${here}/sections/story?check&saved`, '.notice'],
    [`${here}/sections/story/history`, 'h1'],
    [`${here}/sections/story/comments`, '.remark.is-settled'],
    [`${here}/team`, '.team .row-item'],
    [`${here}/translations`, 'h1'],
    [`${here}/messages`, 'h1'],
    [`${here}/membership`, 'form'],
    ['/account', 'h1'],
    ['/account/erase', 'form'],
    [`${here}/review`, '.answer.is-missing'],
    [here, '.stages'],
  ]);
  found.push(...(await faultsOn(site, colleague, [[`${here}/team`, 'form[action$="/leave"]'], ['/submissions', '.submission-card'], [here, 'h1']])));
  const invited = await somebody(cities[2]);
  found.push(...(await faultsOn(site, invited, [['/submissions', 'button[value=accept]']])));
  found.push(...(await faultsOn(site, desk, [[`/office/2026${here}`, '#extension']])));

  // Two in one section: both texts side by side; and what the endpoint's failures look like.
  for (const language of LOCALES) {
    await at(owner, language, `${here}/sections/story`);
    await write(colleague, id, 'story', { territory: `Nine wards, in ${language}.` });
    await owner.fill('[name=territory]', 'Nine wards, and a coast.');
    await press(owner, 'button[value=stay]');
    assert.equal(await owner.locator('.comparison').count(), 1);
    found.push(...(await faultsOf(owner, `${language}, a conflict`, language === LOCALES[0])));
  }
  assert.deepEqual(found, []);
  for (const page of [owner, colleague, invited]) await page.context().close();
});

test('axe finds nothing after it was handed in, and when it is sent back', { timeout: 240_000 }, async () => {
  await play(browser, site, 1);
  const { page, id } = await sendable();
  const here = `/submissions/${id}`;
  const found = await faultsOn(site, page, [
    [here, '.stages'],
    [`${here}/receipt`, '.receipt'],
    [`${here}/review`, '.answer'],
    [`${here}/sections/story`, '.notice'],
    [`${here}/sections/story/comments`, '.panel'],
  ]);
  await at(desk, 'en', '/office/2026/timetable');
  const until = await desk.inputValue('#f-phase-1-closes');
  await at(desk, 'en', `/office/2026${here}`);
  await desk.click('#correction summary');
  await desk.check('[name=correction-sections][value=story]');
  await press(desk, '#correction .form-actions button');
  assert.equal(await desk.locator('.problem-summary').count(), 1, 'no message, no deadline');
  found.push(...(await faultsOf(desk, 'a correction with faults')));
  await desk.fill('#f-correction-message', 'Say in which year the assemblies began.');
  await desk.fill('#f-correction-closes', until);
  await press(desk, '#correction .form-actions button');
  found.push(...(await faultsOn(site, desk, [[`/office/2026${here}`, '#correction']])));
  found.push(...(await faultsOn(site, page, [
    [here, '.notice-warning'],
    ['/submissions', '.submission-card'],
    [`${here}/sections/story`, 'form.form-section'],
    [`${here}/sections/practice`, '.notice-info'],
    [`${here}/review`, '.notice-warning'],
  ])));
  assert.deepEqual(found, []);
  await page.context().close();
});

test('axe finds nothing in what is asked, applied for and previewed beside an entry, and once it is withdrawn', { timeout: 240_000 }, async () => {
  await play(browser, site, 1);
  const { page, id } = await sendable();
  const here = `/submissions/${id}`;
  await at(desk, 'en', `/office/2026${here}/messages`);
  await desk.fill('#ask input[type=text]', 'The first assembly');
  await desk.fill('#ask textarea', 'In which year was it?');
  await press(desk, '#ask button[value=ask]');
  await at(page, 'en', `${here}/membership`);
  for (const [name, text] of Object.entries({ government: 'Town of Twelve', contact: 'Aïcha Berthomieu', email: 'aicha@example.org' })) {
    await page.fill(`[name=${name}]`, text);
  }
  for (const name of ['kind', 'country', 'population']) {
    await page.selectOption(`[name=${name}]`, await page.$eval(`[name=${name}] option:not([value=""])`, (one) => one.value));
  }
  await page.check('[name=authorised][type=checkbox]');
  await press(page, 'button[value=send]');
  const found = await faultsOn(site, page, [
    [`${here}/messages`, '.panel'],
    [`${here}/membership`, 'h1'],
    [`${here}/review?as=jury`, '.panel, article'],
    [`${here}/review?as=public`, '.practice'],
  ]);
  found.push(...(await faultsOn(site, desk, [
    [`/office/2026${here}/messages`, '.panel'],
    ['/office/2026/memberships', 'table, .panel'],
    ['/office/2026', 'a[href$="/memberships"]'],
    ['/office/2026/late-starts', 'form.panel'],
    ['/office/2026/timetable', '[name=grace]'],
  ])));
  await at(page, 'en', here);
  await page.click('form[action$="/withdraw"] summary');
  await press(page, 'form[action$="/withdraw"] button');
  found.push(...(await faultsOn(site, page, [[here, '.stages'], ['/submissions', '.submission-card']])));
  assert.deepEqual(found, []);
  await page.context().close();
});

test('axe finds nothing on the office\'s pages about panels, forms and rounds, and on a question about conflicts', { timeout: 240_000 }, async () => {
  await play(browser, site, 0);
  const found = await faultsOn(site, desk, [
    ['/office/2026/form/question?section=story', 'form'],
    ['/office/2026/form/question?code=territory', 'form'],
    ['/office/2026/form/section?code=story', 'form'],
    ['/office/2026/form/import', 'form'],
  ]);
  await play(browser, site, 2);
  await at(desk, 'en', '/office/2026/rounds/jury1/jury');
  const panel = await desk.getAttribute('a[href*="/rounds/jury1/assignment/"] >> nth=0', 'href');
  found.push(...(await faultsOn(site, desk, [
    ['/office/2026/rounds', 'h1'],
    [panel.replace(/^\/en/, ''), 'h1'],
  ])));
  await play(browser, site, 'end');
  found.push(...(await faultsOn(site, desk, [['/office/2026/next', 'h1']])));
  await play(browser, site, 2);
  // Somebody drops out; those who take over are asked about conflicts first.
  await at(desk, 'en', '/office/2026/rounds/jury1/jury');
  await press(desk, 'table >> nth=0 >> tbody tr >> nth=0 >> button');
  await at(desk, 'en', '/office/2026/rounds/jury1/assignment');
  await press(desk, 'form:has([name=snapshot]) button');
  let asked = 0;
  for (const email of await people(browser, site, 'Juror')) {
    const page = await somebody(email);
    await at(page, 'en', '/jury/2026');
    if (asked === 0 && (await page.locator('form[action$="/conflicts"]').count()) > 0) {
      asked += 1;
      found.push(...(await faultsOn(site, page, [['/jury/2026', 'form[action$="/conflicts"]']])));
    }
    await page.context().close();
  }
  assert.equal(asked, 1);
  assert.deepEqual(found, []);
});

test('a section is written by keys alone, and what has the focus is seen', { timeout: 240_000 }, async () => {
  await play(browser, site, 0);
  for (const viewport of [{ width: 1280, height: 900 }, { width: 390, height: 844 }]) {
    const page = await person(browser, site, cities[0], { reducedMotion: 'reduce', viewport });
    const id = await begun(page);
    for (const section of ['who', 'practice', 'story']) {
      await at(page, 'fr', `/submissions/${id}/sections/${section}`);
      const wanted = await page.$$eval('form.form-section :is(input:not([type=hidden]),textarea,select)', (all) => [...new Set(all.map((one) => one.name))]);
      const met = [];
      const hidden = [];
      for (let steps = 0; steps < 150; steps += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const one = document.activeElement;
          const box = (one.closest('label') ?? one).getBoundingClientRect();
          const spots = [[0.5, 0.5], [0.5, 0.1], [0.1, 0.5]].map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
          const around = one.closest('label') ?? one;
          return {
            name: one.name ?? '', value: one.value ?? '', inForm: one.closest('form.form-section') !== null,
            seen: spots.some((spot) => spot && (around.contains(spot) || spot.contains(around))),
          };
        });
        if (!focus.seen && focus.inForm) hidden.push(focus.name);
        if (focus.inForm && wanted.includes(focus.name) && met.at(-1) !== focus.name) met.push(focus.name);
        if (focus.name === 'territory') await page.keyboard.type('Typed by keys.');
        if (focus.name === 'then' && focus.value === 'stay') break;
      }
      assert.deepEqual(hidden, [], `${section}: hidden behind something`);
      assert.deepEqual(met, wanted, section);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      assert.match(page.url(), /saved/);
      if (section === 'story') assert.equal(await page.inputValue('[name=territory]'), 'Typed by keys.');
    }
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});
