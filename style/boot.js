// Starts the app, and says in words what is wrong where it cannot start or has
// stopped. Runs before the first paint; index.html names the files to load.
(function () {
  "use strict";

  const root = document.documentElement;
  const moduleUrl = document.getElementById("boot-module").href;
  const wasmUrl = document.getElementById("boot-wasm").href;
  const configUrl = new URL("config.json", document.currentScript.src).href;
  const SLOW_MS = 8000;
  const ICON_MS = 1000;
  let started = false;

  // Everything waits for this answer, and it takes nothing to ask; opening what the
  // browser keeps for the site takes milliseconds.
  const asked = fetch(configUrl, { cache: "no-cache" });

  // What the console says, in the language chosen earlier, or else in the first of the
  // browser's that there is.
  const catalogues = [...document.querySelectorAll("meta[name=catalogue]")];
  function chosen() {
    const same = (tag) => catalogues.find((one) => one.lang.toLowerCase() === tag.toLowerCase());
    const alike = (tag) => catalogues.find((one) => one.lang.split("-")[0] === tag.split("-")[0].toLowerCase());
    try {
      const kept = same(localStorage.getItem("notification-console/language") ?? "");
      if (kept) return kept;
    } catch (_) {
      // A browser that keeps nothing has its own languages.
    }
    for (const tag of navigator.languages) {
      const found = same(tag) || alike(tag);
      if (found) return found;
    }
    return catalogues[0];
  }
  const language = chosen();
  root.lang = language.lang;
  const catalogueUrl = language.content;
  const askedWords = fetch(catalogueUrl);
  askedWords.catch(() => {});

  // The console is open all day and asks for its lists again and again; nobody looks
  // at how long each request took, which the browser would keep for 250 of them.
  performance.setResourceTimingBufferSize?.(60);

  // The path the site is hosted under, for the app's router.
  root.dataset.base = new URL(".", document.currentScript.src).pathname.replace(/\/+$/, "");

  // The theme chosen earlier, before anything is painted in the other one.
  try {
    const theme = localStorage.getItem("notification-console/theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    // The app looks into the tab's storage when it starts. Browsers stop the page while
    // they open it: now nothing else is to be done.
    sessionStorage.getItem("");
  } catch (_) {
    // A browser that keeps nothing shows what the system says.
  }

  function element(name, text, children) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    for (const child of children || []) made.append(child);
    return made;
  }

  function button(text, act) {
    const made = element("button", text);
    made.type = "button";
    made.className = "btn";
    made.addEventListener("click", act);
    return made;
  }

  const reload = () => button("Reload", () => location.reload());

  // In place of the app, which never came up.
  function explain(title, cause, checks, detail) {
    const words = element("div", "", [
      element("h1", title),
      element("p", cause),
      element("ul", "", checks.map((check) => element("li", check))),
    ]);
    if (detail) words.append(element("p", "", [element("code", detail)]));
    words.append(reload());
    words.setAttribute("role", "alert");
    const page = element("main", "", [words]);
    page.className = "boot";
    document.getElementById("app").replaceChildren(page);
  }

  // Before anything was shown in place of it; later above the app, which stays readable:
  // what was rendered before the fault may be worth it.
  function reportStop(error) {
    if (document.getElementById("boot-stopped")) return;
    if (document.querySelector("#app > .boot")) {
      explain(
        "The console stopped while starting",
        "A fault in the console stopped it before it could show anything.",
        ["Reload the page.", "If it stops again, clear this site’s data in the browser: what is kept there may be damaged."],
        String(error),
      );
      return;
    }
    const bar = element("div", "", [
      element("p", "The console stopped because of a fault in it. The buttons on this page no longer answer. Reload to go on: your drafts are kept, secrets in them are not."),
      reload(),
      button("Hide", () => bar.remove()),
    ]);
    bar.id = "boot-stopped";
    bar.className = "boot-stopped";
    bar.setAttribute("role", "alert");
    document.body.prepend(bar);
  }

  // A panic in WebAssembly arrives as an uncaught RuntimeError.
  function watch(error) {
    if (started && typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) reportStop(error);
  }
  addEventListener("error", (event) => watch(event.error));
  addEventListener("unhandledrejection", (event) => watch(event.reason));

  const parsed = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve);
    else resolve();
  });

  function failed(file, why) {
    const error = new Error(file.split("/").pop() + ": " + why);
    error.name = "LoadError";
    return error;
  }

  async function program() {
    let response;
    try {
      response = await fetch(wasmUrl);
    } catch (error) {
      throw failed(wasmUrl, error.message);
    }
    if (!response.ok) throw failed(wasmUrl, "the server answered " + response.status);
    // Compiled while the rest is on its way; a host that names another type is left to
    // the glue, which can do without.
    const streams = /^application\/wasm\b/.test(response.headers.get("Content-Type") || "");
    return streams ? WebAssembly.compileStreaming(response) : response;
  }

  // What the site decided, for the app to read. A site without the file decides
  // nothing; any other failure might hide what was decided. Object stores answer
  // 403 for a file that is not there, and some hosts the page itself.
  async function config() {
    let response;
    try {
      response = await asked;
    } catch (error) {
      throw failed(configUrl, error.message);
    }
    if ([403, 404, 410].includes(response.status)) return;
    if (!response.ok) throw failed(configUrl, "the server answered " + response.status);
    const text = await response.text();
    if (/^\s*<(!|html)/i.test(text)) return;
    root.dataset.config = text;
    askEarly(text);
  }

  // What the console says, for the app to read.
  async function words() {
    let response;
    try {
      response = await askedWords;
    } catch (error) {
      throw failed(catalogueUrl, error.message);
    }
    if (!response.ok) throw failed(catalogueUrl, "the server answered " + response.status);
    window.consoleCatalogue = await response.text();
  }

  // Both lists of notifications, asked for while the program is still being loaded
  // where they need no credentials and the site says which connection is used. The app
  // takes an answer when it is about to send the very same request.
  function askEarly(text) {
    if (location.pathname !== root.dataset.base + "/notifications") return;
    try {
      // What this tab uses is in the other storage, which takes longer to open; where
      // that is another connection, the app does not take the answer.
      const used = localStorage.getItem("notification-console/connection") ?? "site-0";
      const { base_url: base, project_id: project, auth } = JSON.parse(text).connections[0].cts;
      if (used !== "site-0" || auth !== "proxy" || !base.startsWith("/")) return;
      const lists = base.replace(/\/+$/, "") + "/v3/" + encodeURIComponent(project) + "/notifications/";
      const early = {};
      for (const kind of ["smn", "fun"]) {
        early[lists + kind] = fetch(lists + kind, { credentials: "same-origin", cache: "no-store", redirect: "error" });
        // The app asks again, and says what is wrong.
        early[lists + kind].catch(() => {});
      }
      window.consoleAskedEarly = early;
    } catch (_) {
      // Another form of file, or nothing is kept here: the app asks itself.
    }
  }

  // Browsers draw the site's icon where the page runs; the first list comes before it.
  // It is part of the page: nothing is asked for when the network may be gone.
  function drawIconLater() {
    const drawing = document.getElementById("boot-icon").innerHTML.trim();
    const icon = document.querySelector("link[rel=icon]");
    setTimeout(() => { icon.href = "data:image/svg+xml," + encodeURIComponent(drawing); }, ICON_MS);
  }

  const glue = () => import(moduleUrl).catch((error) => { throw failed(moduleUrl, error.message); });

  async function start() {
    parsed.then(drawIconLater);
    const slow = setTimeout(() => {
      const status = document.getElementById("boot-status");
      if (status) status.textContent = "Still loading the console. The network or the server is slow.";
    }, SLOW_MS);
    try {
      const [app, compiled] = await Promise.all([glue(), program(), config(), words(), parsed]);
      started = true;
      await app.default({ module_or_path: compiled });
    } finally {
      clearTimeout(slow);
    }
  }

  async function run() {
    if (typeof WebAssembly !== "object") {
      await parsed;
      explain(
        "This browser cannot run the console",
        "The console is a WebAssembly program, and this browser has no WebAssembly or has it switched off.",
        [
          "Open the console in a current Firefox, Chrome, Edge or Safari.",
          "A hardened mode of the browser may switch WebAssembly off: allow it for this site.",
        ],
      );
      return;
    }
    try {
      await start();
    } catch (error) {
      await parsed;
      if (error instanceof WebAssembly.RuntimeError) {
        reportStop(error);
        return;
      }
      if (error.name === "LoadError") {
        explain(
          "The console could not be loaded",
          "One of its files did not arrive.",
          [
            "Reload the page: a new version may have replaced the files while this one was opening.",
            "Check the network, the proxy, and extensions that block content.",
            "If you run this site: check that every file of the build is on the server.",
          ],
          error.message,
        );
        return;
      }
      explain(
        "The console could not be started",
        "Its files arrived, but the browser refused to run them.",
        [
          "Reload the page, or open it in a current Firefox, Chrome, Edge or Safari.",
          "If you run this site: its Content-Security-Policy must allow 'wasm-unsafe-eval' in script-src, and the file must be the one that was built.",
        ],
        String(error),
      );
    }
  }

  run();
})();
