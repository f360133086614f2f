// Starts the app, and says in words what is wrong where it cannot start or has
// stopped. Runs before the first paint; index.html names the files to load.
(function () {
  "use strict";

  // What is said before any catalogue has arrived, or because none arrives.
  const BOOT_WORDS = {
    en: {
      loading: "Loading the console…",
      slow: "Still loading the console. The network or the server is slow.",
      reload: "Reload",
      hide: "Hide",
      stopped: "The console stopped because of a fault in it. The buttons on this page no longer respond. Reload to go on: your drafts are kept, secrets in them are not.",
      stoppedEarly: ["The console stopped while starting", "A fault in the console stopped it before it could show anything.", "Reload the page.", "If it stops again, clear this site’s data in the browser: what is kept there might be damaged."],
      noWasm: ["This browser cannot run the console", "The console is a WebAssembly program, and this browser has no WebAssembly or has it disabled.", "Open the console in a current Firefox, Chrome, Edge or Safari.", "A hardened mode of the browser might disable WebAssembly: allow it for this site."],
      notLoaded: ["The console could not be loaded", "One of its files did not arrive.", "Reload the page: a new version might have replaced the files while this one was opening.", "Check the network, the proxy, and extensions that block content.", "If you run this site: check that every file of the build is on the server."],
      notStarted: ["The console could not be started", "Its files arrived, but the browser refused to run them.", "Reload the page, or open it in a current Firefox, Chrome, Edge or Safari.", "If you run this site: its Content-Security-Policy must allow 'wasm-unsafe-eval' in script-src, and the file must be the one that was built."],
    },
    de: {
      loading: "Die Konsole wird geladen …",
      slow: "Die Konsole wird noch geladen. Das Netzwerk oder der Server ist langsam.",
      reload: "Neu laden",
      hide: "Ausblenden",
      stopped: "Die Konsole wurde durch einen Fehler in ihr selbst angehalten. Die Schaltflächen auf dieser Seite reagieren nicht mehr. Laden Sie die Seite neu: Entwürfe bleiben erhalten, Geheimnisse darin nicht.",
      stoppedEarly: ["Die Konsole wurde beim Start angehalten", "Ein Fehler in der Konsole hielt sie an, bevor sie etwas anzeigen konnte.", "Laden Sie die Seite neu.", "Wenn sie erneut anhält, löschen Sie die Daten dieser Website im Browser: Was dort gespeichert ist, kann beschädigt sein."],
      noWasm: ["Dieser Browser kann die Konsole nicht ausführen", "Die Konsole ist ein WebAssembly-Programm; dieser Browser hat kein WebAssembly oder es ist abgeschaltet.", "Öffnen Sie die Konsole in einem aktuellen Firefox, Chrome, Edge oder Safari.", "Ein gehärteter Modus des Browsers kann WebAssembly abschalten: Lassen Sie es für diese Website zu."],
      notLoaded: ["Die Konsole konnte nicht geladen werden", "Eine ihrer Dateien ist nicht angekommen.", "Laden Sie die Seite neu: Während des Öffnens kann eine neue Version die Dateien ersetzt haben.", "Prüfen Sie das Netzwerk, den Proxy und Erweiterungen, die Inhalte blockieren.", "Wenn Sie diese Website betreiben: Prüfen Sie, ob jede Datei des Builds auf dem Server liegt."],
      notStarted: ["Die Konsole konnte nicht gestartet werden", "Ihre Dateien sind angekommen, aber der Browser hat sie nicht ausgeführt.", "Laden Sie die Seite neu, oder öffnen Sie sie in einem aktuellen Firefox, Chrome, Edge oder Safari.", "Wenn Sie diese Website betreiben: Ihre Content-Security-Policy muss 'wasm-unsafe-eval' in script-src zulassen, und die Datei muss die aus dem Build sein."],
    },
    ja: {
      loading: "コンソールを読み込んでいます…",
      slow: "コンソールをまだ読み込んでいます。ネットワークまたはサーバーの応答に時間がかかっています。",
      reload: "再読み込み",
      hide: "非表示",
      stopped: "コンソール自体の不具合により停止しました。このページのボタンは反応しません。再読み込みしてください。下書きは残りますが、その中の秘密情報は残りません。",
      stoppedEarly: ["コンソールが起動中に停止しました", "コンソールの不具合により、何も表示できないまま停止しました。", "ページを再読み込みしてください。", "再び停止する場合は、ブラウザーでこのサイトのデータを消去してください。保存されている内容が壊れている可能性があります。"],
      noWasm: ["このブラウザーではコンソールを実行できません", "コンソールはWebAssemblyプログラムです。このブラウザーにはWebAssemblyがないか、無効になっています。", "最新のFirefox、Chrome、Edge、またはSafariでコンソールを開いてください。", "ブラウザーの強化モードではWebAssemblyが無効になることがあります。このサイトで許可してください。"],
      notLoaded: ["コンソールを読み込めませんでした", "必要なファイルの1つが届きませんでした。", "ページを再読み込みしてください。開いている間に新しいバージョンのファイルに置き換わった可能性があります。", "ネットワーク、プロキシ、コンテンツをブロックする拡張機能を確認してください。", "このサイトの管理者の方は、ビルドのすべてのファイルがサーバーにあることを確認してください。"],
      notStarted: ["コンソールを起動できませんでした", "ファイルは届きましたが、ブラウザーが実行を拒否しました。", "ページを再読み込みするか、最新のFirefox、Chrome、Edge、またはSafariで開いてください。", "このサイトの管理者の方は、Content-Security-Policyのscript-srcで'wasm-unsafe-eval'を許可し、ファイルがビルドしたものと同じであることを確認してください。"],
    },
    zh: {
      loading: "正在加载控制台…",
      slow: "控制台仍在加载。网络或服务器较慢。",
      reload: "重新加载",
      hide: "隐藏",
      stopped: "控制台因自身故障已停止，此页面上的按钮不再响应。请重新加载：草稿会保留，其中的机密信息不会保留。",
      stoppedEarly: ["控制台在启动时停止", "控制台自身的故障使其在显示任何内容之前停止。", "请重新加载页面。", "如果再次停止，请在浏览器中清除此站点的数据：其中保存的内容可能已损坏。"],
      noWasm: ["此浏览器无法运行控制台", "控制台是WebAssembly程序，而此浏览器没有WebAssembly或已将其关闭。", "请使用最新版本的Firefox、Chrome、Edge或Safari打开控制台。", "浏览器的强化模式可能会关闭WebAssembly：请为此站点允许它。"],
      notLoaded: ["无法加载控制台", "控制台的一个文件未能送达。", "请重新加载页面：打开期间，文件可能已被新版本替换。", "请检查网络、代理以及会拦截内容的扩展程序。", "如果此站点由您管理：请检查构建生成的每个文件是否都在服务器上。"],
      notStarted: ["无法启动控制台", "文件已送达，但浏览器拒绝运行。", "请重新加载页面，或使用最新版本的Firefox、Chrome、Edge或Safari打开。", "如果此站点由您管理：其Content-Security-Policy必须在script-src中允许'wasm-unsafe-eval'，并且文件必须是构建生成的文件。"],
    },
  };

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
  const say = BOOT_WORDS[language.lang.split("-")[0]] ?? BOOT_WORDS.en;
  const askedWords = fetch(catalogueUrl);
  askedWords.catch(() => {});

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

  const reload = () => button(say.reload, () => location.reload());

  // In place of the app, which never came up.
  function explain([title, cause, ...checks], detail) {
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
      explain(say.stoppedEarly, String(error));
      return;
    }
    const bar = element("div", "", [
      element("p", say.stopped),
      reload(),
      button(say.hide, () => bar.remove()),
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
    parsed.then(() => {
      const status = document.getElementById("boot-status");
      if (status) status.textContent = say.loading;
    });
    const slow = setTimeout(() => {
      const status = document.getElementById("boot-status");
      if (status) status.textContent = say.slow;
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
      explain(say.noWasm);
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
        explain(say.notLoaded, error.message);
        return;
      }
      explain(say.notStarted, String(error));
    }
  }

  run();
})();
