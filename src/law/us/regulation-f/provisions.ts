import type { ContactRule } from "#law/contact-rule";
import { callFrequency } from "./1006.14-b-2-i-A-seven-calls.ts";
import { afterConversation } from "./1006.14-b-2-i-B-after-conversation.ts";
import { disclosure } from "./1006.18-e-disclosure.ts";
import { location } from "./1006.10-location.ts";
import { electronic } from "./1006.6-d-3-electronic.ts";
import { optOutNotice } from "./1006.6-e-opt-out-notice.ts";
import { thirdParties } from "./1006.6-d-1-third-parties.ts";
import { medium } from "./1006.14-h-medium.ts";
import { scope } from "./1006.2-scope.ts";
import { hours } from "./1006.6-b-1-i-hours.ts";
import { places } from "./1006.6-b-1-ii-places.ts";
import { attorney } from "./1006.6-b-2-attorney.ts";
import { workplace } from "./1006.6-b-3-workplace.ts";
import { cease } from "./1006.6-c-cease.ts";

/** The provisions of Regulation F that are encoded, in its own order. */
export const regulationFProvisions: readonly ContactRule[] = [
  scope,
  hours,
  places,
  attorney,
  workplace,
  cease,
  thirdParties,
  electronic,
  optOutNotice,
  location,
  callFrequency,
  afterConversation,
  medium,
  disclosure,
];
