import { strict as assert } from "node:assert";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { projectFolder } from "#platform/project-folder";
import type { Delivery } from "./standard-address.ts";
import { standardise } from "./standardise.ts";
import { stateNamed } from "./state-names.ts";
import { suffixOf } from "./suffixes.ts";
import { wordsOf } from "./words.ts";

const folder = join(projectFolder, "../shared/corpus/address");
const skip = existsSync(folder) ? false : "the sample files of others are not beside the project";

test("every suffix of the Postal Service's table is known by each way of writing it", { skip }, () => {
  type Row = { readonly suffix: string; readonly abbrs: readonly string[]; readonly standardAbbr: string };
  const rows = JSON.parse(readFileSync(join(folder, "REF_usps_street_suffixes.json"), "utf8")) as Row[];
  const standards = new Set(rows.map((row) => row.standardAbbr.trim()));
  for (const { suffix, abbrs, standardAbbr } of rows) {
    // MDW is listed as a way of writing MDWS, and is the standard of MEADOW.
    const ways = abbrs.map((way) => way.trim()).filter((way) => way === standardAbbr.trim() || !standards.has(way));
    for (const way of [suffix.trim(), ...ways]) assert.equal(suffixOf(way), standardAbbr.trim(), way);
  }
  assert.ok(rows.length > 190);
});

type Labelled = { readonly text: string; readonly labels: ReadonlyMap<string, string> };

/** The labelled addresses of the sample files, each in one line. */
function labelled(): Labelled[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".xml"));
  return files.flatMap((name) => {
    const strings = readFileSync(join(folder, name), "utf8").matchAll(/<AddressString>(.*?)<\/AddressString>/g);
    return [...strings].map(([, marked = ""]) => {
      const labels = new Map<string, string>();
      for (const [, label = "", word = ""] of marked.matchAll(/<(\w+)>([^<]*)<\/\1>/g)) {
        labels.set(label, `${labels.get(label) ?? ""} ${word}`.trim());
      }
      return { text: marked.replaceAll(/<[^>]*>/g, ""), labels };
    });
  });
}

/** What the standardiser says of what a label says. */
function partsOf(text: string): Readonly<Record<string, string>> {
  const { delivery, place } = standardise({ lines: [text], city: "", state: "", zip: "", country: "" });
  return { ...streetOf(delivery), PlaceName: place.city, StateName: place.state, ZipCode: place.zip };
}

function streetOf(delivery: Delivery | null): Readonly<Record<string, string>> {
  if (delivery?.kind !== "street") return {};
  const { number, name, suffix } = delivery;
  return { AddressNumber: number ?? "", StreetName: name, StreetNamePostType: suffix ?? "" };
}

function agrees(label: string, said: string, read: string | undefined): boolean {
  const word = wordsOf(said).join(" ");
  if (label === "StateName") return stateNamed(word) === read;
  // The kind of a numbered road is of its name here, and has a label of its own there.
  if (label === "StreetName") return read === word || (read?.endsWith(` ${word}`) ?? false);
  return (label === "StreetNamePostType" ? suffixOf(word) : word) === read;
}

test("labelled addresses are read as people labelled them", { skip }, () => {
  const sums = new Map<string, { of: number; right: number }>();
  for (const { text, labels } of labelled()) {
    const read = partsOf(text);
    for (const label of ["AddressNumber", "StreetName", "StreetNamePostType", "PlaceName", "StateName", "ZipCode"]) {
      const said = labels.get(label);
      if (said === undefined) continue;
      const sum = sums.get(label) ?? { of: 0, right: 0 };
      sums.set(label, { of: sum.of + 1, right: sum.right + (agrees(label, said, read[label]) ? 1 : 0) });
    }
  }
  const said = [...sums].map(([label, { of, right }]) => `${label} ${right} of ${of}`).join(", ");
  process.stdout.write(`${said}\n`);
  for (const [label, { of, right }] of sums) assert.equal(right, of, label);
  assert.ok((sums.get("ZipCode")?.of ?? 0) >= 13);
});
