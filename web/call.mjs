// Calls the core's exported function zhixiao_`name`. A string becomes a pointer to UTF-8 text, a
// Uint8Array a pointer and a length; both are freed when the function returns.
export function call(core, name, ...values) {
  const pointers = [];
  const given = values.flatMap((value) => {
    if (value instanceof Uint8Array) {
      const pointer = core._malloc(value.length);
      core.HEAPU8.set(value, pointer);
      pointers.push(pointer);
      return [pointer, value.length];
    }
    if (typeof value !== "string") return value;
    const bytes = core.lengthBytesUTF8(value) + 1;
    const pointer = core._malloc(bytes);
    core.stringToUTF8(value, pointer, bytes);
    pointers.push(pointer);
    return pointer;
  });
  core[`_zhixiao_${name}`](...given);
  for (const pointer of pointers) core._free(pointer);
}
