// Recovers from a bad update: goes back to the previous release, or fetches everything anew. Stands
// apart from the app, so that it works when the app does not. Touches nothing that people keep.
import { ask } from "./service_call.mjs";

const [undo, anew] = ["undo", "anew"].map((id) => document.getElementById(id));
const status = document.getElementById("status");
const words = document.getElementById("words").content;

// Shows one of the page's sentences: that of the id `name` in its template.
const say = (name) => { status.textContent = words.getElementById(name).textContent; };

async function registered() {
  const found = await navigator.serviceWorker?.getRegistration("./").catch(() => undefined);
  return found?.active ? found : undefined;
}

async function fetch_anew(registration) {
  // Asks the server first, so that nothing is deleted while the app cannot be fetched again.
  const answer = await fetch("service.js", { cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return say("no-server");
  const { scope } = registration ?? { scope: new URL("./", location.href).href };
  await registration?.unregister();
  for (const name of await globalThis.caches?.keys() ?? [])
    if (name.startsWith(`zhixiao ${scope} `)) await caches.delete(name);
  location.replace("./");
}

async function start() {
  const registration = await registered();
  const { previous } = registration ? await ask(registration.active, "state") : {};
  undo.hidden = !previous;
  if (!registration) say("nothing-kept");
  else if (!previous) say("no-previous");
  undo.addEventListener("click", async () => {
    await ask(registration.active, "undo");
    location.replace("./");
  });
  anew.addEventListener("click", () => fetch_anew(registration));
  anew.disabled = false;
}

start();
