// The entry form: shaped by the secretariat, met by applicants.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { inAll, launch, people, person, play, press, signedIn } from './browser.mjs';
import { LOCALES, demonstration, founded } from './definition.mjs';
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

// Without transitions between pages, which lie over the page for a moment.
const plain = { javaScriptEnabled: false, reducedMotion: 'reduce' };

async function accessible(page) {
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  assert.deepEqual(found.violations.map((fault) => `${fault.id}: ${fault.nodes[0].html}`), []);
}

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

/** The edition with only the questions that every form has, and the demonstration's whole form. */
async function definitions() {
  const whole = await demonstration();
  const needed = ['title', 'government', 'country', 'summary', 'category', 'language', 'size_class'];
  const bare = founded(whole, 5);
  for (const section of bare.sections) section.questions = section.questions.filter((q) => needed.includes(q.code));
  return { bare, whole };
}

test('the whole form is built by hand, kept as a file, and is the same elsewhere', { timeout: 300_000 }, async () => {
  const { bare, whole } = await definitions();
  const email = 'secretariat@example.org';
  const first = await foundSite(bare, email);
  const second = await foundSite(bare, email);
  try {
    const desk = await signedIn(browser, first, email, 1, plain);
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
        if (question.files) {
          await desk.fill('[name=files_most]', String(question.files.most));
          await desk.fill('[name=files_megabytes]', String(question.files.megabytes));
          for (const kind of question.files.classes) await desk.check(`[name=files_classes][value=${kind}]`);
        }
        const decides = question.rules?.eligible;
        if (decides) {
          await desk.check('[name=decides][type=checkbox]');
          await desk.fill('[name=eligible]', (decides.any_of ?? []).join('\n'));
          if (decides.advice) await inAll(desk, 'advice', decides.advice);
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
    const other = await signedIn(browser, second, email, 1, plain);
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
