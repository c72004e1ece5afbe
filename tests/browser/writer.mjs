// Somebody who writes in a submission, in a Chromium that may be killed at any moment.
import { mortal } from './browser.mjs';
import { Broken } from './ledger.mjs';

/** How long a page may take to tell that something is not saved yet. */
const TELLS = 250;

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** What stands in the form, what it says about itself, and whether its script is awake. */
function look() {
  const form = document.querySelector('form.form-section');
  const areas = form ? [...form.querySelectorAll('textarea')] : [];
  const texts = (of) => Object.fromEntries(areas.map((area) => [area.name, of(area)]));
  return {
    form: form !== null,
    awake: [...document.querySelectorAll('leptos-children')].some((one) => '$$on_hydrate' in one),
    status: document.querySelector('.save-status')?.className ?? '',
    // What the server wrote, whatever a script or the browser made of it since.
    revision: Number(form?.querySelector('[name^=over-]').name.slice('over-'.length)),
    given: texts((area) => area.defaultValue),
    values: texts((area) => area.value),
    comparison: [...document.querySelectorAll('.comparison-side')].map((side) => side.textContent),
  };
}

/** The fields of a form that went as parts: it may hold files. */
function parts(request) {
  const boundary = request.headers()['content-type'].match(/^multipart\/form-data; boundary=(.+)$/)[1];
  return request.postData().split(`--${boundary}`).slice(1, -1).map((part) => {
    const [head, ...body] = part.split('\r\n\r\n');
    return [head.match(/ name="([^"]+)"/)[1], body.join('\r\n\r\n').replace(/\r\n$/, '')];
  });
}

export class Writer {
  /** `seat`: where the browser sits; `state`: the cookies of somebody signed in; `scripts`: whether any run. */
  constructor(given) {
    Object.assign(this, given);
    this.entries = new WeakMap();
    this.ever = {};
    this.online = true;
  }

  async open(section) {
    if (!this.seat.browser) Object.assign(this.seat, await mortal());
    this.online = true;
    const context = await this.seat.browser.newContext({
      storageState: this.state, javaScriptEnabled: this.scripts, reducedMotion: 'reduce', viewport: { width: 390, height: 844 },
    });
    this.page = await context.newPage();
    this.page.setDefaultTimeout(15_000);
    this.page.on('request', (request) => this.leaves(request));
    this.page.on('response', (answer) => this.answered(answer));
    // Asked whether to leave with something unsaved, this one leaves.
    this.page.on('dialog', (dialog) => {
      this.warned = true;
      dialog.accept().catch(() => {});
    });
    await this.go(section);
  }

  /** A page begins: with what was typed on it, the revision that it is about, and a conflict or none. */
  begin(revision = 0, typed = {}, conflict = false) {
    Object.assign(this, { revision, typed, conflict, warned: false, newest: null });
  }

  /** What this one typed over a revision, by field; a save carries it on to the next. */
  over(section, revision) {
    const key = `${section}/${revision}`;
    this.ever[key] ??= {};
    return this.ever[key];
  }

  note(section, revision, name, text) {
    (this.over(section, revision)[name] ??= []).push(text);
  }

  leaves(request) {
    if (request.method() !== 'POST') return;
    const address = new URL(request.url()).pathname;
    const plain = address.match(/\/sections\/([a-z]+)$/);
    const island = address === '/api/submissions/save-section';
    if (!plain && !island) return;
    const sent = island ? JSON.parse(request.postData()) : null;
    const pairs = island ? sent.fields : parts(request);
    const fields = Object.fromEntries(pairs.filter(([name]) => !['revision', 'then'].includes(name)));
    const revision = island ? sent.revision : Number(Object.fromEntries(pairs).revision);
    this.guard(() => {
      const entry = this.ledger.send(island ? sent.section : plain[1], revision, fields, this.name);
      this.entries.set(request, entry);
      this.newest = entry;
      this.ledger.overwrites(entry, this.over(entry.section, revision));
    });
  }

  answered(answer) {
    const entry = this.entries.get(answer.request());
    if (!entry) return;
    const ran = answer.headers()['x-palmares-endpoint'] !== undefined;
    this.guard(() => {
      if ((answer.status() === 200 && ran) || answer.status() === 303) {
        this.acknowledged(entry);
      } else if (answer.status() < 500) this.ledger.refuse(entry);
    });
  }

  acknowledged(entry) {
    this.ledger.acknowledge(entry);
    for (const [name, texts] of Object.entries(this.over(entry.section, entry.named))) {
      for (const text of texts) this.note(entry.section, entry.named + 1, name, text);
    }
    if (entry !== this.newest) return;
    this.conflict = false;
    this.revision = entry.named + 1;
  }

  /** A rule that breaks while the browser reports is told at the next step. */
  guard(step) {
    try {
      step();
    } catch (error) {
      this.broken ??= error;
    }
  }

  check() {
    if (this.broken) throw this.broken;
  }

  look = () => this.page.evaluate(look);

  async go(section) {
    this.section = section;
    const address = `${this.base}/${this.locale}/submissions/${this.id}/sections/${section}`;
    const floors = this.ledger.floors();
    const answer = await this.page.goto(address).catch(() => null);
    await this.arrived(answer, floors);
  }

