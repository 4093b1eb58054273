/** The number without what binary fractions add after its fifteenth digit: 0.1 + 0.2 is 0.3. */
export function withoutDust(value: number): number {
  return Number(value.toPrecision(15));
}
