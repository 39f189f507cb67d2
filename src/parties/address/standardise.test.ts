import { strict as assert } from "node:assert";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { PostalAddress } from "./standard-address.ts";
import { standardise } from "./standardise.ts";

/** "12 Main St / Apt 4" in Columbus, or another place behind a bar: "… | San Juan, PR 00926". */
function given(text: string): PostalAddress {
  const [lines = "", place = "Columbus, OH 43215"] = text.split(" | ");
  const [, city = "", state = "", zip = ""] = /^(.*), ([A-Z]{2}) (\S+)$/.exec(place) ?? [];
  return { lines: lines.split(" / "), city, state, zip, country: "US" };
}

/** The lines above the place. */
const linesOf = (text: string) => standardise(given(text)).lines.slice(0, -1).join(" / ");

// prettier-ignore
const tables = {
  "a street, shortened as the Postal Service shortens it": [
    ["101 Main Street",                      "101 MAIN ST"],
    ["101 north main street, apartment 12",  "101 N MAIN ST APT 12"],
    ["101 W. Main St. South",                "101 W MAIN ST S"],
    ["4513 3rd Street Circle West",          "4513 3RD STREET CIR W"],
    ["789 Main Avenue Drive",                "789 MAIN AVENUE DR"],
    ["12 Cherry Hl Rd",                      "12 CHERRY HILL RD"],
    ["1401 Main Str",                        "1401 MAIN ST"],
    ["9 Oak Bouleverd",                      "9 OAK BOULEVERD"],
    ["1 Broadway",                           "1 BROADWAY"],
    ["350 Fifth Avenue",                     "350 FIFTH AVE"],
  ],
  "a street that is named as a suffix or a direction": [
    ["100 North St",                         "100 NORTH ST"],
    ["100 North Avenue",                     "100 NORTH AVE"],
    ["100 North West Street",                "100 N WEST ST"],
    ["100 South West St",                    "100 S WEST ST"],
    ["100 North East Main St",               "100 NE MAIN ST"],
    ["100 Avenue Of The Americas",           "100 AVENUE OF THE AMERICAS"],
    ["100 Ave of the Americas",              "100 AVENUE OF THE AMERICAS"],
    ["100 Avenue N",                         "100 AVENUE N"],
    ["5 St Johns Ave",                       "5 ST JOHNS AVE"],
    ["100 E Court St",                       "100 E COURT ST"],
    ["100 Court St",                         "100 COURT ST"],
    ["1300 E St NW | Washington, DC 20004",  "1300 E ST NW"],
    ["1300 E Street Northwest | Washington, DC 20004", "1300 E ST NW"],
    ["55 Park Ave W",                        "55 PARK AVE W"],
    ["55 Park Avenue West",                  "55 PARK AVE W"],
    ["12 E Park",                            "12 E PARK"],
    ["1201 Bay West Dr",                     "1201 BAY WEST DR"],
    ["842 E 1700 S",                         "842 E 1700 S"],
    ["100 Front St",                         "100 FRONT ST"],
    ["100 Key West Ct",                      "100 KEY WEST CT"],
  ],
  "the number of a house": [
    ["12 1/2 Main St",                       "12 1/2 MAIN ST"],
    ["12-1/2 Main St",                       "12 1/2 MAIN ST"],
    ["112-10 Queens Boulevard | Forest Hills, NY 11375", "112-10 QUEENS BLVD"],
    ["N6W23001 Bluemound Rd | Rolling Meadows, IL 60008", "N6W23001 BLUEMOUND RD"],
    ["N6 W23001 Bluemound Road | Waukesha, WI 53188", "N6W23001 BLUEMOUND RD"],
    ["123A Main St",                         "123A MAIN ST"],
    ["123 - 125 Main St",                    "123-125 MAIN ST"],
    ["One Main Plaza",                       "1 MAIN PLZ"],
    ["#12 Main St",                          "12 MAIN ST"],
  ],
  "a part of a building": [
    ["12 Main St, Suite 200",                "12 MAIN ST STE 200"],
    ["12 Main St Ste. #200",                 "12 MAIN ST STE 200"],
    ["12 Main St / Apt. 4-B",                "12 MAIN ST APT 4-B"],
    ["12 Main St Apt 4 B",                   "12 MAIN ST APT 4B"],
    ["12 Main St #4",                        "12 MAIN ST # 4"],
    ["12 Main St APT4",                      "12 MAIN ST APT 4"],
    ["Apt 4 / 12 Main St",                   "12 MAIN ST APT 4"],
    ["Unit 5 12 Main St",                    "12 MAIN ST UNIT 5"],
    ["12 Main St Bldg C Room 101",           "12 MAIN ST BLDG C RM 101"],
    ["12 Main St 2nd Floor",                 "12 MAIN ST FL 2"],
    ["12 Main St, Second Floor",             "12 MAIN ST FL 2"],
    ["12 Main St Basement",                  "12 MAIN ST BSMT"],
    ["12 Main St Rear",                      "12 MAIN ST REAR"],
    ["12 Main St Lot 7",                     "12 MAIN ST LOT 7"],
    ["12 Main St Unit A",                    "12 MAIN ST UNIT A"],
    ["10 Main St Ste 11 PMB 234",            "10 MAIN ST STE 11 PMB 234"],
    ["10 Main St PMB #234",                  "10 MAIN ST PMB 234"],
  ],
  "a box in a post office": [
    ["P.O. Box 11890",                       "PO BOX 11890"],
    ["Post Office Box 11890",                "PO BOX 11890"],
    ["P O Box #11890",                       "PO BOX 11890"],
    ["POB 11890",                            "PO BOX 11890"],
    ["Box 11890",                            "PO BOX 11890"],
    ["Drawer 11890",                         "PO BOX 11890"],
    ["Firm Caller 11890",                    "PO BOX 11890"],
    ["Lockbox 11890",                        "PO BOX 11890"],
    ["PO Box G",                             "PO BOX G"],
    ["General Delivery",                     "GENERAL DELIVERY"],
  ],
  "a box on a route": [
    ["RR 2 Box 152",                         "RR 2 BOX 152"],
    ["Rural Route 2 Box 152",                "RR 2 BOX 152"],
    ["RFD Route 4 #87A",                     "RR 4 BOX 87A"],
    ["RFD Route 4 Box 87 A",                 "RR 4 BOX 87A"],
    ["R.R. #02 Box 152",                     "RR 2 BOX 152"],
    ["Rt 4 Box 19-1A",                       "RR 4 BOX 19-1A"],
    ["HC 68 Box 23A",                        "HC 68 BOX 23A"],
    ["Highway Contract Route 68 Box 23A",    "HC 68 BOX 23A"],
    ["HCR 68 Box 19-2B",                     "HC 68 BOX 19-2B"],
    ["Star Route 3 Box 5",                   "HC 3 BOX 5"],
  ],
  "the armed forces": [
    ["PSC 802 Box 74 | APO, AE 09499",       "PSC 802 BOX 74"],
    ["CMR 1250 | APO, AE 09045",             "CMR 1250"],
    ["Unit 2050 Box 4190 | APO, AP 96278",   "UNIT 2050 BOX 4190"],
    ["Unit 9900 Box 0500 | DPO, AE 09701",   "UNIT 9900 BOX 0500"],
  ],
  "Puerto Rico": [
    ["Urb Las Gladiolas / 150 Calle A | San Juan, PR 00926", "URB LAS GLADIOLAS / 150 CALLE A"],
    ["Urbanizacion Las Gladiolas 150 Calle A | San Juan, PR 00926", "URB LAS GLADIOLAS / 150 CALLE A"],
    ["1234 Calle Aurora | San Juan, PR 00926",   "1234 CALLE AURORA"],
    ["Calle Aurora #1234 | San Juan, PR 00926",  "1234 CALLE AURORA"],
    ["1234 Ave Ashford | San Juan, PR 00907",    "1234 AVE ASHFORD"],
    ["1234 Ave Ponce de León | San Juan, PR 00907", "1234 AVE PONCE DE LEON"],
    ["A17 Calle Amapola | San Juan, PR 00926",   "A17 CALLE AMAPOLA"],
  ],
  "numbered roads": [
    ["100 County Hwy 140",                   "100 COUNTY HIGHWAY 140"],
    ["100 Cnty Rd 33",                       "100 COUNTY ROAD 33"],
    ["100 CR 1185",                          "100 COUNTY ROAD 1185"],
    ["100 Co Rd N",                          "100 COUNTY ROAD N"],
    ["100 Hwy 11 Bypass",                    "100 HIGHWAY 11 BYP"],
    ["100 Highway 3 Byp Road",               "100 HIGHWAY 3 BYPASS RD"],
    ["100 Hwy 66 Frontage Road",             "100 HIGHWAY 66 FRONTAGE RD"],
    ["100 I10",                              "100 INTERSTATE 10"],
    ["100 IH280",                            "100 INTERSTATE 280"],
    ["100 Interstate Hwy 680",               "100 INTERSTATE 680"],
    ["100 I 44 Frontage Road",               "100 INTERSTATE 44 FRONTAGE RD"],
    ["100 St Rd 86",                         "100 STATE ROAD 86"],
    ["100 State Hwy 60",                     "100 STATE HIGHWAY 60"],
    ["100 State Rte 260",                    "100 STATE ROUTE 260"],
    ["100 SR 220",                           "100 STATE ROAD 220"],
    ["100 Township Rd 20",                   "100 TOWNSHIP ROAD 20"],
    ["100 US 41 SW",                         "100 US HIGHWAY 41 SW"],
    ["100 U.S. Hwy 44",                      "100 US HIGHWAY 44"],
    ["100 FM 1960 W",                        "100 FM 1960 W"],
    ["100 Farm to Market Road 187",          "100 FM 187"],
    ["100 KY Hwy 75",                        "100 KENTUCKY HIGHWAY 75"],
    ["100 Kentucky State Highway 625",       "100 KENTUCKY STATE HIGHWAY 625"],
    ["100 Loop 410",                         "100 LOOP 410"],
    ["100 Rte 95 N Apt 3",                   "100 ROUTE 95 N APT 3"],
  ],
  "who stands above the street": [
    ["Attention: Ada Byrd / 12 Main St",     "ATTN ADA BYRD / 12 MAIN ST"],
    ["c/o Ada Byrd / 12 Main St",            "C/O ADA BYRD / 12 MAIN ST"],
    ["Blue Door LLC / 12 Main St / Suite 5", "BLUE DOOR LLC / 12 MAIN ST STE 5"],
    ["Empire State Building / 350 5th Ave",  "EMPIRE STATE BUILDING / 350 5TH AVE"],
    ["12 Main St / Blue Door LLC",           "BLUE DOOR LLC / 12 MAIN ST"],
    ["7 Eleven / 12 Main St",                "7 ELEVEN / 12 MAIN ST"],
  ],
} as const;