  /** A page is there: what the server shows, or the browser's own page for a server that is not. */
  async arrived(answer, floors) {
    this.check();
    const seen = answer?.ok() || answer?.status() === 409 ? await this.look() : { form: false };
    this.lost = !seen.form;
    if (this.lost) return this.begin();
    if (answer.status() !== 409) {
      this.ledger.shows(this.section, seen.revision, seen.given, floors);
      // The browser may put back what was typed over the same revision: unsaved like everything typed.
      const back = Object.entries(seen.values).filter(([name, value]) => value !== seen.given[name]);
      return this.begin(seen.revision, Object.fromEntries(back));
    }
    // Both texts are side by side, wherever they differ.
    await this.learn(seen.revision);
    const saved = this.ledger.seen.get(`${this.section}/${seen.revision}`);
    const posted = this.newest.fields;
    for (const [name, value] of Object.entries(posted)) {
      if (seen.given[name] !== value) throw new Broken(`${name} held ${value} and holds ${seen.given[name]} after a conflict`);
      this.note(this.section, seen.revision, name, value);
      if (!saved || saved[name] === value) continue;
      const [yours, stored] = seen.comparison;
      if (!yours?.includes(value) || !stored?.includes(saved[name])) throw new Broken(`${name} is not shown side by side`);
    }
    this.begin(seen.revision, { ...posted }, true);
  }

  /** What somebody else's save made of a section, where only the server can tell whether it arrived. */
  async learn(revision) {
    if (this.ledger.seen.has(`${this.section}/${revision}`)) return;
    const tab = await this.page.context().newPage();
    await tab.goto(this.page.url());
    const { revision: now, given } = await tab.evaluate(look);
    await tab.close();
    this.ledger.shows(this.section, now, given, {});
  }

  /** What was typed here, stands there, and was not acknowledged. */
  pending(seen) {
    const saved = this.newest?.state === 'saved' ? this.newest.fields : {};
    return Object.entries(this.typed).filter(([name, value]) => seen.values[name] === value && saved[name] !== value);
  }

  /** The page as its reader finds it; where it says or implies that all is saved, all is. */
  async claims(when) {
    this.check();
    if (this.lost) return null;
    const seen = await this.look();
    if (!this.scripts || this.fair(seen)) return seen;
    await pause(TELLS);
    const again = await this.look();
    if (this.fair(again)) return again;
    const pending = JSON.stringify(this.pending(again));
    throw new Broken(`${when}: the page of ${this.name} (${again.status}) does not say that this is unsaved: ${pending}`);
  }

  fair(seen) {
    const pending = this.pending(seen);
    if (pending.length === 0 || !seen.awake || this.conflict || /is-failed|is-saving/.test(seen.status)) return true;
    // The page may know of the answer before this process does; its word is an acknowledgement.
    const sent = this.newest?.fields ?? {};
    if (!/is-saved/.test(seen.status) || pending.some(([name, value]) => sent[name] !== value)) return false;
    this.acknowledged(this.newest);
    return true;
  }

  async type(name, text) {
    if (this.lost) return this.go(this.section);
    this.tell(`${name}: ${text}`);
    this.typed[name] = text;
    this.note(this.section, this.revision, name, text);
    await this.page.click(`textarea[name=${name}]`);
    await this.page.fill(`textarea[name=${name}]`, text);
    this.check();
  }

  /** Until the page says something final about what was typed. */
  async settled(most) {
    const until = Date.now() + most;
    while (Date.now() < until) {
      const seen = await this.claims('while waiting');
      if (!seen || /is-saved|is-failed/.test(seen.status) || !/is-/.test(seen.status)) return seen;
      await pause(100);
    }
    return this.claims('after waiting');
  }

  /** Presses the button that saves. */
  async press() {
    if (this.lost) return this.go(this.section);
    this.newest = null;
    const floors = this.ledger.floors();
    const gone = this.page.waitForNavigation({ waitUntil: 'load' }).catch(() => null);
    await this.page.focus('button[value=stay]');
    await this.page.keyboard.press('Enter');
    return this.arrived(await gone, floors);
  }

  /** Goes to another page, by a link, a reload or the way back; asked before, where something is unsaved. */
  async move(how) {
    const before = await this.claims('before leaving');
    const left = this.newest;
    const { page } = this;
    const floors = this.ledger.floors();
    const answer = await how(page);
    const unsaved = before?.awake && !this.conflict && this.pending(before).length > 0 && left?.state !== 'saved';
    if (unsaved && !this.warned) throw new Broken(`${this.name} left ${this.section} without a question, losing ${JSON.stringify(this.pending(before))}`);
    this.section = page.url().match(/\/sections\/([a-z]+)/)?.[1] ?? this.section;
    await this.arrived(answer, floors);
  }

  follow(section) {
    return this.move(async (page) => {
      const gone = page.waitForNavigation({ waitUntil: 'load' }).catch(() => null);
      await page.click(`.rail a[href$="/sections/${section}"]`);
      return gone;
    });
  }

  reload = () => this.move((page) => page.reload().catch(() => null));

  back = () => this.move((page) => page.goBack().catch(() => null));

  async offline(away) {
    this.online = !away;
    await this.page.context().setOffline(away);
  }

  async kill() {
    await this.claims('before the browser is killed');
    const { browser, process } = this.seat;
    this.seat.browser = null;
    await process.kill();
    await browser.close().catch(() => {});
    // What it still had under way may have arrived.
    await pause(50);
    this.check();
  }

  /** Closes the window and leaves the browser. */
  async rest() {
    await this.claims('at the end');
    await this.page.context().close();
    this.check();
  }
}
