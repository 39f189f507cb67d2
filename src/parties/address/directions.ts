const short: Readonly<Record<string, string>> = {
  ...{ NORTH: "N", SOUTH: "S", EAST: "E", WEST: "W", N: "N", S: "S", E: "E", W: "W", NO: "N", SO: "S" },
  ...{ NORTHEAST: "NE", NORTHWEST: "NW", SOUTHEAST: "SE", SOUTHWEST: "SW", NE: "NE", NW: "NW", SE: "SE", SW: "SW" },
};
const directions = new Map(Object.entries(short));

/** The direction that a word means, in one or two letters. */
export function directionOf(word: string | undefined): string | undefined {
  return word === undefined ? undefined : directions.get(word);
}

/** Two directions that are one together: "NORTH EAST" is NE, but "NORTH SOUTH" is nothing. */
export function joinedDirection(one: string | undefined, other: string | undefined): string | undefined {
  const [first, second] = [directionOf(one), directionOf(other)];
  const isJoined = (first === "N" || first === "S") && (second === "E" || second === "W");
  return isJoined ? `${first}${second}` : undefined;
}
