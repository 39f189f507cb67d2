import { strict as assert } from "node:assert";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { fileStore } from "./files.ts";
import { newVaultKey, officeVault, vaultOf } from "./vault.ts";

const folder = mkdtempSync(join(tmpdir(), "dunlin-vault-"));
after(() => rmSync(folder, { recursive: true }));

test("what a vault seals it opens again, whatever it is", () => {
  const vault = vaultOf(newVaultKey());
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), fc.string(), (bytes, purpose) => {
      assert.deepEqual(new Uint8Array(vault.open(vault.seal(bytes, purpose), purpose)), bytes);
    }),
  );
});

test("sealed bytes open neither for another purpose, nor with another key, nor when one of them changed", () => {
  const vault = vaultOf(newVaultKey());
  const sealed = vault.seal(Buffer.from("born on 3 May"), "owner:1");
  assert.throws(() => vault.open(sealed, "owner:2"));
  assert.throws(() => vaultOf(newVaultKey()).open(sealed, "owner:1"));
  for (const place of sealed.keys()) {
    const altered = Buffer.from(sealed);
    altered[place] = (altered[place] ?? 0) ^ 1;
    assert.throws(() => vault.open(altered, "owner:1"));
  }
});

test("the office's key is made once, and only its owner can read it", () => {
  const first = officeVault(folder).seal(Buffer.from("words"), "test");
  assert.equal(officeVault(folder).open(first, "test").toString(), "words");
  assert.equal(statSync(join(folder, "keys/office.key")).mode & 0o777, 0o600);
});

test("a file is kept once by what it says, and its words are not readable on disk", () => {
  const files = fileStore(folder);
  const owner = { id: "owner-1", vault: officeVault(folder) };
  const letter = Buffer.from("Dear Ms Example, see you on Friday");
  const digest = files.keep(owner, letter);
  assert.equal(files.keep(owner, letter), digest);
  assert.equal(files.read(owner, digest).toString(), letter.toString());
  const kept = readdirSync(join(folder, "documents/owner-1"));
  assert.deepEqual(kept, [`${digest}.sealed`]);
  assert.ok(!readFileSync(join(folder, "documents/owner-1", kept[0] ?? "")).includes("Example"));
  assert.throws(() => files.read({ ...owner, id: "owner-2" }, digest));
});

test("a file whose key did not stay is kept anew with the key that did", () => {
  const files = fileStore(folder);
  const [lost, kept] = [vaultOf(newVaultKey()), vaultOf(newVaultKey())];
  const bytes = Buffer.from("signed for");
  const digest = files.keep({ id: "owner-3", vault: lost }, bytes);
  assert.throws(() => files.read({ id: "owner-3", vault: kept }, digest));
  assert.equal(files.keep({ id: "owner-3", vault: kept }, bytes), digest);
  assert.equal(files.read({ id: "owner-3", vault: kept }, digest).toString(), "signed for");
});

test("a text has one mark for each key and purpose, and no other text has it", () => {
  const [vault, other] = [vaultOf(newVaultKey()), vaultOf(newVaultKey())];
  assert.equal(vault.mark("pallet", "words"), vault.mark("pallet", "words"));
  const marks = [
    vault.mark("pallet", "words"),
    vault.mark("pallets", "words"),
    vault.mark("pallet", "names"),
    other.mark("pallet", "words"),
  ];
  assert.equal(new Set(marks).size, 4);
});
