// What is on this device: looking at it, files of everything, deleting it; and the app itself, without
// network and among the other apps. Comes with the part `device` (web/later.mjs).
import { CarriedFile, told } from "./carried_file.mjs";
import { base64_of, from_base64, kinds } from "./family_file.mjs";
import { KeptFamily } from "./kept_family.mjs";
import { KeptPlans } from "./kept_plans.mjs";
import { Offline } from "./offline.mjs";
import { settings_key } from "./settings.mjs";
import { opened } from "./storage.mjs";
import { today } from "./two_generations.mjs";

// Written by tools/numbers_of_headers.py from Installing.
const installing = { unknown: 0, offered: 1, apple: 2, menu: 3, installed: 4 };
// Written by tools/numbers_of_headers.py from DeviceFlags.
const flags_of = { family: 1, keeps_family: 2, plans: 4, keeps_plans: 8, elder: 16, text_mode: 32 };

const schema = "zhixiao-everything/";
const version = 1;

const agent = navigator.userAgent;
// An iPad says that it is a Mac.
const is_apple_phone = /iPhone|iPad|iPod/.test(agent)
  || (/Macintosh/.test(agent) && navigator.maxTouchPoints > 1);
const is_safari = /iPhone|iPad|iPod|Macintosh/.test(agent) && navigator.vendor.startsWith("Apple");

const is_installed = () => navigator.standalone === true
  || ["standalone", "fullscreen"].some((mode) => matchMedia(`(display-mode: ${mode})`).matches);

// The browser's own answers, each of which it may refuse.
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
    // Not the disk, but the browser says no.
    return !["UnknownError", "AbortError", "TimeoutError"].includes(error?.name);
  }
}

// {fault} or what the text holds.
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
  // `tell(name, …)` calls an exported function of the core. `world`: what else is on the page, as
  // web/boot.mjs makes it.
  constructor(tell, world) {
    Object.assign(this, { tell, world });
    this.offline = new Offline((state, name) => tell("offline", state, name));
    this.file = new CarriedFile(kinds.everything, (...how) => tell("device_file", ...how));
    this.plans = null; // of the file that was opened last, checked
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
    this.world.offered(null); // it can be asked for once
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

  // What is wrong with any of it is told before anything is changed.
  open(passphrase) {
    return this.file.open(passphrase, async (text) => {
      const { fault, flags, family, bytes } = read_everything(text);
      if (fault) {
        this.tell("device_file", told[fault], "");
        return;
      }
      this.plans = bytes.length > 0 ? await this.world.desk("checked", bytes) : bytes;
      if (this.plans) this.tell("device_opened", flags, family ?? "", this.plans);
      else this.tell("device_file", told.incomplete, "");
    });
  }

  // What is to be remembered of it is written by those who know how, and then looked at.
  async takeIn() {
    const plans = this.plans ?? new Uint8Array();
    this.plans = null;
    this.tell("device_plans", plans);
    await this.world.family()?.kept.turn;
    if (plans.length > 0) await this.world.desk("settled");
    return this.look();
  }

  // By those who know of it, so that nothing they have in hand brings it back; then, whoever was not
  // here, all the same.
  async remove() {
    await this.world.family()?.forget();
    await this.world.desk("forget", true);
    for (const kept of [new KeptFamily(), new KeptPlans()]) await answer(() => kept.remove(null), null);
    await answer(() => localStorage.removeItem(settings_key), null);
    return this.look();
  }
}
