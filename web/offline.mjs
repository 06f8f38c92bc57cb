// The app without a network: the page's side of web/service.mjs. Tells what is stored and whether a
// new release waits, and takes it when asked to.
import { address_of, is_whole } from "./assets.mjs";
import { ask } from "./service_call.mjs";

export const state = { impossible: 0, storing: 1, stored: 2, ready: 3, taking: 4 }; // as in message/device_message.h

const own_version = document.querySelector("meta[name=version]")?.content ?? "";

export class Offline {
  // `tell(state, version)`: the version shown, or the new one that is ready.
  constructor(tell) {
    this.tell = tell;
  }

  async begin() {
    const container = is_whole ? undefined : navigator.serviceWorker;
    this.tell(container ? state.storing : state.impossible, own_version);
    try {
      if (!container) return;
      container.addEventListener("message", (event) => this.hear(event.data));
      const registration = await container.register("service.js", { updateViaCache: "none" });
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "redundant" && !registration.active) this.tell(state.impossible, own_version);
      });
      this.worker = (await container.ready).active;
      if (document.fonts.size > 0) await ask(this.worker, "used", { addresses: [address_of("fallback.woff2")] });
      this.hear(await ask(this.worker, "state"));
    } catch {
      this.tell(state.impossible, own_version); // forbidden here, or no room
    }
  }

  hear({ served, ready }) {
    if (served) this.tell(ready ? state.ready : state.stored, ready ?? own_version);
  }

  // The page comes anew, whole, from the release that was ready.
  async take() {
    this.tell(state.taking, own_version);
    const { active } = await navigator.serviceWorker.ready;
    await ask(active, "take");
    location.reload();
  }
}
