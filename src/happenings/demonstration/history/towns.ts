/** A town in which demonstration debtors live. Numbers there are invented: 555-01xx is nobody's. */
export type Town = {
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly areaCode: string;
};

// prettier-ignore
export const towns: readonly Town[] = [
  { city: "Albany",          state: "NY", zip: "12207", areaCode: "518" },
  { city: "Allentown",       state: "PA", zip: "18101", areaCode: "610" },
  { city: "Anchorage",       state: "AK", zip: "99501", areaCode: "907" },
  { city: "Bakersfield",     state: "CA", zip: "93301", areaCode: "661" },
  { city: "Baton Rouge",     state: "LA", zip: "70801", areaCode: "225" },
  { city: "Billings",        state: "MT", zip: "59101", areaCode: "406" },
  { city: "Boise",           state: "ID", zip: "83702", areaCode: "208" },
  { city: "Cedar Rapids",    state: "IA", zip: "52401", areaCode: "319" },
  { city: "Charlotte",       state: "NC", zip: "28202", areaCode: "704" },
  { city: "Chattanooga",     state: "TN", zip: "37402", areaCode: "423" },
  { city: "Columbus",        state: "OH", zip: "43215", areaCode: "614" },
  { city: "Des Moines",      state: "IA", zip: "50309", areaCode: "515" },
  { city: "Duluth",          state: "MN", zip: "55802", areaCode: "218" },
  { city: "El Paso",         state: "TX", zip: "79901", areaCode: "915" },
  { city: "Flagstaff",       state: "AZ", zip: "86001", areaCode: "928" },
  { city: "Fort Wayne",      state: "IN", zip: "46802", areaCode: "260" },
  { city: "Grand Junction",  state: "CO", zip: "81501", areaCode: "970" },
  { city: "Grand Rapids",    state: "MI", zip: "49503", areaCode: "616" },
  { city: "Hilo",            state: "HI", zip: "96720", areaCode: "808" },
  { city: "Jackson",         state: "MS", zip: "39201", areaCode: "601" },
  { city: "Kansas City",     state: "MO", zip: "64106", areaCode: "816" },
  { city: "Knoxville",       state: "TN", zip: "37902", areaCode: "865" },
  { city: "Laredo",          state: "TX", zip: "78040", areaCode: "956" },
  { city: "Las Cruces",      state: "NM", zip: "88001", areaCode: "575" },
  { city: "Lexington",       state: "KY", zip: "40507", areaCode: "859" },
  { city: "Lincoln",         state: "NE", zip: "68508", areaCode: "402" },
  { city: "Little Rock",     state: "AR", zip: "72201", areaCode: "501" },
  { city: "Macon",           state: "GA", zip: "31201", areaCode: "478" },
  { city: "McAllen",         state: "TX", zip: "78501", areaCode: "956" },
  { city: "Mobile",          state: "AL", zip: "36602", areaCode: "251" },
  { city: "Omaha",           state: "NE", zip: "68102", areaCode: "402" },
  { city: "Phoenix",         state: "AZ", zip: "85004", areaCode: "602" },
  { city: "Providence",      state: "RI", zip: "02903", areaCode: "401" },
  { city: "Reno",            state: "NV", zip: "89501", areaCode: "775" },
  { city: "Richmond",        state: "VA", zip: "23219", areaCode: "804" },
  { city: "San Antonio",     state: "TX", zip: "78205", areaCode: "210" },
  { city: "Savannah",        state: "GA", zip: "31401", areaCode: "912" },
  { city: "Sioux Falls",     state: "SD", zip: "57104", areaCode: "605" },
  { city: "South Bend",      state: "IN", zip: "46601", areaCode: "574" },
  { city: "Spokane",         state: "WA", zip: "99201", areaCode: "509" },
  { city: "Springfield",     state: "IL", zip: "62701", areaCode: "217" },
  { city: "Tallahassee",     state: "FL", zip: "32301", areaCode: "850" },
  { city: "Toledo",          state: "OH", zip: "43604", areaCode: "419" },
  { city: "Tulsa",           state: "OK", zip: "74103", areaCode: "918" },
  { city: "Wichita",         state: "KS", zip: "67202", areaCode: "316" },
];

export const streets = [
  ...["Alder Street", "Bellview Road", "Cannery Row", "Depot Street", "Elm Street", "Fairground Road", "Garden Lane"],
  ...["Harbor Drive", "Ivy Court", "Juniper Lane", "Kiln Road", "Lantern Street", "Mill Avenue", "Northgate Drive"],
  ...[
    "Orchard Road",
    "Pecan Avenue",
    "Quarry Road",
    "Railroad Avenue",
    "Spring Hollow",
    "Tannery Lane",
    "Union Street",
  ],
  ...["Vine Street", "Walnut Street", "Yarrow Court"],
] as const;

export const givenNames = [
  ...["Aaron", "Beatrice", "Calvin", "Dolores", "Edwin", "Farah", "Glenda", "Howard", "Irene", "Jamal", "Katrina"],
  ...["Leonard", "Minh", "Nadia", "Otis", "Paulette", "Quentin", "Renata", "Stella", "Terrence", "Ursula", "Vincent"],
  ...["Wanda", "Xavier", "Yolanda", "Zachary"],
] as const;

export const givenNamesSpanish = [
  ...["Alejandra", "Benito", "Carmen", "Diego", "Esperanza", "Francisco", "Guadalupe", "Hernán", "Inés", "Joaquín"],
  ...["Lourdes", "Mateo", "Noelia", "Óscar", "Pilar", "Ramiro", "Soledad", "Tomás"],
] as const;

export const surnames = [
  ...["Abernathy", "Boateng", "Castellan", "Dombrowski", "Ekström", "Fairweather", "Gallagher", "Hollister", "Ibrahim"],
  ...["Jankowski", "Kimura", "Lindqvist", "Mallory", "Nguyen", "Okafor", "Pruitt", "Quigley", "Rasmussen", "Stenmark"],
  ...["Tolliver", "Underwood", "Vanterpool", "Whitcomb", "Yazzie", "Zielinski"],
] as const;

export const surnamesSpanish = [
  ...["Aguilar", "Barrera", "Cantú", "Delgado", "Escobedo", "Fuentes", "Guerrero", "Herrera", "Ibarra", "Luján"],
  ...["Montoya", "Navarro", "Ortega", "Peralta", "Quiroga", "Robles", "Salazar", "Treviño", "Villarreal", "Zamora"],
] as const;

export const firmNames = [
  ...["Amber Ridge", "Blackwater", "Cloverleaf", "Driftwood", "Eastgate", "Foxglove", "Granite Bay", "Hawthorn"],
  ...["Ironwood", "Jasper Creek", "Keystone", "Larkspur", "Meadowlark", "Northfork", "Old Orchard", "Pinnacle"],
  ...["Quail Run", "Redstone", "Silver Birch", "Timberline", "Upland", "Valley View", "Westbrook", "Yellow Pine"],
] as const;

export const firmTrades = [
  ...["Builders", "Cabinetry", "Catering", "Dental Supply", "Electric", "Fabrication", "Farms", "Foods", "Freight"],
  ...["Heating & Air", "Hardware", "Interiors", "Landscaping", "Machine Works", "Packaging", "Paper", "Plumbing"],
  ...["Print Shop", "Roofing", "Textiles", "Tile & Stone", "Windows"],
] as const;
