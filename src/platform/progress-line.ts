/**
 * Says on stderr how far something long has come: on a terminal in one line that is written over, elsewhere by a line for
 * every tenth. `share` is between 0 and 1.
 */
export function progressLine(what: string): (share: number) => void {
  const stepsMax = process.stderr.isTTY ? 100 : 10;
  let said = -1;
  return (share) => {
    const step = Math.floor(share * stepsMax);
    if (step === said) return;
    said = step;
    const line = `${what}: ${Math.floor(share * 100)} %`;
    if (process.stderr.isTTY) process.stderr.write(`\r${line}${step === stepsMax ? "\n" : ""}`);
    else process.stderr.write(`${line}\n`);
  };
}
