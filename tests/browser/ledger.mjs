// What was sent to one submission and what was said about it, and the rules that must hold.

/** A rule that was broken. */
export class Broken extends Error {}

const same = (one, other) => Object.keys(one).every((name) => one[name] === other[name]);
const short = (fields) => JSON.stringify(fields).slice(0, 400);

export class Ledger {
  /** Everything sent, in order: section, revision that it named, fields, and what became of it. */
  sent = [];
  /** What a section said in a revision, where somebody saw it: `section/revision` to fields. */
  seen = new Map();

  /** Something leaves for the server. */
  send(section, named, fields, by) {
    const entry = { section, named, fields, by, state: 'unknown' };
    this.sent.push(entry);
    return entry;
  }

  /** The server, or the page in its name, said that this is saved. */
  acknowledge(entry) {
    if (entry.state === 'saved') return;
    entry.state = 'saved';
    const twice = this.sent.filter((one) => one.section === entry.section && one.named === entry.named && one.state === 'saved');
    if (twice.length > 1 && !same(twice[0].fields, twice[1].fields)) {
      throw new Broken(`revision ${entry.named + 1} of ${entry.section} was given twice: ${twice.map((one) => short(one.fields))}`);
    }
    this.saw(entry.section, entry.named + 1, entry.fields);
  }

  /** Up to which revision each section is acknowledged. */
  floors() {
    const floors = {};
    for (const { section, named, state } of this.sent) {
      if (state === 'saved') floors[section] = Math.max(floors[section] ?? 0, named + 1);
    }
    return floors;
  }

  refuse(entry) {
    if (entry.state === 'unknown') entry.state = 'refused';
  }

  /** A revision says this; it must be what was acknowledged as that revision, or what was on its way. */
  saw(section, revision, fields) {
    const key = `${section}/${revision}`;
    const before = this.seen.get(key);
    if (before) {
      if (!same(before, fields)) throw new Broken(`revision ${revision} of ${section} was ${short(before)} and is ${short(fields)}`);
      return;
    }
    this.seen.set(key, { ...fields });
  }

  /**
   * The server shows this section: nothing is missing that was acknowledged before it was asked (`floors`),
   * and nothing is there that nobody sent.
   */
  shows(section, revision, fields, floors) {
    const own = this.sent.filter((entry) => entry.section === section);
    const saved = floors[section] ?? 0;
    if (revision < saved) throw new Broken(`${section} was acknowledged up to revision ${saved} and is at ${revision}`);
    const known = this.seen.has(`${section}/${revision}`);
    const makers = own.filter((entry) => entry.named + 1 === revision && entry.state !== 'refused');
    const maker = makers.find((entry) => same(entry.fields, fields));
    if (!known && revision > 0 && !maker) {
      throw new Broken(`${section} says in revision ${revision} what nobody sent as that: ${short(fields)}; sent: ${makers.map((one) => short(one.fields))}`);
    }
    this.saw(section, revision, fields);
    // It was on its way when the connection broke, and arrived.
    if (maker) maker.state = 'saved';
  }

  /** What is sent over a revision is what that revision said, or one of the texts typed into that field on the page. */
  overwrites(entry, typed) {
    const before = this.seen.get(`${entry.section}/${entry.named}`);
    if (!before) throw new Broken(`${entry.by} names revision ${entry.named} of ${entry.section}, which nobody ever saw`);
    for (const [name, value] of Object.entries(entry.fields)) {
      if (value !== before[name] && !typed[name]?.includes(value)) {
        throw new Broken(
          `${entry.by} puts ${JSON.stringify(value)} over ${JSON.stringify(before[name])} in ${name} (revision ${entry.named}), having typed ${JSON.stringify(typed[name])}`,
        );
      }
    }
  }
}
