import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

// Runs every ```ts example in a comment of src/, so that no comment can be out of date. The folder lies at the root,
// where "#module/file" is understood.
const folder = ".examples";
mkdirSync(folder, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

for (const path of globSync("src/**/*.ts").toSorted()) {
  const blocks = readFileSync(path, "utf8").matchAll(/^ *\* ```ts\n([\s\S]*?)^ *\* ```/gm);
  for (const [index, [, block = ""]] of [...blocks].entries()) {
    test(`the example in ${path} runs`, async () => {
      const file = `${folder}/${path.replaceAll("/", "-")}-${index}.ts`;
      writeFileSync(file, block.replace(/^ *\* ?/gm, ""));
      await import(pathToFileURL(file).href);
    });
  }
}
