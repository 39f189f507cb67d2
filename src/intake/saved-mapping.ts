import type { Mapping } from "./mapping.ts";

/** A mapping under its name, with the headings of the file that it was made for. */
export type SavedMapping = {
  readonly name: string;
  readonly version: number;
  readonly mapping: Mapping;
  readonly headings: readonly string[];
  readonly savedAt: Temporal.Instant;
};

/** Why a mapping is not saved or ended, in order of precedence. */
export const savedMappingRefusals = {
  mapping_is_unusable: "The mapping cannot be used: a field is unknown or makes no sense.",
  name_is_a_presets: "A preset has that name already. Choose another.",
  mapping_is_unknown: "There is no mapping of that name.",
} as const;

export type SavedMappingRefusal = keyof typeof savedMappingRefusals;
