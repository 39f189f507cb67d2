import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const wasm = "@resvg/resvg-wasm/index_bg.wasm";
const font = "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf";
const zoom = 2;

/** An SVG as a PNG of twice its size, set in a font of our own: a server may have none. */
export async function pictureOf(svg: string): Promise<Uint8Array> {
  const { Resvg } = await loading();
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { fontBuffers: [await fontBytes()], defaultFontFamily: "Inter", loadSystemFonts: false },
  });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}

let started: Promise<unknown> | undefined;

/** It may be started once in a process, however many ask at once. */
async function loading() {
  const resvg = await import("@resvg/resvg-wasm");
  started ??= resvg.initWasm(readFile(fileURLToPath(import.meta.resolve(wasm))));
  await started;
  return resvg;
}

async function fontBytes(): Promise<Uint8Array> {
  return readFile(fileURLToPath(import.meta.resolve(font)));
}
