// Sends files in pieces and goes on after a break; the core of tus 1.0.0. Without it the same fields go
// with the form. It stands beside the islands and not in them: they are loaded by every juror as well.
const PIECE = 262144;
const VERSION = { "Tus-Resumable": "1.0.0" };
const pause = (time) => new Promise((ready) => setTimeout(ready, time));
const encoded = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

const send = async (address, method, headers, body) => {
  const answer = await fetch(address, { method, headers: { ...VERSION, ...headers }, body });
  if (answer.status === 422) throw new Error(await answer.text());
  return answer;
};

// What is known of a file that did not arrive whole, so that it goes on after the page was left.
const remembered = (file, box) =>
  ["upload", box.dataset.submission, box.dataset.question, file.name, file.size, file.lastModified].join("/");

const announce = async (file, box) => {
  const key = remembered(file, box);
  const known = localStorage.getItem(key);
  if (known) {
    const answer = await send(known, "HEAD", {});
    if (answer.ok) return known;
    localStorage.removeItem(key);
  }
  const about = { submission: box.dataset.submission, question: box.dataset.question, filename: file.name };
  const metadata = Object.entries(about).map(([name, value]) => `${name} ${encoded(value)}`).join(",");
  const answer = await send("/uploads", "POST", { "Upload-Length": file.size, "Upload-Metadata": metadata });
  if (answer.status !== 201) throw answer;
  const place = answer.headers.get("Location");
  localStorage.setItem(key, place);
  return place;
};

const upload = async (file, box, told) => {
  let place;
  let tries = 0;
  while (!told.stopped) {
    try {
      place ??= await announce(file, box);
      const far = await send(place, "HEAD", {});
      // Nothing on its way by this name any more: it arrived, or it was given up.
      if (far.status === 404) return;
      if (!far.ok) throw far;
      let offset = Number(far.headers.get("Upload-Offset"));
      do {
        told.at(offset, file.size);
        const headers = { "Upload-Offset": offset, "Content-Type": "application/offset+octet-stream" };
        const answer = await send(place, "PATCH", headers, file.slice(offset, offset + PIECE));
        if (answer.status !== 204) throw answer;
        offset = Number(answer.headers.get("Upload-Offset"));
        tries = 0;
      } while (offset < file.size && !told.stopped);
      if (offset >= file.size) return;
    } catch (trouble) {
      if (trouble instanceof Error && !(trouble instanceof TypeError)) throw trouble;
      if (trouble instanceof Response && trouble.status < 500 && trouble.status !== 409 && trouble.status !== 401) throw trouble;
      told.waiting();
      await pause(Math.min(1000 * 2 ** tries++, 15000));
    }
  }
  if (place) await send(place, "DELETE", {});
};

// The line of a file on its way: its name, how far it is, and a button that gives it up.
const line = (file, box) => {
  const item = document.createElement("li");
  item.className = "upload-item";
  const name = document.createElement("p");
  const bar = document.createElement("progress");
  bar.className = "bar";
  bar.max = 100;
  bar.setAttribute("aria-label", file.name);
  const stop = document.createElement("button");
  stop.type = "button";
  stop.className = "button button-quiet";
  stop.textContent = box.dataset.stop;
  const told = {
    stopped: false,
    at(offset, size) {
      bar.value = Math.floor((100 * offset) / size);
      name.textContent = box.dataset.sending.replace("{name}", file.name).replace("{percent}", bar.value);
    },
    waiting() {
      name.textContent = box.dataset.waiting.replace("{name}", file.name);
    },
    failed(why) {
      name.className = "field-problem";
      name.setAttribute("role", "alert");
      name.textContent = `${file.name}: ${why || box.dataset.failed}`;
      bar.remove();
      stop.remove();
    },
    gone: () => item.remove(),
  };
  stop.onclick = () => (told.stopped = true);
  item.append(name, bar, stop);
  box.querySelector(".upload-list").append(item);
  told.at(0, file.size);
  return told;
};

// The list as the server has it now; what was typed about files that are there already stays.
const refresh = async (box) => {
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const list = box.querySelector(".upload-list");
  const theirs = page.querySelector(`.upload[data-question="${box.dataset.question}"]`);
  if (!theirs) return;
  for (const item of [...theirs.querySelectorAll(".upload-item")]) {
    const marker = item.querySelector("input[type=hidden]").name;
    if (!document.getElementsByName(marker).length) list.append(document.adoptNode(item));
  }
  box.querySelector("input[type=file]").disabled = theirs.querySelector("input[type=file]").disabled;
};

for (const box of document.querySelectorAll(".upload[data-submission]")) {
  const field = box.querySelector("input[type=file]");
  let turn = Promise.resolve();
  field.addEventListener("change", (event) => {
    event.stopPropagation();
    const files = [...field.files];
    field.value = "";
    for (const file of files) {
      const told = line(file, box);
      turn = turn.then(async () => {
        try {
          await upload(file, box, told);
          localStorage.removeItem(remembered(file, box));
          await refresh(box);
          told.gone();
        } catch (why) {
          localStorage.removeItem(remembered(file, box));
          told.failed(why instanceof Error ? why.message : "");
        }
      });
    }
  });
  // A page that has a file on its way is not left by accident.
  addEventListener("beforeunload", (event) => {
    if (box.querySelector("progress")) event.preventDefault();
  });
}
