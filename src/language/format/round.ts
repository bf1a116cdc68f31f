/** @example threeFigures(120786516) // => 121000000 */
export function threeFigures(value: number): number {
  return Number(value.toPrecision(3));
}
