/** A customer of the demonstration book. Every person, firm, number and address is invented; numbers are 555-01xx. */
export type DemonstrationCustomer = {
  readonly name: string;
  readonly contact: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly areaCode: string;
};

// prettier-ignore
export const firms: readonly DemonstrationCustomer[] = [
  { name: "Blue Heron Boatworks",        contact: "Maya Lindqvist",  street: "18 Slipway Road",        city: "Sandusky",     state: "OH", zip: "44870", areaCode: "419" },
  { name: "Copper Kettle Catering",      contact: "Owen Baptiste",   street: "402 Market Street",      city: "Columbus",     state: "OH", zip: "43215", areaCode: "614" },
  { name: "Tall Pines Nursery",          contact: "Ruth Abernathy",  street: "7715 County Line Road",  city: "Muncie",       state: "IN", zip: "47302", areaCode: "765" },
  { name: "Ridgeway Machine & Tool",     contact: "Stan Kowalczyk",  street: "60 Foundry Lane",        city: "Fort Wayne",   state: "IN", zip: "46802", areaCode: "260" },
  { name: "Lantern Street Books",        contact: "Priya Raman",     street: "229 Lantern Street",     city: "Athens",       state: "GA", zip: "30601", areaCode: "706" },
  { name: "Peachtree Door Company",      contact: "Calvin Brooks",   street: "1400 Mill Avenue",       city: "Macon",        state: "GA", zip: "31201", areaCode: "478" },
  { name: "Southfork Feed & Seed",       contact: "Dale Whitaker",   street: "91 Depot Street",        city: "Waco",         state: "TX", zip: "76701", areaCode: "254" },
  { name: "Bluebonnet Signs",            contact: "Elena Ortiz",     street: "3308 Guadalupe Street",  city: "Austin",       state: "TX", zip: "78705", areaCode: "512" },
  { name: "Gulfside Fasteners",          contact: "Trevor Nguyen",   street: "55 Harbor Drive",        city: "Corpus Christi", state: "TX", zip: "78401", areaCode: "361" },
  { name: "Saguaro Glass Works",         contact: "Hannah Yazzie",   street: "812 Prickly Pear Way",   city: "Tucson",       state: "AZ", zip: "85701", areaCode: "520" },
  { name: "High Mesa Roofing",           contact: "Luis Carrillo",   street: "2620 Camelback Road",    city: "Phoenix",      state: "AZ", zip: "85016", areaCode: "602" },
  { name: "Ozark Trail Outfitters",      contact: "June Pickett",    street: "14 Spring Hollow",       city: "Springfield",  state: "MO", zip: "65806", areaCode: "417" },
  { name: "Gateway Printing House",      contact: "Marcus Bell",     street: "700 Chouteau Avenue",    city: "St. Louis",    state: "MO", zip: "63102", areaCode: "314" },
  { name: "Prairie Wind Electric",       contact: "Nora Jansen",     street: "505 Kellogg Street",     city: "Wichita",      state: "KS", zip: "67202", areaCode: "316" },
  { name: "Smoky Hill Dairy",            contact: "Tom Hendricks",   street: "3 Creamery Road",        city: "Salina",       state: "KS", zip: "67401", areaCode: "785" },
  { name: "Magnolia Linen Service",      contact: "Yvonne Tibbs",    street: "118 Capitol Street",     city: "Jackson",      state: "MS", zip: "39201", areaCode: "601" },
  { name: "Erie Shore Marine Supply",    contact: "Paula Novak",     street: "2 Lighthouse Drive",     city: "Lorain",       state: "OH", zip: "44052", areaCode: "440" },
  { name: "Wabash Valley Pallets",       contact: "Glenn Hofer",     street: "900 Riverside Road",     city: "Lafayette",    state: "IN", zip: "47901", areaCode: "765" },
  { name: "Chattahoochee Canoe Works",   contact: "Iris Fenwick",    street: "41 Paddle Lane",         city: "Columbus",     state: "GA", zip: "31901", areaCode: "706" },
  { name: "Panhandle Pump & Well",       contact: "Ray Escobedo",    street: "1880 Windmill Road",     city: "Amarillo",     state: "TX", zip: "79101", areaCode: "806" },
  { name: "Painted Desert Tile",         contact: "Sylvia Begay",    street: "63 Copper Avenue",       city: "Flagstaff",    state: "AZ", zip: "86001", areaCode: "928" },
  { name: "Show Me Signs & Awnings",     contact: "Boyd Larkin",     street: "310 Walnut Street",      city: "Columbia",     state: "MO", zip: "65201", areaCode: "573" },
  { name: "Flint Hills Fencing",         contact: "Dora Whitcomb",   street: "77 Prairie Lane",        city: "Emporia",      state: "KS", zip: "66801", areaCode: "620" },
  { name: "Delta Queen Laundry Supply",  contact: "Amos Reddick",    street: "12 Levee Street",        city: "Vicksburg",    state: "MS", zip: "39180", areaCode: "601" },
];

