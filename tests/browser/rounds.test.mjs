// A season of the jury without scripts: somebody drops out, somebody declares a conflict late, half of
// each category goes on, a tie lies at the cut, the jury meets, and the decision departs from it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, people, person, play, press } from './browser.mjs';
import { startSite } from './site.mjs';

let site;
let browser;
let desk;
before(async () => {
  site = await startSite();
  browser = await launch();
  const [secretary] = await people(browser, site, 'Secretariat');
  desk = await somebody(secretary);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

// Without transitions between pages, which lie over the page for a moment.
const somebody = (email) => person(browser, site, email, { javaScriptEnabled: false, reducedMotion: 'reduce' });
const office = (rest) => `${site.base}/en/office/2026${rest}`;
const jury = (rest = '') => `${site.base}/en/jury/2026${rest}`;

/** The rows of the first table of a page, as texts. */
const rows = (page, table = 'table') =>
  page.$$eval(`${table} >> nth=0 >> tbody tr`, (all) => all.map((row) => [...row.children].map((cell) => cell.innerText.trim())));

/** The standings of a round, best first. */
async function standings(round) {
  await desk.goto(office(`/rounds/${round}/standings`));
  const all = await desk.$$eval('table.standings tbody tr', (rows) =>
    rows.map((row) => ({
      title: row.querySelector('th bdi').textContent,
      category: row.children[2].textContent.trim(),
      score: row.children[3].textContent.trim(),
      ballots: row.children[5].textContent.trim(),
      through: row.classList.contains('is-through'),
      href: row.querySelector('th a').href,
    })));
  assert.ok(all.length > 5);
  return all;
}

/** How many entries each juror of a round was given. */
async function loads(round) {
  await desk.goto(office(`/rounds/${round}/jury`));
  const lines = (await rows(desk)).map((cells) => [cells[0].split('\n')[0], Number(cells[3])]);
  return new Map(lines);
}

/** Says of everything on a juror's list that there is no conflict, where that is still asked. */
async function noConflict(page) {
  await page.goto(jury());
  const asked = await page.$('form[action$="/conflicts"]');
  if (asked) await press(page, 'form[action$="/conflicts"] .form-actions button');
  return asked !== null;
}

const judged = (page) => page.$$eval('.entries .entry.is-done a', (links) => links.map((a) => a.href));
const open = (page) => page.$$eval('.entries .entry:not(.is-done):not(.is-recused) a', (links) => links.map((a) => a.href));

test('a juror who drops out: the entries find others, and these are asked about conflicts first', { timeout: 240_000 }, async () => {
  await play(browser, site, 2);
  const before = await loads('jury1');
  const [[gone]] = before;
  await press(desk, 'table >> nth=0 >> tbody tr >> nth=0 >> button');
  await desk.goto(office('/rounds/jury1/assignment'));
  await press(desk, 'form:has([name=snapshot]) button');
  const now = await loads('jury1');
  assert.ok(!now.has(gone), gone);
  const given = await desk.$$eval('details table tbody tr', (all) => all.map((row) => row.children[2].textContent));
  assert.ok(given.length > 10 && given.every((count) => Number(count) >= 3), `every entry has its ballots again: ${given}`);
  for (const [name, load] of now) assert.ok(load >= before.get(name), `${name} keeps what was begun`);
  const heirs = [...now].filter(([name, load]) => load > before.get(name)).map(([name]) => name);
  assert.ok(heirs.length > 0);

  const buttons = await person(browser, site, null, { javaScriptEnabled: false });
  await buttons.goto(`${site.base}/en/demonstration`);
  const email = await buttons.$$eval(
    'button.demo-person',
    (all, name) => all.find((button) => button.textContent.includes(name)).value,
    heirs[0],
  );
  await buttons.context().close();
  const heir = await somebody(email);
  const answer = await heir.goto(jury());
  assert.equal(answer.status(), 200);
  assert.equal(await heir.locator('.entries .entry a').count(), 0, 'nothing opens before');
  assert.equal(await noConflict(heir), true, 'the new entries are asked about');
  await heir.goto(jury());
  assert.equal((await open(heir)).length + (await judged(heir)).length, now.get(heirs[0]));
  await heir.context().close();
});

test('a late conflict takes the entry and the ballot away', { timeout: 240_000 }, async () => {
  const jurors = await people(browser, site, 'Juror');
  let page;
  let entry;
  for (const email of jurors) {
    page = await somebody(email);
    if ((await page.goto(jury())).status() === 200) {
      await noConflict(page);
      await page.goto(jury());
      [entry] = await judged(page);
    }
    if (entry) break;
    await page.context().close();
  }
  await page.goto(entry);
  const title = (await page.textContent('h1')).trim();
  const count = async () => (await standings('jury1')).find((line) => line.title === title).ballots.split('/').map(Number);
  const [handedIn, assigned] = await count();
  await page.goto(`${entry}/conflict`);
  await page.check('input[type=radio][name=kind] >> nth=0');
  await page.fill('#f-reason', 'We wrote a book together.');
  await press(page, '.form-actions .button-danger');
  await page.goto(jury());
  assert.ok(!(await page.content()).includes(title), 'gone from the list');
  await page.goto(jury('/marks'));
  assert.ok(!(await page.content()).includes(title), 'gone from the own marks');
  assert.equal((await page.goto(entry)).status(), 404);
  assert.deepEqual(await count(), [handedIn - 1, assigned - 1], 'the ballot is void');
  await page.context().close();
});

test('two rounds with the 50 %-or-40 rule and a tie at the cut', { timeout: 480_000 }, async () => {
  // The rule of the last round is chosen before it opens: half, at most forty, all tied go on.
  await desk.goto(office('/rounds/jury2/rules'));
  await desk.check('input[name=cut][value=share]');
  await desk.fill('input[name=cut_percent]', '50');
  await desk.fill('input[name=cut_most]', '40');
  await press(desk, 'button[name=step][value=save]');
  assert.match(desk.url(), /saved/);

  await play(browser, site, 3);
  const first = await standings('jury1');
  for (const category of new Set(first.map((line) => line.category))) {
    const own = first.filter((line) => line.category === category);
    const places = Math.min(40, Math.ceil(own.length / 2));
    const line = own.filter((line) => line.score !== '–')[places - 1].score;
    const above = own.filter((one) => one.score !== '–' && Number(one.score) >= Number(line));
    const through = own.filter((one) => one.through);
    assert.deepEqual(through.map((one) => one.title).sort(), above.map((one) => one.title).sort(), category);
  }
  await press(desk, 'form:has([name=snapshot]) button');
  await desk.goto(office('/rounds/jury2/assignment'));
  await press(desk, 'form:has([name=snapshot]) button');

  // All give an entry the same mark, so that two are tied at the cut.
  const finalists = first.filter((line) => line.through).map((line) => line.title).sort();
  const cut = Math.ceil(finalists.length / 2);
  const mark = (title) => {
    const place = finalists.indexOf(title) + 1;
    if (place < cut) return '9';
    return place <= cut + 1 ? '6' : '3';
  };
  for (const email of await people(browser, site, 'Juror')) {
    const page = await somebody(email);
    if ((await page.goto(jury())).status() === 200) {
      await noConflict(page);
      await page.goto(jury());
      for (const link of await open(page)) {
        await page.goto(link);
        const chosen = mark((await page.textContent('h1')).trim());
        for (const group of await page.$$('fieldset.criterion')) {
          await (await group.$(`input[value="${chosen}"]`)).check({ force: true });
        }
        await press(page, 'button[formaction]');
      }
    }
    await page.context().close();
  }
  const last = await standings('jury2');
  assert.ok(last.every((line) => line.score !== '–'), 'all finalists are judged');
  assert.match(await desk.textContent('.notice-info'), new RegExp(`${cut}`));
  const through = last.filter((line) => line.through).map((line) => line.title);
  assert.equal(through.length, cut + 1, 'both of those that are tied go on');
  assert.deepEqual(through.sort(), finalists.slice(0, cut + 1));
});

test('a meeting with a recused juror, who sees neither the entry nor the vote', { timeout: 240_000 }, async () => {
  await play(browser, site, 4);
  const [top] = await standings('jury2');
  const id = top.href.split('/').pop();
  const seats = [];
  for (const email of await people(browser, site, 'Juror')) {
    const page = await somebody(email);
    if ((await page.goto(jury('/meeting'))).status() === 200) seats.push(page);
    else await page.context().close();
  }
  const reads = async (page) => (await page.goto(jury(`/entries/${id}/conflict`))).status() === 200;
  let away;
  for (const page of seats) if (!away && (await reads(page))) away = page;
  const there = seats.find((page) => page !== away);
  await away.check('input[type=radio][name=kind] >> nth=1');
  await press(away, '.form-actions .button-danger');
  for (const page of seats) {
    await page.goto(jury('/meeting'));
    const join = await page.$('form[action$="/meeting"] button');
    if (join) await press(page, 'form[action$="/meeting"] button');
  }
  await desk.goto(office('/meeting'));
  await press(desk, `form:has([name=submission][value="${id}"]) button[value=discuss]`);
  await desk.click('details:has(button[value=open]) summary');
  await desk.selectOption('#f-kind', 'winner');
  await desk.fill('#f-quorum', '10');
  await press(desk, 'button[value=open]');

  await away.goto(jury('/meeting'));
  assert.ok(!(await away.content()).includes(top.title), 'nothing of the entry');
  assert.equal(await away.locator('section.motion.is-open').count(), 0, 'nothing of the vote');
  await there.goto(jury('/meeting'));
  assert.equal((await there.textContent('.floor-title')).trim(), top.title);
  await press(there, 'button[name=choice][value=yes]');
  await desk.goto(office('/meeting'));
  await press(desk, 'button[value=close]');
  await desk.goto(office('/minutes'));
  assert.ok((await desk.textContent('main')).includes(top.title));
  for (const page of seats) await page.context().close();
});

test('a departure from the ranking needs a reason, which the minutes keep', { timeout: 240_000 }, async () => {
  const [, second] = await standings('jury2');
  const id = second.href.split('/').pop();
  await desk.goto(office('/decisions'));
  await desk.selectOption('#f-decision-winner', id);
  await press(desk, 'form:has(.decision-cards) .form-actions button');
  assert.equal(await desk.locator('.problem-summary a[href="#f-decision-winner"]').count(), 1);
  assert.equal(await desk.inputValue('#f-decision-winner'), id, 'the choice stays');
  await desk.fill('#f-reason-winner', 'Smaller towns learn more from it.');
  await press(desk, 'form:has(.decision-cards) .form-actions button');
  assert.match(desk.url(), /saved/);
  await desk.goto(office('/minutes'));
  const minutes = await desk.textContent('main');
  assert.match(minutes, /Smaller towns learn more from it\./);
  assert.ok(minutes.includes(second.title));
  assert.deepEqual(desk.faults.filter((fault) => !/40[49]|422/.test(fault)), []);
});