for (const [what, rows] of Object.entries(tables)) {
  describe(what, () => {
    for (const [text, lines] of rows) test(`${text} is ${lines}`, () => assert.equal(linesOf(text), lines));
  });
}

describe("an address in one line", () => {
  // prettier-ignore
  const rows = [
    ["12 Main St Apt 4, Springfield IL 62701",       "12 MAIN ST APT 4 / SPRINGFIELD IL 62701"],
    ["12 Main St, Apt 4, Springfield, IL 62701",     "12 MAIN ST APT 4 / SPRINGFIELD IL 62701"],
    ["12 Main St Apt 4 Springfield IL 62701-1234",   "12 MAIN ST APT 4 / SPRINGFIELD IL 62701-1234"],
    ["12 Main St St Louis Missouri 63101",           "12 MAIN ST / ST LOUIS MO 63101"],
    ["15 Bridge Street, Providence, Rhode Island 02903 United States", "15 BRIDGE ST / PROVIDENCE RI 02903"],
    ["12 Main St West Palm Beach, FL 33401",         "12 MAIN ST / WEST PALM BEACH FL 33401"],
    ["600 5th St NW Washington DC 20001",            "600 5TH ST NW / WASHINGTON DC 20001"],
    ["100 Camino Real San Diego CA 92108",           "100 CAMINO REAL SAN DIEGO / CA 92108"],
    ["88175 US Highway 278 Altoona AL 35952",        "88175 US HIGHWAY 278 / ALTOONA AL 35952"],
    ["PO Box 12 Hilo HI 96720",                      "PO BOX 12 / HILO HI 96720"],
    ["2701 Thayer Street, Evanston, 60201",          "2701 THAYER ST / EVANSTON IL 60201"],
  ] as const;
  for (const [text, lines] of rows) {
    test(text, () => assert.equal(standardise({ ...nowhere, lines: [text] }).lines.join(" / "), lines));
  }
  test("is the same over several lines, with a country below", () => {
    const read = standardise({ ...nowhere, lines: ["12 Main St", "Springfield, Ill. 62701", "USA"] });
    assert.deepEqual(read.lines, ["12 MAIN ST", "SPRINGFIELD IL 62701"]);
  });
});

