type Numbered = { readonly number: string | null; readonly taken: number };

const plainNumber = /^\d+[A-Z]?$|^\d+-\d+[A-Z]?$|^\d+-[A-Z]$|^\d+\.\d+$/;
/** Wisconsin's and Illinois' grids: "N6W23001", "1N223". */
const grid = /^[NSEW]\d+[NSEW]\d+$|^\d+[NSEW]\d+$|^[NSEW]\d{3,}$/;
/** Puerto Rico's blocks and houses: "A17". */
const blockHouse = /^[A-Z]{1,2}-?\d+[A-Z]?$/;
const fraction = /^\d\/\d$/;

// prettier-ignore
const spelled = new Map(["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN"]
  .map((word, place) => [word, String(place + 1)] as const));

/** The number of the house with which words begin; what follows it is the street. */
export function numberAt(words: readonly string[]): Numbered {
  const skipped = words[0] === "#" || words[0] === "NO" ? 1 : 0;
  const [first = "", second = "", third] = words.slice(skipped);
  const none = { number: null, taken: 0 };
  if (second === "") return none;
  const ofGrid = `${first}${second}`;
  if (/^[NSEW]\d+$/.test(first) && /^[NSEW]\d+$/.test(second) && third !== undefined) {
    return { number: ofGrid, taken: skipped + 2 };
  }
  const halved = /^(\d+)-(\d\/\d)$/.exec(first);
  if (halved !== null) return { number: `${halved[1]} ${halved[2]}`, taken: skipped + 1 };
  const isNumber = plainNumber.test(first) || grid.test(first) || (isCalle(second) && blockHouse.test(first));
  if (!isNumber) return skipped === 0 ? spelledNumber(words) : none;
  if (fraction.test(second) && third !== undefined) return { number: `${first} ${second}`, taken: skipped + 2 };
  return { number: first, taken: skipped + 1 };
}

function isCalle(word: string): boolean {
  return word === "CALLE" || word === "AVE" || word === "CALL";
}

/** "ONE MICROSOFT WAY": a number in letters, where a name and more follow it. */
function spelledNumber([first = "", ...rest]: readonly string[]): Numbered {
  const number = spelled.get(first);
  return number !== undefined && rest.length > 1 ? { number, taken: 1 } : { number: null, taken: 0 };
}
