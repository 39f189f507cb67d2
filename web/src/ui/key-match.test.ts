import { strict as assert } from "node:assert";
import { test } from "node:test";
import { bindingFor, pressName, type Press } from "./key-match.ts";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: "",
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});

const binding = (key: string, label = key) => ({ key, label, run: () => undefined });
const layers = [
  { title: "below", bindings: [binding("j", "below"), binding("Enter"), binding("Alt+1"), binding("Ctrl+k")] },
  { title: "above", bindings: [binding("j", "above")] },
];
const free = { inField: false, onControl: false, singleKeys: true };

test("the layer shown last is asked first", () => {
  assert.equal(bindingFor(press("J"), layers, free)?.label, "above");
});

test("a letter typed into a field is text, and Alt with a digit is still a key", () => {
  assert.equal(bindingFor(press("j"), layers, { ...free, inField: true }), undefined);
  const digit = press("¡", { code: "Digit1", altKey: true });
  assert.equal(bindingFor(digit, layers, { ...free, inField: true })?.label, "Alt+1");
});

test("single keys can be switched off, and keys with a modifier stay", () => {
  const off = { ...free, singleKeys: false };
  assert.equal(bindingFor(press("j"), layers, off), undefined);
  assert.equal(bindingFor(press("k", { metaKey: true }), layers, off)?.label, "Ctrl+k");
});

test("Enter on a button presses the button", () => {
  assert.equal(bindingFor(press("Enter"), layers, { ...free, onControl: true }), undefined);
  assert.equal(bindingFor(press("Enter"), layers, free)?.label, "Enter");
});

test("a press is named as bindings write it", () => {
  assert.equal(pressName(press("K", { ctrlKey: true })), "Ctrl+k");
  assert.equal(pressName(press("Escape")), "Escape");
});
