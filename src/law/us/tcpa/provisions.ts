import type { ContactRule } from "#law/contact-rule";
import { automatedToMobiles } from "./64.1200-a-1-mobile.ts";
import { recordedToResidences } from "./64.1200-a-3-residences.ts";

/** The law of telephone consumer protection that is encoded: it binds whoever calls, about whatever is owed. */
export const tcpaProvisions: readonly ContactRule[] = [automatedToMobiles, recordedToResidences];
