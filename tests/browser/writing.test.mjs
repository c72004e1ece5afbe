// Writing in the form: what is pasted keeps its lists, what is too long is told and not cut off.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, people, person, play, press } from './browser.mjs';
import { startSite } from './site.mjs';

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

/** Somebody with a new submission, and the address of its sections. */
async function writer(options = {}) {
  const [applicant] = await people(browser, site, 'Applicant');
  const page = await person(browser, site, applicant, { reducedMotion: 'reduce', ...options });
  await page.goto(`${site.base}/en/submissions`);
  await Promise.all([page.waitForNavigation(), page.click('form[action*="/start/"] button')]);
  const id = page.url().match(/submissions\/([0-9a-f-]{36})/)[1];
  return { page, id, section: (code) => `${site.base}/en/submissions/${id}/sections/${code}` };
}

/** As a browser tells a page of what is pasted; whether the browser is left to do it. */
const paste = (page, html, plain) =>
  page.evaluate(
    ([html, plain]) => {
      const clipboardData = new DataTransfer();
      if (html) clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', plain);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      return document.activeElement.dispatchEvent(event);
    },
    [html, plain],
  );

const sign = (mark) => `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;

// As Word for Windows puts it onto the clipboard.
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=EN-GB><!--StartFragment--><p class=MsoNormal>We <b>asked</b>
everybody:<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${sign('·')}in the squares<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${sign('·')}on paper<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'>${sign('1.')}First<o:p></o:p></p>
<p class=MsoNormal>Nobody was <span style='color:red'>left out</span>.<script>document.title = 'no'</script><o:p></o:p></p><!--EndFragment--></body></html>`;
const SAID = 'We asked everybody:\n\n- in the squares\n- on paper\n1. First\n\nNobody was left out.';

const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5"><p dir="ltr"><span style="white-space:pre-wrap;">Then:</span></p><ol start="2"><li dir="ltr"><p>two</p></li><li dir="ltr"><p>three</p><ul><li><p>and more</p></li></ul></li></ol></b>`;

test('what is pasted keeps its paragraphs and lists, is saved, and can be undone', { timeout: 120_000 }, async () => {
  const { page, id, section } = await writer();
  await page.goto(section('story'));
  const area = page.locator('[name=territory]');
  await area.click();
  await page.keyboard.type('Begun.');
  assert.equal(await paste(page, '', 'plain'), true, 'plain text is the browser’s own affair');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  assert.equal(await paste(page, WORD, 'We asked'), false);
  assert.equal(await area.inputValue(), `Begun.\n${SAID}`);
  await page.keyboard.press('Control+z');
  assert.equal(await area.inputValue(), 'Begun.\n', 'undone by itself');
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' ');
  await paste(page, DOCS, 'Then:');
  const whole = `Begun.\n${SAID} Then:\n\n2. two\n3. three\n  - and more`;
  assert.equal(await area.inputValue(), whole);
  await page.waitForSelector('.save-status.is-saved');
  assert.deepEqual(page.faults, []);

  await page.goto(`${site.base}/en/submissions/${id}/review?as=public`);
  const points = await page.$$eval('.practice-text li', (all) => all.map((one) => one.textContent));
  assert.deepEqual(points, ['in the squares', 'on paper', 'First', 'two', 'three', 'and more']);
  assert.equal(await page.$eval('.practice-text ol[start]', (list) => list.start), 2);
  await page.context().close();
});

test('a text that is too long is not cut off, and its place is told', { timeout: 120_000 }, async () => {
  const { page, section } = await writer();
  await page.goto(section('practice'));
  const long = 'x'.repeat(400);
  await page.focus('[name=title]');
  await page.keyboard.insertText(long);
  assert.equal(await page.inputValue('[name=title]'), long);
  await page.waitForSelector('.save-status.is-failed');
  await press(page, 'button[name=then][value=stay]');
  assert.equal(await page.inputValue('[name=title]'), long);
  assert.match(await page.textContent('#f-title-problem'), /300 characters fit/);
  await page.context().close();
});

test('on a phone the rail breaks no words', { timeout: 120_000 }, async () => {
  const { page, section } = await writer({ viewport: { width: 360, height: 740 } });
  for (const code of ['contacts', 'practice', 'summary']) {
    for (const locale of ['en', 'ca', 'fr', 'pt', 'es']) {
      await page.goto(section(code).replace('/en/', `/${locale}/`));
      const broken = await page.$$eval('.rail [aria-current] :is(.rail-name, .rail-note)', (all) =>
        all.flatMap((one) => {
          const text = one.firstChild;
          const words = [...text.data.matchAll(/[^\s-]+/g)];
          return words.filter(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return range.getClientRects().length > 1;
          }).map(({ 0: word }) => word);
        }));
      assert.deepEqual(broken, [], `${code} in ${locale}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${code} in ${locale} scrolls sideways`);
    }
  }
  await page.context().close();
});
