import { strict as assert } from "node:assert";
import { test } from "node:test";
import { Trouble, troubleOf } from "./trouble.ts";

const failed = (facts: object) => Object.assign(new Error("it failed"), facts);

// prettier-ignore
const troubles = [
  [{ code: "EADDRINUSE", address: "127.0.0.1", port: 4400 },      /^127\.0\.0\.1:4400 is in use/],
  [{ code: "EACCES", syscall: "listen", port: 80 },               /may not listen on port 80/],
  [{ code: "ECONNREFUSED", address: "127.0.0.1", port: 1 },       /^The database does not answer/],
  [{ code: "28P01" },                                             /^The database lets nobody in/],
  [{ code: "EACCES", syscall: "mkdir", path: "/srv/dunlin" },     /^\/srv\/dunlin cannot be used/],
] as const;

for (const [facts, says] of troubles) {
  test(`${facts.code} ${"path" in facts ? "of a folder " : ""}is told in a sentence`, () => {
    assert.match(troubleOf(failed(facts)) ?? "", says);
  });
}

test("trouble that has its own sentence is told as it is", () => {
  assert.equal(troubleOf(new Trouble("The server does not start.")), "The server does not start.");
});

test("a fault of ours is none of the machine's", () => {
  for (const fault of [new Error("it failed"), failed({ code: "23505" }), "text"]) {
    assert.equal(troubleOf(fault), undefined);
  }
});