const nowhere = { lines: [], city: "", state: "", zip: "", country: "" };

test("of an address every part is known", () => {
  const { delivery, place } = standardise(given("101 N. Main Street W, Suite 12 | Columbus, OH 43215-1001"));
  assert.deepEqual(delivery, {
    ...{ kind: "street", number: "101", predirection: "N", name: "MAIN", suffix: "ST", postdirection: "W" },
    ...{ units: [{ designator: "STE", id: "12" }], privateMailbox: null },
  });
  assert.deepEqual(place, { city: "COLUMBUS", state: "OH", zip: "43215", plus4: "1001" });
});

describe("two ways of writing an address are one", () => {
  // prettier-ignore
  const rows = [
    ["12 North Main Street / Suite 4", "12 N. Main St., Ste 4", "12 N MAIN ST # 4", "12 N Main St #4", "Attn: AP / 12 N Main St Unit 4"],
    ["P.O. Box 12",                    "PO BOX 12",             "Post Office Box 12", "Blue Door / Box 12"],
    ["350 Fifth Ave",                  "350 5th Avenue"],
    ["5 Saint Johns Ave",              "5 St. John's Avenue"],
    ["100 State Route 5",              "100 SR 5",              "100 State Highway 5"],
  ] as const;
  for (const [first, ...others] of rows) {
    test(others.join(" = "), () => {
      for (const other of others) {
        assert.equal(standardise(given(other)).comparable, standardise(given(first)).comparable);
      }
    });
  }
  // prettier-ignore
  const apart = [
    ["12 Main St", "12 Main Ave"], ["12 Main St", "12 N Main St"], ["12 Main St Apt 4", "12 Main St Apt 5"],
    ["12 Main St", "12 Main St | Columbus, OH 43216"], ["12 Main St", "c/o Ada Byrd / 12 Main St"],
    ["12 E St", "12 East St"], ["12 Main St Fl 4", "12 Main St Apt 4"],
  ] as const;
  for (const [one, other] of apart) {
    test(`${one} is not ${other}`, () => {
      assert.notEqual(standardise(given(one)).comparable, standardise(given(other)).comparable);
    });
  }
});

