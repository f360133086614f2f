// A new window of Chromium is a page of its own (the toolbar is one), which takes half
// of a small machine for a second. What is measured begins when the browser is done.

/** How long is looked at, in milliseconds, and how much of one processor may be busy. */
const LOOK_MS = 200;
const BUSY = 0.08;
/** After this many looks it is measured all the same. */
const MOST = 50;

const pause = () => new Promise((later) => setTimeout(later, LOOK_MS));

/** Waits until all of the browser's processes do next to nothing. */
export async function quiet(browser) {
  const root = await browser.newBrowserCDPSession();
  const used = async () => {
    const { processInfo } = await root.send("SystemInfo.getProcessInfo");
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  let before = await used();
  for (let looks = 0; looks < MOST; looks += 1) {
    await pause();
    const after = await used();
    let seconds = 0;
    for (const [id, time] of after) seconds += time - (before.get(id) ?? 0);
    before = after;
    if ((seconds * 1000) / LOOK_MS < BUSY) break;
  }
  await root.detach();
}
