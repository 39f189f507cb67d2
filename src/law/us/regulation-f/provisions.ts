import type { ContactRule } from "#law/contact-rule";
import { parents } from "./1006.6-a-2-parents.ts";
import { deceased } from "./1006.6-a-4-deceased.ts";
import { abuse } from "./1006.14-c-abuse.ts";
import { callerIdentity } from "./1006.14-g-caller-identity.ts";
import { falseRepresentations } from "./1006.18-b-false-representations.ts";
import { limitedContent } from "./1006.2-j-limited-content.ts";
import { envelope } from "./1006.22-f-2-envelope.ts";
import { publicMessages } from "./1006.22-f-4-public.ts";
import { callFrequency } from "./1006.14-b-2-i-A-seven-calls.ts";
import { afterConversation } from "./1006.14-b-2-i-B-after-conversation.ts";
import { disclosure } from "./1006.18-e-disclosure.ts";
import { nothingOwed } from "./1006.22-b-nothing-owed.ts";
import { postdated } from "./1006.22-c-postdated.ts";
import { dispossession } from "./1006.22-e-dispossession.ts";
import { timeBarred } from "./1006.26-b-time-barred.ts";
import { furnishing } from "./1006.30-a-furnishing.ts";
import { transfers } from "./1006.30-b-transfers.ts";
import { venue } from "./1006.30-d-venue.ts";
import { overshadowing } from "./1006.38-b-overshadowing.ts";
import { originalCreditor } from "./1006.38-c-original-creditor.ts";
import { disputes } from "./1006.38-d-2-disputes.ts";
import { electronicDisclosures } from "./1006.42-b-electronic-disclosures.ts";
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
  parents,
  deceased,
  limitedContent,
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
  abuse,
  callerIdentity,
  medium,
  falseRepresentations,
  disclosure,
  nothingOwed,
  postdated,
  dispossession,
  timeBarred,
  furnishing,
  transfers,
  venue,
  overshadowing,
  originalCreditor,
  disputes,
  electronicDisclosures,
  envelope,
  publicMessages,
];