describe("what is missing or doubtful is found", () => {
  // prettier-ignore
  const rows = [
    ["12 Main St",                                  []],
    ["Main St",                                     ["number_missing"]],
    ["12 Main St Apt",                              ["unit_without_number"]],
    ["the blue house by the river",                 ["delivery_unread"]],
    ["Route Box # 201",                             ["delivery_unread"]],
    ["RR 2",                                        ["box_missing"]],
    ["123 Main St / PO Box 5",                      ["two_deliveries"]],
    ["12 Main St | San Francisco, NV 94107",        ["zip_in_other_state"]],
    ["12 Main St | Boston, MA 2134",                []],
    ["12 Main St | Boston, MA ABC",                 ["zip_unreadable"]],
    ["12 Main St | Boston, XX 02134",               ["state_unknown"]],
    ["12 Main St | Boston, MA 00000",               ["zip_unknown"]],
    ["PSC 802 Box 74 | APO, AE 09499",              []],
    ["PSC 802 Box 74 | APO, AE 96278",              ["zip_in_other_state"]],
  ] as const;
  for (const [text, names] of rows) {
    test(`${text}: ${names.join(", ") || "nothing"}`, () => {
      assert.deepEqual(
        standardise(given(text)).findings.map(({ name }) => name),
        names,
      );
    });
  }
  test("what cannot be read stays as it was given", () => {
    const read = standardise(given("The blue house,  by the river 12b"));
    assert.deepEqual(read.lines, ["The blue house, by the river 12b", "COLUMBUS OH 43215"]);
  });
});

