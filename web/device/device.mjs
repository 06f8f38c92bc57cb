// The page's side of the part `device` (web/later.mjs): looks up what this device keeps, saves and
// opens files of everything, deletes everything, installs the app, and makes it work offline.
import { CarriedFile, outcomes } from "../files/carried_file.mjs";
import { base64_of, from_base64, kinds } from "../files/sealed_file.mjs";
import { KeptFamily } from "../keeping/kept_family.mjs";
import { KeptPlans } from "../keeping/kept_plans.mjs";
import { Offline } from "../service/offline.mjs";
import { settings_key } from "../keeping/settings.mjs";
import { opened } from "../keeping/storage.mjs";
import { today } from "../keeping/two_generations.mjs";

// Values of the C++ enum Installing.
const installing = { unknown: 0, offered: 1, apple: 2, menu: 3, installed: 4 };
// Values of the C++ enum DeviceFlags.
const flags_of = { family: 1, keeps_family: 2, plans: 4, keeps_plans: 8, elder: 16, text_mode: 32 };

const schema = "zhixiao-everything/";
const version = 1;

const agent = navigator.userAgent;
// Safari on an iPad reports a Mac, but no Mac has a touch screen.
const is_apple_phone = /iPhone|iPad|iPod/.test(agent)
  || (/Macintosh/.test(agent) && navigator.maxTouchPoints > 1);
const is_safari = /iPhone|iPad|iPod|Macintosh/.test(agent) && navigator.vendor.startsWith("Apple");

const is_installed = () => navigator.standalone === true
  || ["standalone", "fullscreen"].some((mode) => matchMedia(`(display-mode: ${mode})`).matches);

// Returns what the browser answers to `ask()`, or `otherwise` if it has no answer or refuses one.
const answer = async (ask, otherwise) => {
  try {
    return await ask() ?? otherwise;
  } catch {
    return otherwise;
  }
};

async function is_blocked() {
  try {
    (await opened("zhixiao", false))?.close();
    return false;
  } catch (error) {
    // These three are errors of the disk; with any other the browser forbids the page to store.
    return !["UnknownError", "AbortError", "TimeoutError"].includes(error?.name);
  }
}

// Reads the decrypted text of a file of everything. Returns {flags, family, bytes}, the bytes being
// those of the plans, or {fault}: "foreign", "newer" or "incomplete".
function read_everything(text) {
  const content = JSON.parse(text);
  const [begins, written] = [content?.schema?.slice(0, schema.length), Number(content?.schema?.slice(schema.length))];
  if (begins !== schema) return { fault: "foreign" };
  if (written > version) return { fault: "newer" };
  const { flags, family, plans } = content;
  const is_text = (value) => value === null || typeof value === "string";
  const is_sound = written === version && Number.isInteger(flags) && is_text(family) && is_text(plans)
    && Boolean(flags & flags_of.family) === (family !== null)
    && Boolean(flags & flags_of.plans) === (plans !== null);
  const bytes = is_sound && (plans === null ? new Uint8Array() : from_base64(plans));
  return bytes ? { flags, family, bytes } : { fault: "incomplete" };
}

export class Companion {
  // `tell(name, …)` calls an exported function of the core. `world` reaches the rest of the page by
  // the functions desk, plans_of, family and offered of web/boot.mjs.
  constructor(tell, world) {
    Object.assign(this, { tell, world });
    this.offline = new Offline((state, name) => tell("offline", state, name));
    this.file = new CarriedFile(kinds.everything, (outcome, name) => tell("device_file", outcome, name));
    this.plans = null; // bytes of the plans in the file opened last, checked
  }

  begin() {
    this.offline.begin();
    for (const event of ["beforeinstallprompt", "appinstalled"])
      window.addEventListener(event, () => this.look());
    return this.look();
  }

  how_to_install() {
    if (is_installed()) return installing.installed;
    if (this.world.offered()) return installing.offered;
    if (location.protocol === "file:") return installing.unknown;
    if (is_apple_phone) return installing.apple;
    return /Android|HarmonyOS|Mobile/.test(agent) ? installing.menu : installing.unknown;
  }

  async look() {
    const [family, plans, blocked] =
      await Promise.all([new KeptFamily().day(), new KeptPlans().day(), is_blocked()]);
    const has_settings = await answer(async () => localStorage.getItem(settings_key) !== null, false);
    const promised = await answer(() => navigator.storage.persisted(), false);
    const { usage = 0, quota = 0 } = await answer(() => navigator.storage.estimate(), {});
    this.tell("device", this.how_to_install(), family, plans, ...[has_settings, blocked, promised,
      is_safari && !is_installed()].map(Number), usage, blocked ? 0 : quota);
  }

  async install() {
    const offer = this.world.offered();
    await answer(() => offer.prompt(), null);
    this.world.offered(null); // an offer can be used only once
    return this.look();
  }

  take() {
    this.offline.take();
  }

  save(passphrase, family, flags) {
    const plans = flags & flags_of.plans ? base64_of(this.world.plans_of("")) : null;
    const content = { schema: schema + version, flags, family: flags & flags_of.family ? family : null, plans };
    return this.file.save(`知晓全部-${today()}.zhixiao-all`, JSON.stringify(content), passphrase);
  }

  choose(file) {
    this.plans = null;
    return this.file.choose(file);
  }

  // Opens the chosen file. Reports any fault in it before anything on the device is changed.
  open(passphrase) {
    return this.file.open(passphrase, async (text) => {
      const { fault, flags, family, bytes } = read_everything(text);
      if (fault) {
        this.tell("device_file", outcomes[fault], "");
        return;
      }
      this.plans = bytes.length > 0 ? await this.world.desk("checked", bytes) : bytes;
      if (this.plans) this.tell("device_opened", flags, family ?? "", this.plans);
      else this.tell("device_file", outcomes.incomplete, "");
    });
  }

  // Gives the opened file's plans to the core, waits until the family part and the desk have
  // written what is to be kept, and looks at the device again.
  async takeIn() {
    const plans = this.plans ?? new Uint8Array();
    this.plans = null;
    this.tell("device_plans", plans);
    await this.world.family()?.kept.turn;
    if (plans.length > 0) await this.world.desk("written");
    return this.look();
  }

  // Deletes everything. The family part and the desk go first, so that no write of theirs that is
  // still waiting brings anything back; then the databases go even if neither part was loaded.
  async remove() {
    await this.world.family()?.forget();
    await this.world.desk("forget", true);
    for (const kept of [new KeptFamily(), new KeptPlans()]) await answer(() => kept.remove(null), null);
    await answer(() => localStorage.removeItem(settings_key), null);
    return this.look();
  }
}
