import { circle, ellipse, f, path, polygon, type Point } from './svg.ts';

export interface Headgear {
  hair?: 'short' | 'bun' | 'long' | 'cap' | 'helmet' | 'hat' | 'scarf';
  hairColour?: string;
  /** Of cap, helmet, hat or scarf. */
  hatColour?: string;
}

/** Hair, and what is worn on it, of a head of this radius that faces right. */
export function headgear(
  { hair = 'short', hairColour = '#241d1f', hatColour = '#1f5e63' }: Headgear,
  [x, y]: Point,
  r: number,
): string {
  const cap = `M${f(x + r * 0.86)} ${f(y - r * 0.52)}A${f(r * 1.06)} ${f(r * 1.06)} 0 1 0 ${f(x - r * 0.5)} ${f(y + r * 0.9)}Q${f(x - r * 0.35)} ${f(y - r * 0.1)} ${f(x + r * 0.86)} ${f(y - r * 0.52)}Z`;
  const crown = `M${f(x - r * 1.08)} ${f(y - r * 0.2)}A${f(r * 1.08)} ${f(r * 1.1)} 0 0 1 ${f(x + r * 1.08)} ${f(y - r * 0.2)}Z`;
  switch (hair) {
    case 'short':
      return path(cap, hairColour);
    case 'bun':
      return circle([x - r * 1.05, y + r * 0.15], r * 0.5, hairColour) + path(cap, hairColour);
    case 'long':
      return (
        path(
          `M${f(x - r * 0.2)} ${f(y - r)}Q${f(x - r * 1.5)} ${f(y - r * 0.3)} ${f(x - r * 1.15)} ${f(y + r * 2)}Q${f(x - r * 0.5)} ${f(y + r * 2.1)} ${f(x - r * 0.35)} ${f(y)}Z`,
          hairColour,
        ) + path(cap, hairColour)
      );
    case 'cap':
      return (
        path(cap, hairColour) +
        path(crown, hatColour) +
        ellipse([x + r * 1.1, y - r * 0.25], r * 0.55, r * 0.14, hatColour)
      );
    case 'helmet':
      return (
        path(
          `M${f(x - r * 1.2)} ${f(y + r * 0.25)}A${f(r * 1.22)} ${f(r * 1.25)} 0 0 1 ${f(x + r * 1.2)} ${f(y - r * 0.12)}Z`,
          hatColour,
        ) +
        ellipse([x + r * 1.15, y - r * 0.15], r * 0.4, r * 0.12, hatColour) +
        ellipse([x - r * 0.2, y - r * 0.8], r * 0.5, r * 0.16, '#ffffff', 'opacity=".3"')
      );
    case 'hat':
      return (
        path(cap, hairColour) +
        polygon(
          [
            [x - r * 2, y - r * 0.25],
            [x, y - r * 1.7],
            [x + r * 2, y - r * 0.25],
          ],
          hatColour,
          `stroke="${hatColour}" stroke-width="${f(r * 0.2)}" stroke-linejoin="round"`,
        )
      );
    case 'scarf':
      return (
        path(cap, hatColour) +
        path(
          `M${f(x - r)} ${f(y - r * 0.2)}Q${f(x - r * 1.6)} ${f(y + r)} ${f(x - r * 1.1)} ${f(y + r * 1.9)}L${f(x - r * 0.5)} ${f(y + r * 1.4)}Z`,
          hatColour,
        )
      );
  }
}
