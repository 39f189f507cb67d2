import { strict as assert } from "node:assert";
import { test } from "node:test";
import { whyNotPassword } from "./password.ts";

// prettier-ignore
const table = [
  ["four words do",                               "carla",  "correct horse battery staple", undefined],
  ["fourteen characters are too few",             "carla",  "abcdefghijklmn",               "password_is_short"],
  ["fifteen are enough",                          "carla",  "abcdefghijklmno",              undefined],
  ["characters count, not bytes",                 "carla",  "пароль-из-слов",               "password_is_short"],
  ["an accent is no character of its own",        "carla",  "n\u0303a\u0301e\u0301i\u0301o\u0301u\u0301bcdfghij", "password_is_short"],
  ["a few characters repeated are guessed",       "carla",  "abcabcabcabcabcabc",           "password_is_guessed"],
  ["one with the user name is guessed",           "carla",  "it is CARLA who signs in",     "password_is_guessed"],
  ["a user name of two letters is in many words", "al",     "alpine meadows in June",       undefined],
] as const;

for (const [says, username, password, expected] of table) {
  test(says, () => assert.equal(whyNotPassword(password, username), expected));
}
