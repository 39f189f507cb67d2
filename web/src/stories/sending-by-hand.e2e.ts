import { after, test } from "node:test";
import { startDesk } from "./running-desk.ts";
import { optingIn, sendingByHand } from "./sending-by-hand.ts";

const desk = await startDesk();

if (desk === undefined) test("sending by hand in a browser", { skip: "There is no browser." }, () => undefined);
else {
  after(() => desk.close());
  sendingByHand(desk);
  optingIn(desk);
}
