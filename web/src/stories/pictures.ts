import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { indexedPng } from "./indexed-png.ts";
import type { RunningDesk } from "./running-desk.ts";
import { screens } from "./screens.ts";

const folder = join(import.meta.dirname, "../../../docs/images");
const dark = ["call"];

/** The pictures of the README are of the desk as it is: `DUNLIN_SCREENSHOTS=1` takes them anew. */
export function pictures(desk: RunningDesk): void {
  if (process.env["DUNLIN_SCREENSHOTS"] !== "1") return;
  test("the README's pictures are taken", async () => {
    mkdirSync(folder, { recursive: true });
    for (const { name, as, show } of screens(desk.url).filter((screen) => !screen.name.startsWith("book"))) {
      const page = await desk.open(as, { colorScheme: dark.includes(name) ? "dark" : "light" });
      if (name === "call") await screens(desk.url)[1]?.show(page);
      await show(page);
      await page.mouse.move(0, 0);
      writeFileSync(join(folder, `${name}.png`), indexedPng(await page.screenshot({ animations: "disabled" })));
      await page.context().close();
    }
  });
}
