// A form in two steps: shaped by the secretariat, written on a phone by a finalist, read by the next
// jury. Its questions are of the kinds that the demonstration's own form hardly has.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsOf, faultsOn } from './axe.mjs';
import { inAll, launch, people, person, play, press, still } from './browser.mjs';
import { startSite } from './site.mjs';

let site;
let browser;
let desk;
before(async () => {
  site = await startSite();
  browser = await launch();
  await play(browser, site, 0);
  desk = await still(browser, site, (await people(browser, site, 'Secretariat'))[0]);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const office = '/office/2026';
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' };
const open = (page, rest) => page.goto(`${site.base}/en${rest}`);
const local = (moment) => moment.slice(0, 16);

/** What is asked: the kind, its words and what else its page wants to know. */
const QUESTIONS = [
  { code: 'how', label: 'How', kind: 'long_text', words: 40 },
  { code: 'who_took_part', label: 'Who took part', kind: 'table', options: 'Group\nPeople' },
  { code: 'cost', label: 'Cost', kind: 'money' },
  { code: 'used', label: 'Used', kind: 'period' },
  { code: 'day_of_the_vote', label: 'Day of the vote', kind: 'date' },
  { code: 'mattered', label: 'Mattered', kind: 'ranking', options: 'Listening\nMoney\nTime' },
  { code: 'through', label: 'Through', kind: 'choices', options: 'Meetings\nPost\nElse', other: 'else' },
  { code: 'pages', label: 'Pages', kind: 'url' },
];

async function ask(question) {
  await open(desk, `${office}/form/question?section=in_depth`);
  await inAll(desk, 'label', question.label);
  await desk.selectOption('[name=kind]', question.kind);
  if (question.words) await desk.fill('[name=max_words]', String(question.words));
  await desk.$$eval('details', (all) => all.forEach((one) => one.setAttribute('open', '')));
  if (question.options) await inAll(desk, 'options', question.options);
  if (question.other) await desk.fill('[name=other]', question.other);
  await press(desk, 'button[value=save]');
  assert.match(desk.url(), /\?saved/, `${question.code} is saved`);
}

/** Writes an answer of every kind. */
async function answer(page) {
  const at = (code, place) => page.locator(`[name=${code}]:not([type=hidden])`).nth(place);
  await page.fill('[name=how]', 'Seis barrios deciden juntos.');
  for (const [place, cell] of ['Vecinas', '240', 'Escuelas', '12'].entries()) await at('who_took_part', place).fill(cell);
  await at('cost', 0).fill('12500');
  await at('cost', 1).selectOption('EUR');
  await at('used', 0).fill('2024-03');
  await page.check('[name=used][type=checkbox]');
  await page.fill('[name=day_of_the_vote]', '2025-06-14');
  for (const [place, choice] of ['time', 'listening', 'money'].entries()) await at('mattered', place).selectOption(choice);
  for (const way of ['post', 'else']) await page.check(`[name=through][value=${way}]`);
  await page.locator('[name^="through"][type=text]').fill('Radio');
  await page.fill('[name=pages]', 'https://example.org/barrios');
}

/** What stands in the fields of the section. */
const written = (page) => page.$$eval(
  'form.form-section :is(input:not([type=hidden]), select, textarea)',
  (all) => all.filter((one) => one.name && (!['checkbox', 'radio'].includes(one.type) || one.checked)).map((one) => `${one.name}=${one.value}`),
);

let finalist;

test('the secretariat asks finalists for more, and a time that does not fit is said', { timeout: 240_000 }, async () => {
  await open(desk, `${office}/timetable`);
  const opens = local(await desk.inputValue('#f-phase-3-opens'));
  // Before it is said when, nothing can belong to it, and nothing typed is lost.
  await open(desk, `${office}/form/section`);
  for (const name of ['title', 'intro']) await inAll(desk, name, 'In depth');
  await desk.check('[name=step][value=full_sheet]');
  await press(desk, '.form-actions button');
  assert.match(await desk.textContent('.problem-summary'), /First say when/);
  assert.ok(await desk.isChecked('[name=step][value=full_sheet]'));
  const found = await faultsOf(desk, 'a section too early');

  await open(desk, `${office}/form/full-sheet`);
  await desk.selectOption('[name=after]', 'jury1');
  await desk.fill('[name=closes]', '2020-01-01T10:00');
  await press(desk, '.form-actions button');
  assert.match(await desk.textContent('.problem-summary'), /no later than the next phase opens/);
  found.push(...(await faultsOf(desk, 'a time that does not fit')));
  await desk.fill('[name=closes]', opens);
  await press(desk, '.form-actions button');
  assert.match(desk.url(), /\?saved/);

  await open(desk, `${office}/form/section`);
  for (const name of ['title', 'intro']) await inAll(desk, name, 'In depth');
  await desk.check('[name=step][value=full_sheet]');
  await press(desk, '.form-actions button');
  assert.match(desk.url(), /\?saved/);
  for (const question of QUESTIONS) await ask(question);
  assert.match(await desk.textContent('#f-in_depth'), /finalists only/);
  found.push(...(await faultsOn(site, desk, [
    [`${office}/form`, '#f-in_depth .note'],
    [`${office}/form/full-sheet`, 'form.panel'],
    [`${office}/form/section?code=in_depth`, '[name=step]'],
    [`${office}/full-sheets`, 'h1'],
    [`/2026/questions`, 'h1'],
  ])));
  assert.deepEqual(found, []);
});

test('a finalist writes answers of every kind on a phone and hands in; axe finds nothing', { timeout: 300_000 }, async () => {
  await play(browser, site, 'after-2');
  await open(desk, `${office}/timetable`);
  const announced = local(await desk.inputValue('#f-phase-2-closes'));
  await open(desk, `${office}/rounds/jury1/standings`);
  await desk.fill('[name=announce]', announced);
  await press(desk, 'form:has([name=snapshot]) button');

  for (const email of await people(browser, site, 'Applicant')) {
    const page = await person(browser, site, email, phone);
    await open(page, '/submissions');
    const card = page.locator('.submission-card', { hasText: 'Write the full sheet' }).locator('.submission-title a');
    if ((await card.count()) > 0) finalist = { email, page, id: (await card.first().getAttribute('href')).match(/[0-9a-f-]{36}/)[0] };
    if (finalist) break;
    await page.context().close();
  }
  const { page, id } = finalist;
  const section = `/submissions/${id}/sections/in_depth`;
  const quiet = await still(browser, site, finalist.email, phone);
  const found = await faultsOn(site, quiet, [
    ['/submissions', '.submission-card'],
    [`/submissions/${id}`, '#full-sheet'],
    [section, 'form.form-section'],
    [`/submissions/${id}/review`, 'h1'],
  ]);

  // What does not hold together is said at its place, and stays.
  await open(quiet, section);
  await quiet.locator('[name=cost]:not([type=hidden])').first().fill('a lot');
  for (const place of [0, 1]) await quiet.locator('[name=mattered]').nth(place).selectOption('time');
  await press(quiet, 'button[value=stay]');
  found.push(...(await faultsOf(quiet, 'answers with faults')));
  await open(quiet, `${section}?check`);
  assert.ok((await quiet.locator('.problem-summary li').count()) >= 2);
  assert.equal(await quiet.locator('[name=cost]:not([type=hidden])').first().inputValue(), 'a lot');
  found.push(...(await faultsOf(quiet, 'answers with faults, told')));

  // By itself, as everywhere in the form.
  await open(page, section);
  await page.waitForFunction(() => [...document.querySelectorAll('leptos-children')].some((one) => '$$on_hydrate' in one));
  await answer(page);
  await page.waitForSelector('.save-status.is-saved', { timeout: 15_000 });
  const typed = await written(page);
  await page.reload();
  assert.deepEqual(await written(page), typed);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390, 'scrolls sideways');

  await open(page, `/submissions/${id}/review`);
  const read = await page.textContent('main');
  for (const answer of ['Seis barrios', 'Vecinas', '12,500', 'Time', 'Radio', 'example.org/barrios']) assert.ok(read.includes(answer), answer);
  await press(page, 'main form button');
  assert.match(page.url(), /\/receipt$/);
  found.push(...(await faultsOn(site, quiet, [
    [`/submissions/${id}/receipt`, '#full-sheet'],
    [`/submissions/${id}`, '.notice-good'],
    [section, '.notice-good'],
  ])));
  found.push(...(await faultsOn(site, desk, [
    [`${office}/full-sheets`, 'table'],
    [`${office}/submissions/${id}`, '#full-sheet'],
  ])));
  assert.deepEqual(found, []);
  assert.deepEqual(page.faults, []);
});

test('the next jury reads it beside the entry', { timeout: 120_000 }, async () => {
  await play(browser, site, 3);
  await open(desk, `${office}/rounds/jury2/assignment`);
  await press(desk, 'form:has([name=snapshot]) button');
  let read = 0;
  for (const email of await people(browser, site, 'Juror')) {
    const page = await still(browser, site, email, phone);
    await open(page, '/jury/2026');
    if (await page.$('form[action$="/conflicts"]')) await press(page, 'form[action$="/conflicts"] .form-actions button');
    const answer = await open(page, `/jury/2026/entries/${finalist.id}`);
    if (answer.status() === 200 && (await page.textContent('main')).includes('Seis barrios')) read += 1;
    await page.context().close();
    if (read > 0) break;
  }
  assert.ok(read > 0, 'nobody reads it');
});
