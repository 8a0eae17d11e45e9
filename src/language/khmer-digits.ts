const khmerZero = 0x17e0;

/** Turns ០–៩ into 0–9; everything else stays. `\d` and `Number()` know ASCII digits only. */
export function asciiDigits(text: string): string {
  return text.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - khmerZero));
}

/** Turns 0–9 into ០–៩; everything else stays. */
export function khmerDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(khmerZero + Number(digit)));
}
