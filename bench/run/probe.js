// Runs in every measured page before its own scripts: knows when a row is at the
// top of the list and that frame was painted.

/** Put into the page as text; `newest` is the id the first row should have. */
export function probe(newest) {
  const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/;
  const firstId = () => {
    const link = document.querySelector("tbody tr a[href]");
    return link?.closest("[hidden]") ? undefined : link?.href.match(UUID)?.[0];
  };
  const holds = (value) => [...document.querySelectorAll("form input, main input")].some((input) => input.value === value);

  /** When the first frame in which `is` holds was painted. */
  const painted = (is) =>
    new Promise((resolve) => {
      const look = () => {
        if (!is()) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });

  const seen = { lcp: 0, tasks: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push([entry.startTime, entry.duration]);
  }).observe({ type: "longtask", buffered: true });

  let memory;
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      memory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }

  const usable = painted(() => firstId() === newest);
  let under;

  window.bench = {
    /** Everything about the load, once the list is there. */
    load: async () => ({ usable: await usable, ...seen }),
    seen: () => seen,
    wasmBytes: () => memory?.buffer.byteLength ?? 0,
    firstId,
    holds,
    /** Waits for an event of the person, then for its result to be painted. */
    arm(event, { first, value }) {
      const is = first ? () => firstId() === first : () => holds(value);
      seen.tasks.length = 0;
      under = new Promise((resolve) => {
        const began = (at) => painted(is).then((end) => resolve(end - at));
        if (event === "back") {
          const now = performance.now();
          history.back();
          began(now);
        } else {
          addEventListener(event, (happened) => began(happened.timeStamp), { capture: true, once: true });
        }
      });
    },
    result: () => under,
  };
}
