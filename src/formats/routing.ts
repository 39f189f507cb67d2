/** Whether nine digits are a routing number: weighed 3, 7, 1 in turn they add up to a multiple of ten. */
export function isRouting(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const weights = [3, 7, 1];
  const sum = [...text].reduce((all, digit, at) => all + Number(digit) * (weights[at % 3] ?? 0), 0);
  return sum % 10 === 0;
}