// prettier-ignore
export const people: readonly DemonstrationCustomer[] = [
  { name: "Andrea Fontaine",   contact: "", street: "44 Willow Court",     city: "Dayton",       state: "OH", zip: "45402", areaCode: "937" },
  { name: "Jerome Castellan",  contact: "", street: "1209 Elm Street",     city: "Toledo",       state: "OH", zip: "43604", areaCode: "419" },
  { name: "Beth Okonkwo",      contact: "", street: "87 Juniper Lane",     city: "Evansville",   state: "IN", zip: "47708", areaCode: "812" },
  { name: "Harold Stenmark",   contact: "", street: "310 Orchard Road",    city: "South Bend",   state: "IN", zip: "46601", areaCode: "574" },
  { name: "Tamika Rowland",    contact: "", street: "22 Azalea Drive",     city: "Savannah",     state: "GA", zip: "31401", areaCode: "912" },
  { name: "Felix Armitage",    contact: "", street: "9 Peach Orchard Way", city: "Columbus",     state: "GA", zip: "31901", areaCode: "706" },
  { name: "Rosalind Vega",     contact: "", street: "615 Mesquite Street", city: "Lubbock",      state: "TX", zip: "79401", areaCode: "806" },
  { name: "Curtis Mallory",    contact: "", street: "2100 Pecan Avenue",   city: "San Antonio",  state: "TX", zip: "78205", areaCode: "210" },
  { name: "Ingrid Solheim",    contact: "", street: "77 Saguaro Circle",   city: "Mesa",         state: "AZ", zip: "85201", areaCode: "480" },
  { name: "Wendell Prosser",   contact: "", street: "5 Fox Hollow Road",   city: "Topeka",       state: "KS", zip: "66603", areaCode: "785" },
  { name: "Shauna Brightwater", contact: "", street: "640 Delmar Avenue",  city: "Joplin",       state: "MO", zip: "64801", areaCode: "417" },
  { name: "Gordon Ellery",     contact: "", street: "31 Mockingbird Lane", city: "Hattiesburg",  state: "MS", zip: "39401", areaCode: "601" },
  { name: "Denise Marchetti",  contact: "", street: "508 Maple Avenue",    city: "Akron",        state: "OH", zip: "44308", areaCode: "330" },
  { name: "Paul Ridenour",     contact: "", street: "17 Birch Court",      city: "Canton",       state: "OH", zip: "44702", areaCode: "330" },
  { name: "Lena Kowalski",     contact: "", street: "2204 Calumet Avenue", city: "Hammond",      state: "IN", zip: "46320", areaCode: "219" },
  { name: "Marcus Tolliver",   contact: "", street: "63 Magnolia Street",  city: "Augusta",      state: "GA", zip: "30901", areaCode: "706" },
  { name: "Ofelia Cantu",      contact: "", street: "940 Palmetto Road",   city: "McAllen",      state: "TX", zip: "78501", areaCode: "956" },
  { name: "Grant Hollister",   contact: "", street: "15 Sunset Mesa",      city: "Tempe",        state: "AZ", zip: "85281", areaCode: "480" },
  { name: "Nadine Pruitt",     contact: "", street: "128 Osage Street",    city: "Lawrence",     state: "KS", zip: "66044", areaCode: "785" },
  { name: "Leroy Vance",       contact: "", street: "7 Dogwood Lane",      city: "Tupelo",       state: "MS", zip: "38801", areaCode: "662" },
];
