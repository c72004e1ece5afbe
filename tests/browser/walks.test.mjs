// Two people write in one submission, and everything that can break breaks. What was acknowledged is there;
// what was not is there too, or its page said so. `PALMARES_WALKS` says how many walks, `PALMARES_SEED`
// which one is the first: a walk that failed prints its seed and its steps.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, press, signedIn } from './browser.mjs';
import { demonstration, founded } from './definition.mjs';
import { dice } from './dice.mjs';
import { Ledger } from './ledger.mjs';
import { foundSite } from './site.mjs';
import { Writer, pause } from './writer.mjs';

const WALKS = Number(process.env.PALMARES_WALKS ?? 4);
const FIRST = Number(process.env.PALMARES_SEED ?? Date.now() % 1_000_000);
/** So many walks at once, each on a site of its own. */
const LANES = Math.min(4, Math.ceil(WALKS / 2));
const STEPS = 18;

const FIELDS = {
  story: ['territory', 'main_objective', 'how_reached', 'innovation', 'transferability'],
  running: ['feasibility', 'planning', 'co_responsibility', 'evaluation', 'budget'],
};
const SECTIONS = Object.keys(FIELDS);
const PHRASES = ['« Où va l’argent ? »', '¿Quién decide?', 'l·l, ç & <b>', 'two  spaces', '🙂 “quoted”', 'a\nline'];

/** A site with a submission, its owner and somebody who may edit it. */
async function desk(browser) {
  const site = await foundSite(founded(await demonstration(), -1), 'secretariat@example.org');
  const [owner, colleague] = ['ada@example.org', 'benoit@example.org'];
  const first = await signedIn(browser, site, owner, 1);
  await first.goto(`${site.base}/en/submissions`);
  await press(first, 'form[action*="/start/"] button');
  const id = first.url().match(/submissions\/([0-9a-f-]{36})/)[1];
  await first.goto(`${site.base}/en/submissions/${id}/team`);
  await first.fill('#f-email', colleague);
  await first.check('[name=part][value=edit]');
  await press(first, '#invite button');
  const second = await signedIn(browser, site, colleague, 2);
  await second.goto(`${site.base}/en/submissions`);
  await press(second, 'button[value=accept]');
  const states = await Promise.all([first, second].map((page) => page.context().storageState()));
  for (const page of [first, second]) await page.context().close();
  return { site, id, states, ledger: new Ledger(), seats: [{}, {}] };
}

/** What happened in all walks: how often. */
const happened = {};
const note = (what) => {
  happened[what] = (happened[what] ?? 0) + 1;
};

async function walk(browser, { site, id, states, ledger, seats }, seed) {
  const chance = dice(seed);
  const told = [];
  const tell = (what) => told.push(what);
  const common = { base: site.base, id, ledger };
  const writers = ['owner', 'colleague'].map((name, place) => new Writer({
    ...common, name, locale: ['fr', 'es'][place], state: states[place], seat: seats[place], scripts: place === 0 || chance.below(4) > 0,
    tell: (what) => tell(`${name} types ${what}`),
  }));
  let up = true;
  const section = () => chance.one(SECTIONS);
  const start = async () => {
    tell('the server starts');
    await site.start();
    up = true;
  };
  const steps = {
    async type(writer, step) {
      const name = chance.one(FIELDS[writer.section]);
      await writer.type(name, `${seed}.${step} ${chance.one(PHRASES)} ${chance.one(PHRASES)}`.replaceAll('\n', ' '));
      if (chance.below(3) === 0) await writer.claims('having typed');
    },
    wait: (writer) => writer.settled(3000),
    pause: () => pause(chance.below(1500)),
    press: (writer) => writer.press(),
    follow: (writer) => (writer.lost ? writer.go(section()) : writer.follow(section())),
    reload: (writer) => writer.reload(),
    back: (writer) => writer.back(),
    offline: (writer) => writer.offline(writer.online),
    async kill(writer) {
      await writer.kill();
      await writer.open(section());
    },
    async crash() {
      if (!up) return start();
      await site.kill();
      up = false;
      for (const writer of writers) writer.check();
    },
  };
  const weights = { type: 40, wait: 20, pause: 8, press: 8, follow: 4, reload: 4, back: 3, offline: 5, kill: 5, crash: 5 };
  try {
    // Often both in the same section.
    const first = section();
    for (const writer of writers) await writer.open(chance.below(3) > 0 ? first : section());
    for (let step = 0; step < STEPS; step += 1) {
      if (!up && chance.below(3) === 0) await start();
      const writer = chance.one(writers);
      const what = chance.weighted(weights);
      tell(`${step}: ${writer.name} in ${writer.section}: ${what}`);
      note(what);
      await steps[what](writer, step);
      if (writer.conflict) note('conflict shown');
    }
    if (!up) await start();
    for (const writer of writers) await writer.offline(false);
    for (const writer of writers) {
      tell(`${writer.name} waits until all is said`);
      // What was not reached is tried again every five seconds.
      for (let tries = 0; tries < 6; tries += 1) {
        const seen = await writer.settled(3000);
        if (!seen || /is-saved/.test(seen.status) || writer.pending(seen).length === 0) break;
        await pause(1000);
      }
      await writer.rest();
    }
    const reader = await browser.newContext({ storageState: states[0], javaScriptEnabled: false });
    const page = await reader.newPage();
    for (const code of SECTIONS) {
        await page.goto(`${site.base}/en/submissions/${id}/sections/${code}`);
      const values = await page.$$eval('form.form-section textarea', (all) => Object.fromEntries(all.map((one) => [one.name, one.value])));
      ledger.shows(code, Number(await page.inputValue('form.form-section [name=revision]')), values, ledger.floors());
    }
    await reader.close();
  } catch (error) {
    error.message = `PALMARES_SEED=${seed} PALMARES_WALKS=1: ${error.message}\n  ${told.join('\n  ')}`;
    throw error;
  }
}

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test(`${WALKS} walks lose nothing, from seed ${FIRST}`, { timeout: 60_000 + WALKS * 60_000 }, async () => {
  let next = 0;
  const broken = [];
  const lane = async () => {
    let place = await desk(browser);
    const leave = async () => {
      for (const seat of place.seats) await seat.process?.kill();
      await place.site.stop();
    };
    while (next < WALKS) {
      const seed = FIRST + next;
      next += 1;
      if (next % 20 === 0) console.log(`${next} walks begun, ${broken.length} broken`);
      try {
        await walk(browser, place, seed);
      } catch (error) {
        console.log(error.message);
        broken.push(error.message);
        await leave();
        place = await desk(browser);
      }
    }
    await leave();
    return place.ledger.sent;
  };
  const sent = (await Promise.all(Array.from({ length: LANES }, lane))).flat();
  const count = (state) => sent.filter((entry) => entry.state === state).length;
  console.log(`${WALKS} walks: ${sent.length} saves, ${count('saved')} acknowledged, ${count('refused')} refused, ${count('unknown')} never answered; ${JSON.stringify(happened)}`);
  assert.deepEqual(broken, []);
  assert.ok(count('saved') > 0, 'something was saved');
});
