// A page that Playwright does not watch. Where it does, the browser keeps a copy of every
// answer and makes a text of it, ten milliseconds for a long one; and what it notes of
// every request would count as the page's memory: about a kilobyte each.
import { probe } from "./probe.js";
import { quiet } from "./quiet.js";

/** How long a list takes from the navigation to the painted frame, in milliseconds, and
 * the longest task meanwhile. */
export async function load(browser, url, newest) {
  const page = await open(browser, url, newest);
  const { usable } = await page.evaluate("window.bench.load()");
  await new Promise((later) => setTimeout(later, 300));
  const { tasks } = await page.evaluate("window.bench.seen()");
  await page.close();
  return { usable, longest: Math.max(0, ...tasks.map(([, duration]) => duration)) };
}

/** Opens a page, waits until an expression is true of it, and returns what can be done with
 * it: `evaluate` and `memory`. */
export async function open(browser, url, newest, ready = "window.bench?.firstId()") {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send("Target.createBrowserContext");
  const { targetId } = await root.send("Target.createTarget", { url: "about:blank", browserContextId, width: 1440, height: 900 });
  // Flat sessions would be Playwright's.
  const { sessionId } = await root.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map();
  root.on("Target.receivedMessageFromTarget", (event) => {
    const { id, result, error } = JSON.parse(event.message);
    const asked = event.sessionId === sessionId ? waiting.get(id) : undefined;
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  let number = 0;
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      const message = JSON.stringify({ id: number, method, params });
      root.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    });
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await send("Page.enable");
  await send("Page.addScriptToEvaluateOnNewDocument", { source: `(${probe})(${JSON.stringify(newest)})` });
  await quiet(browser);
  await send("Page.navigate", { url });
  // Until the page is there, what is asked is asked of the empty one.
  while (!(await evaluate(ready).catch(() => undefined))) await new Promise((later) => setTimeout(later, 100));
  const close = async () => {
    await root.send("Target.closeTarget", { targetId });
    await root.send("Target.disposeBrowserContext", { browserContextId });
    await root.detach();
  };
  return { evaluate, memory: () => memory(send, evaluate), close };
}

/** Bytes held by scripts, by the page's objects and by WebAssembly. */
export async function memory(send, evaluate) {
  await send("HeapProfiler.enable");
  let script = Infinity;
  // What the page's objects and scripts hold of each other takes several collections.
  for (let steady = 0, times = 0; steady < 3 && times < 20; times += 1) {
    await send("HeapProfiler.collectGarbage");
    await new Promise((later) => setTimeout(later, 50));
    const heap = await send("Runtime.getHeapUsage");
    const held = heap.usedSize + (heap.embedderHeapUsedSize ?? 0) + (heap.backingStorageSize ?? 0);
    steady = held < script - 10_000 ? 0 : steady + 1;
    script = Math.min(script, held);
  }
  await send("HeapProfiler.disable");
  const wasm = await evaluate("window.bench.wasmBytes()");
  return { script, wasm, all: script + wasm };
}

/** Steps between list and form, in the page itself. */
export function steps(app, newest, name, count) {
  const script = async (edit, newest, name, count) => {
    const until = async (is) => {
      const start = performance.now();
      while (!is()) {
        if (performance.now() - start > 10_000) throw new Error("a step took more than ten seconds");
        await new Promise(requestAnimationFrame);
      }
      await new Promise((later) => setTimeout(later, 10));
    };
    for (let done = 0; done < count; done += 2) {
      document.querySelector(edit).click();
      await until(() => window.bench.holds(name));
      history.back();
      await until(() => window.bench.firstId() === newest);
    }
  };
  return `(${script})(${[app.edit, newest, name, count].map((given) => JSON.stringify(given)).join(", ")})`;
}
