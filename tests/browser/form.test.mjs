// The entry form: shaped by the secretariat, met by applicants.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { launch, people, person, play, press } from './browser.mjs';
import { foundSite, startSite } from './site.mjs';

let site;
let browser;
before(async () => {
  site = await startSite();
  browser = await launch();
  await play(browser, site, 0);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const LOCALES = ['ca', 'en', 'es', 'fr', 'pt'];
// Without transitions between pages, which lie over the page for a moment.
const plain = { javaScriptEnabled: false, reducedMotion: 'reduce' };

async function accessible(page) {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  assert.deepEqual(found.violations.map((fault) => `${fault.id}: ${fault.nodes[0].html}`), []);
}

const inAll = async (page, name, text) => {
  for (const locale of LOCALES) await page.fill(`[name="${name}-${locale}"]`, typeof text === 'string' ? text : text[locale]);
};

const open = (page) => page.$$eval('details', (all) => all.forEach((one) => one.setAttribute('open', '')));

test('a question comes and goes with the answer that it depends on', { timeout: 120_000 }, async () => {
  const [secretary] = await people(browser, site, 'Secretariat');
  const desk = await person(browser, site, secretary, { reducedMotion: 'reduce' });
  const form = `${site.base}/en/office/2026/form`;
  await desk.goto(form);
  await accessible(desk);
  await desk.goto(`${form}/question?section=practice`);
  await inAll(desk, 'label', 'Which streets?');
  await desk.selectOption('[name=kind]', 'short_text');
  await open(desk);
  await desk.selectOption('[name=shown_if]', 'category');
  await desk.fill('[name=shown_of]', 'B');
  await press(desk, 'button[value=look]');
  await accessible(desk);
  assert.equal(await desk.locator('[inert] .field-label').count(), 1, 'as applicants see it');
  await press(desk, 'button[value=save]');
  assert.match(desk.url(), /\?saved/);
  assert.deepEqual(desk.faults, []);

  for (const scripts of [true, false]) {
    const [applicant] = await people(browser, site, 'Applicant');
    const page = await person(browser, site, applicant, { javaScriptEnabled: scripts, reducedMotion: 'reduce' });
    await page.goto(`${site.base}/en/submissions`);
    await Promise.all([page.waitForNavigation(), page.click('form[action*="/start/"] button')]);
    const id = page.url().match(/submissions\/([0-9a-f-]{36})/)[1];
    const practice = `${site.base}/en/submissions/${id}/sections/practice`;
    await page.goto(practice);
    const asked = page.locator('[name=which_streets]');
    assert.equal(await asked.isVisible(), false, 'nothing is chosen yet');
    await page.check('[name=category][value=B]');
    assert.ok(await asked.isVisible());
    assert.match(await page.textContent('.asked-1 .field-hint'), /Only if .* is: /);
    await asked.fill('Ours.');
    await page.check('[name=category][value=A]');
    assert.equal(await asked.isVisible(), false);
    // What was typed is not lost by it.
    await press(page, 'button[name=then][value=stay]');
    await page.check('[name=category][value=B]');
    assert.equal(await asked.inputValue(), 'Ours.');
    // What the section said before is there, and no less accessible.
    await page.goto(`${practice}/history`);
    if (scripts) await accessible(page);
    await page.context().close();
  }
});

/** The rules of a round, its name and its criteria aside. */
const ROUND = {
  code: 'jury',
  kind: { kind: 'scoring' },
  method: 'weighted_mean',
  cut_off: { top_share: { percent: 50, at_most: 40 } },
  cut_by_category: false,
  tie_rule: 'all_through',
  ballots_wanted: 3,
  panel: 'everyone',
  comment_required: false,
  visibility: { sheet: 'full', applicant: 'named', others: 'never' },
};

/** The edition with only the questions that every form has, and the demonstration's whole form. */
async function definitions() {
  const whole = JSON.parse(await readFile('../../server/backend/seed/edition_demo.json', 'utf8'));
  const needed = ['title', 'government', 'country', 'summary', 'category', 'language', 'size_class'];
  const bare = structuredClone(whole);
  for (const section of bare.sections) section.questions = section.questions.filter((q) => needed.includes(q.code));
  delete bare.open_vote;
  bare.mention_kinds = bare.mention_kinds.filter((kind) => !kind.most_voted);
  const text = Object.fromEntries(LOCALES.map((locale) => [locale, 'Worth']));
  bare.rounds = [{
    ...ROUND,
    name: text,
    rubric: {
      scale: { low: 0, high: 1000, step: 100 },
      criteria: [{ code: 'worth', name: text, text, weight: 1, required: true, anchors: [] }],
    },
  }];
  const day = 86_400_000_000;
  const now = Date.now() * 1000;
  const phases = [
    { kind: 'submission' },
    { kind: 'validation' },
    ...bare.rounds.map((round) => ({ kind: 'round', round: round.code })),
    { kind: 'deliberation' },
  ];
  const window = (place) => ({ opens: now + (10 * place + 5) * day, closes: now + (10 * place + 12) * day });
  bare.timetable = phases.map((phase, place) => ({ phase, window: window(place) }));
  return { bare, whole };
}

/** A member of the secretariat, signed in by a mail's link. */
async function signedIn(site, email) {
  const page = await person(browser, site, null, plain);
  await page.goto(`${site.base}/en/sign-in`);
  await page.fill('#f-email', email);
  await press(page, 'main form button');
  const [link] = await site.links('/sign-in/link?');
  await page.goto(link.trim());
  await press(page, 'main form button');
  return page;
}

test('the whole form is built by hand, kept as a file, and is the same elsewhere', { timeout: 300_000 }, async () => {
  const { bare, whole } = await definitions();
  const email = 'secretariat@example.org';
  const first = await foundSite(bare, email);
  const second = await foundSite(bare, email);
  try {
    const desk = await signedIn(first, email);
    const form = `${first.base}/en/office/${bare.year}/form`;
    for (const section of whole.sections) {
      for (const [place, question] of section.questions.entries()) {
        if (bare.sections.some((own) => own.questions.some((one) => one.code === question.code))) continue;
        await desk.goto(`${form}/question?section=${section.code}`);
        await inAll(desk, 'label', question.label);
        await desk.selectOption('[name=kind]', question.kind);
        if (question.max_words) await desk.fill('[name=max_words]', String(question.max_words));
        for (const name of ['required', 'in_summary', 'identifying']) {
          if (question[name]) await desk.check(`[name=${name}][type=checkbox]`);
        }
        await desk.check(`[name=readers][value=${question.readers}]`);
        for (const details of await desk.$$('details:not([open]) > summary')) await details.click();
        if (question.hint) await inAll(desk, 'hint', question.hint);
        if (question.options) {
          const lines = (of) => question.options.map(of).join('\n');
          await inAll(desk, 'options', Object.fromEntries(LOCALES.map((l) => [l, lines((o) => o.label[l])])));
          await desk.fill('[name=options-codes]', lines((o) => o.code));
        }
        await press(desk, 'button[value=save]');
        assert.match(desk.url(), /\?saved/, `${question.code} is saved`);
        // It came last; up to its place.
        const codes = await desk.$$eval(`#f-${section.code} .form-question`, (all) => all.map((one) => one.id.slice(2)));
        const made = codes.at(-1);
        for (let up = codes.length - 1; up > place; up -= 1) {
          await press(desk, `button[value="question-up/${made}"]`);
        }
      }
    }
    const kept = async (page, base) => (await page.request.get(`${base}/en/office/${bare.year}/form/file`)).text();
    const file = await kept(desk, first.base);

    // Elsewhere the file makes the same form.
    const other = await signedIn(second, email);
    await other.goto(`${second.base}/en/office/${bare.year}/form/import`);
    await other.fill('[name=file]', file);
    await press(other, 'button[value=look]');
    await press(other, 'button[value=apply]');
    assert.match(other.url(), /\?saved/);
    assert.equal(await kept(other, second.base), file);

    // And it is the form that was meant, whatever codes its questions have.
    const read = await other.goto(`${second.base}/en/${bare.year}/questions`).then(() => other.$$eval('.question-section', (all) => all.slice(1).map((one) => one.textContent.replace(/\s+/g, ' '))));
    for (const [place, section] of whole.sections.entries()) {
      let at = 0;
      for (const question of section.questions) {
        at = read[place].indexOf(question.label.en, at);
        assert.ok(at >= 0, `${question.code} is at its place`);
        for (const option of question.options ?? []) assert.ok(read[place].includes(option.label.en), option.code);
      }
    }
  } finally {
    await first.stop();
    await second.stop();
  }
});
