/** Turns the direction of text around it (Unicode bidirectional controls), or steers a terminal. Tab and line end stay. */
const steering = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[^\t\n\r\P{Cc}]/gu;

/** A value of a file without signs that nobody sees and that change how a text is read. */
export function plainValue<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(steering, '').replace(/[\u2028\u2029]/g, '\n') as Value;
  if (Array.isArray(value)) return value.map(plainValue) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainValue(part)])) as Value;
}
