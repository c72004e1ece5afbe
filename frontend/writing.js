// Helps who writes: what is pasted from Word, Google Docs or a page keeps its paragraphs and lists and
// nothing else, and characters are counted where they are limited. Without it a browser pastes plain text,
// and the server counts. It stands beside the islands: only the form of an entry needs it.
const BLOCK = /^(P|H\d|UL|OL|DL|TABLE|BLOCKQUOTE|PRE|FIGURE|HR)$/;
const LINE = /^(DIV|TR|DT|DD|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|CAPTION|FIGCAPTION)$/;
const SILENT = /^(STYLE|SCRIPT|TITLE|TEMPLATE|NOSCRIPT)$/;

// More than anybody pastes into an answer: the browser's own plain text will do.
const MOST = 300000;

// The words of a page: a blank line between paragraphs, `- ` or a number before the points of a list.
const plain = (html) => {
  let out = "";
  let due = 0; // line ends before the next words
  let lead = ""; // what stands before them in their line
  let listed = false; // whether a point of Word's came last, which are paragraphs to look at
  const apart = (lines) => (due = Math.max(due, lines));
  const say = (words, depth) => {
    const fresh = !out || due;
    if (fresh || /\s/.test(out.at(-1))) words = words.trimStart();
    if (!words) return;
    if (fresh) {
      // Cut off only where there is something: what has been said is not looked through for each word.
      if (/\s/.test(out.slice(-1))) out = out.trimEnd();
      out += (out && "\n".repeat(due)) + (lead || "  ".repeat(depth));
      lead = "";
      due = 0;
    }
    out += words;
  };
  const point = (node, depth, sign, kept) => {
    lead = "  ".repeat(depth - 1) + sign + " ";
    walk(node, depth, kept);
    lead = "";
    apart(1);
  };
  const walk = (node, depth, kept) => {
    let number = node.start || 1;
    for (const child of node.childNodes) {
      if (child.nodeType === 3) say(kept ? child.data : child.data.replace(/[ \t\n\r\f]+/g, " "), depth);
      if (child.nodeType !== 1) continue;
      const name = child.nodeName;
      const style = child.dataset.style || "";
      if (SILENT.test(name) || /display:\s*none|mso-hide:\s*all/i.test(style)) continue;
      const keep = kept || name === "PRE" || /white-space(-collapse)?:\s*pre/i.test(style);
      const level = /mso-list:[^;]*level(\d)/i.exec(style);
      if (level) {
        const shown = child.querySelector('[data-style*="ignore" i]');
        const sign = /^\w+[.)]/.exec(shown ? shown.textContent.trim() : "");
        if (shown) shown.remove();
        apart(listed ? 1 : 2);
        listed = true;
        point(child, +level[1], sign ? sign[0] : "-", keep);
      } else if (name === "LI") {
        apart(1);
        number = child.value || number;
        point(child, depth || 1, node.nodeName === "OL" ? `${number++}.` : "-", keep);
      } else if (name === "BR") {
        due = Math.min(due + 1, 2);
      } else {
        const block = BLOCK.test(name);
        const gap = block ? (depth ? 1 : 2) : +LINE.test(name);
        if (block) listed = false;
        apart(gap);
        // Cells of a row.
        if (/^T[DH]$/.test(name) && child.previousElementSibling && !due) out += "\t";
        walk(child, depth + /^[OU]L$/.test(name), keep);
        apart(gap);
      }
    }
  };
  // Styles are read and never applied: under their own name our policy would report each of them.
  const unstyled = html.replace(/<style[^]*?<\/style>/gi, "").replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle=/gi, " data-style="));
  walk(new DOMParser().parseFromString(unstyled, "text/html").body, 0, false);
  return out.trimEnd();
};

addEventListener("paste", (event) => {
  const area = event.target;
  const html = event.clipboardData && event.clipboardData.getData("text/html");
  if (!html || html.length > MOST || area.nodeName !== "TEXTAREA" || area.readOnly) return;
  let text = plain(html);
  if (!text) return;
  event.preventDefault();
  // A list begins on a line of its own.
  const before = area.value.slice(0, area.selectionStart);
  if (/^(-|\d+[.)]) /.test(text) && /.$/.test(before)) text = "\n" + text;
  // As if it were typed, but undone by itself; by hand where a browser has no way.
  area.setSelectionRange(area.selectionStart, area.selectionEnd);
  if (document.execCommand("insertText", false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
});

addEventListener("input", ({ target }) => {
  const line = document.getElementById(`${target.id}-characters`);
  if (!line) return;
  const { sentence, limit } = line.dataset;
  // As the server counts: a letter with its accents is one.
  const count = [...target.value.trim().normalize()].length;
  line.textContent = sentence.replace("{n}", count);
  line.className = "word-count" + (count > limit ? " is-over" : count * 10 > limit * 9 ? " is-near" : "");
});
