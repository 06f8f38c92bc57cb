// Files sealed with a passphrase, of the family record and of everything: encrypted and decrypted by
// the browser's Web Cryptography API. Pure but for randomness; docs/family.md describes the format.

// The kinds of files. `name` begins the file's `format`; `most_bytes` limits the whole file.
export const kinds = {
  // Room for the largest record that the app reads, in base64.
  family: { name: "zhixiao-family-file/", most_bytes: 12 << 20 },
  everything: { name: "zhixiao-everything-file/", most_bytes: 96 << 20 },
};

const version = 1;
const iterations_now = 600_000; // of PBKDF2, as OWASP recommends for HMAC-SHA-256
const fewest_iterations = 100_000;
const most_iterations = 5_000_000; // a forged file with more would keep the device busy for minutes

const bytes_of = (text) => new TextEncoder().encode(text);

// Returns `bytes` in base64. Works in slices, because a call takes a limited number of arguments.
export function base64_of(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

// Returns the bytes of `text`, or null if it is not base64.
export function from_base64(text) {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

const header_of = ({ format, iterations, salt, nonce }) => ({
  format, kdf: "PBKDF2-SHA-256", iterations, salt, nonce,
});

// Returns the SHA-256 of `file` without its sum. The sum tells a file that was cut off or changed
// from a wrong passphrase; decryption fails alike for both. It protects nothing: AES-GCM does that.
async function sum_of(file) {
  const summed = bytes_of(JSON.stringify({ ...header_of(file), data: file.data }));
  return base64_of(new Uint8Array(await crypto.subtle.digest("SHA-256", summed)));
}

// Derives the key from `passphrase` in the normal form NFKC, because another keyboard may encode
// the same characters differently: full-width letters and digits, é as a letter and an accent.
async function key_of(passphrase, { iterations, salt }) {
  const typed = bytes_of(passphrase.normalize("NFKC"));
  const base = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt: from_base64(salt), iterations },
    base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

const cipher_of = (file) => ({
  name: "AES-GCM", iv: from_base64(file.nonce), additionalData: bytes_of(JSON.stringify(header_of(file))),
});

// Returns the text of a file that holds `record`, encrypted. Salt and nonce are new every time.
// Throws if the file would be too large to be read again.
export async function sealed(record, passphrase, kind = kinds.family, iterations = iterations_now) {
  const random = (length) => base64_of(crypto.getRandomValues(new Uint8Array(length)));
  const file = { format: kind.name + version, iterations, salt: random(16), nonce: random(12) };
  const key = await key_of(passphrase, file);
  file.data = base64_of(new Uint8Array(await crypto.subtle.encrypt(cipher_of(file), key, bytes_of(record))));
  const text = JSON.stringify({ ...header_of(file), data: file.data, sum: await sum_of(file) });
  if (text.length > kind.most_bytes) throw new Error("the file would be too large to be read again");
  return text;
}

// Returns a pattern for the beginning of a file: no other JSON begins like this, but a file of this
// kind that was cut off later still does.
const beginning_of = ({ name }) => new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${name}(\\d*)`);

function is_whole({ kdf, iterations, salt, nonce, data, sum }) {
  const texts = [salt, nonce, data, sum];
  return kdf === "PBKDF2-SHA-256" && Number.isInteger(iterations)
    && iterations >= fewest_iterations && iterations <= most_iterations
    && texts.every((text) => typeof text === "string")
    && from_base64(salt)?.length === 16 && from_base64(nonce)?.length === 12
    && from_base64(data)?.length >= 16; // the tag of AES-GCM takes 16 bytes
}

// Reads the bytes of a file. Returns {file}, which unsealed() decrypts, or {fault}: "foreign",
// "incomplete" or "newer". Throws only where the browser has no Web Cryptography API.
export async function read(bytes, kind = kinds.family) {
  if (bytes.length > kind.most_bytes) return { fault: "foreign" };
  const text = new TextDecoder().decode(bytes);
  const [begins, written = ""] = beginning_of(kind).exec(text) ?? [];
  if (begins === undefined) return { fault: "foreign" };
  if (Number(written) > version) return { fault: "newer" };
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: "incomplete" };
  }
  const is_sound = file.format === kind.name + version && is_whole(file) && file.sum === await sum_of(file);
  return is_sound ? { file } : { fault: "incomplete" };
}

// Returns the text that `file` holds, or null if `passphrase` is wrong.
export async function unsealed(file, passphrase) {
  const key = await key_of(passphrase, file);
  let bytes;
  try {
    bytes = await crypto.subtle.decrypt(cipher_of(file), key, from_base64(file.data));
  } catch {
    return null;
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
