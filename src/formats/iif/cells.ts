/** How a file separates its cells: most by tabs, some by commas. Its first row of headings shows which. */
export function delimiterOf(headings: string): "\t" | "," {
  return headings.includes("\t") || !headings.includes(",") ? "\t" : ",";
}

/**
 * The cells of a line. Quotation marks count only around a whole cell: 6" pipe keeps its own. A mark that is never
 * closed is a letter like others.
 */
export function cellsOf(line: string, delimiter: "\t" | ","): string[] {
  if (delimiter === "\t") return line.split("\t").map(bare);
  const cells: string[] = [];
  // Where no mark closes any more, none is looked for again: a damaged line takes no longer than another.
  let closes = true;
  for (let at = 0; at <= line.length;) {
    const quoted = closes && isQuoted(line, at) ? closingMark(line, at) : null;
    if (quoted === undefined) closes = false;
    const next = line.indexOf(",", quoted ?? at);
    const end = next < 0 ? line.length : next;
    cells.push(bare(line.slice(at, end)));
    at = end + 1;
  }
  return cells;
}

function isQuoted(line: string, at: number): boolean {
  return line
    .slice(at, at + 20)
    .trimStart()
    .startsWith('"');
}

/** Where a quoted cell that begins here has its last mark: the one that a comma or the end follows. */
function closingMark(line: string, at: number): number | undefined {
  const end = /" {0,20}(?:,|$)/g;
  end.lastIndex = line.indexOf('"', at) + 1;
  return end.exec(line)?.index;
}

function bare(cell: string): string {
  const text = cell.trim();
  const inner = text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
  return inner
    .replaceAll('""', '"')
    .replaceAll(String.raw`\n`, "\n")
    .trim();
}