// prettier-ignore
const dictionary = [
  "12", "100A", "5TH", "1/2", "N6W23001", "112-10", "01", "007", "1001", "N", "North", "SW", "East", "Street", "St", "Ave", "Avenue",
  "Court", "Park", "Ln", "Main", "Oak", "Of", "The", "Apt", "Suite", "#", "#4", "4B", "B", "Unit", "Floor", "2nd", "Rear",
  "PO", "Box", "RR", "HC", "PSC", "Rd", "County", "Hwy", "US", "I-10", "State", "SR", "Calle", "Urb", "PMB", "C/O",
  "Attn", "St.", "P.O.", ",", "-", ".", "/", "&", "É", "Springfield", "IL", "62701", "2134", "General", "Delivery", "Lot", "Key",
];
const words = fc.array(fc.oneof(fc.constantFrom(...dictionary), fc.string({ maxLength: 4 })), { maxLength: 9 });
const address = fc.record({
  lines: fc.array(
    words.map((each) => each.join(" ")),
    { maxLength: 3 },
  ),
  city: fc.constantFrom("", "Columbus", "St. Louis", "Springfield IL 62701"),
  state: fc.constantFrom("", "OH", "ohio", "XX"),
  zip: fc.constantFrom("", "43215", "2134", "43215-1001", "n/a"),
  country: fc.constant("US"),
});

/** How often each figure stands in a text. Noughts may be put in front of a number, or taken from there. */
const figures = (text: string) => Map.groupBy(text.match(/[1-9]/g) ?? [], (figure) => figure);

test("standardising what was standardised changes nothing", () => {
  fc.assert(
    fc.property(address, (some) => {
      const once = standardise(some);
      const again = standardise({
        ...some,
        ...once.place,
        zip: zipOf(once.place),
        lines: once.lines.slice(0, above(once.lines, once.place)),
      });
      assert.deepEqual(again.lines, once.lines);
      assert.equal(again.comparable, once.comparable);
    }),
    { numRuns: 3000 },
  );
});

const zipOf = ({ zip, plus4 }: { zip: string; plus4: string | null }) => (plus4 === null ? zip : `${zip}-${plus4}`);
const above = (lines: readonly string[], { city, state, zip }: { city: string; state: string; zip: string }) =>
  city === "" && state === "" && zip === "" ? lines.length : lines.length - 1;

test("standardising never loses a figure", () => {
  fc.assert(
    fc.property(address, (some) => {
      const given = [...some.lines, some.city, some.state, some.zip].join(" ").normalize("NFD");
      // "TWO" becomes a 2, so there may be more.
      const kept = figures(standardise(some).lines.join(" "));
      for (const [figure, all] of figures(given)) assert.ok((kept.get(figure)?.length ?? 0) >= all.length, figure);
    }),
    { numRuns: 3000 },
  );
});

test("reading addresses does not matter beside taking in a file of them", () => {
  const texts = [
    "12 North Main Street / Suite 4",
    "P.O. Box 12",
    "RR 2 Box 18",
    "350 Fifth Ave, Floor 3",
    "100 St Rd 86",
  ];
  const addresses = Array.from({ length: 50_000 }, (_, place) =>
    given((texts[place % 5] ?? "").replace("12", `${place}`)),
  );
  const begun = performance.now();
  for (const some of addresses) standardise(some);
  const each = ((performance.now() - begun) * 1000) / addresses.length;
  process.stdout.write(`${each.toFixed(1)} µs an address\n`);
  assert.ok(each < 1000, `${each} µs an address`);
});
