// The page's side of web/service/service.mjs, which opens the app without a network: reports what is stored
// and whether a new release waits, and takes that release when asked to.
import { address_of, is_whole } from "../assets.mjs";
import { ask } from "./service_call.mjs";

// Written by tools/numbers_of_headers.py from Offline.
export const state = { impossible: 0, storing: 1, stored: 2, new_version: 3, taking: 4 };

const own_version = document.querySelector("meta[name=version]")?.content ?? "";

// Returns the worker of the newest release, which can be asked even while it waits.
const newest = ({ waiting, active }) => waiting ?? active;

export class Offline {
  // `report(state, version)` is called with a value of `state` and the version that it is about:
  // that of the page shown, or the one that is ready.
  constructor(report) {
    this.report = report;
  }

  async begin() {
    const container = is_whole ? undefined : navigator.serviceWorker;
    this.report(container ? state.storing : state.impossible, own_version);
    try {
      if (!container) return;
      const registration = await container.register("service.js", { updateViaCache: "none" });
      registration.addEventListener("updatefound", () => this.follow(registration));
      this.follow(registration);
      const { active } = await container.ready;
      if (document.fonts.size > 0) await ask(active, "used", { addresses: [address_of("fallback.woff2")] });
      const found = await ask(newest(registration), "state");
      // A worker without files was unregistered by web/reset.html, and registered again before it had
      // gone. Chromium then keeps it and does not install it anew (w3c/ServiceWorker#1204).
      this.hear(found.served ? found : await ask(newest(registration), "store"));
    } catch {
      this.report(state.impossible, own_version); // forbidden here, or no room
    }
  }

  // Reports the release that is being stored once its worker is installed, which means it is whole.
  follow(registration) {
    const { installing } = registration;
    installing?.addEventListener("statechange", async () => {
      if (installing.state === "installed") this.hear(await ask(installing, "state"));
      if (installing.state === "redundant" && !registration.active) this.report(state.impossible, own_version);
    });
  }

  hear({ served, ready }) {
    if (!served) this.report(state.impossible, own_version);
    else this.report(ready ? state.new_version : state.stored, ready ?? own_version);
  }

  // Takes the release that is ready: loads the whole page again, from that release.
  async take() {
    this.report(state.taking, own_version);
    await ask(newest(await navigator.serviceWorker.ready), "take");
    location.reload();
  }
}
