/**
 * How far two colours stand apart, from 1 to 21.
 *
 * @see WCAG 2.2, definitions of “contrast ratio” and “relative luminance”
 * @param one `#rrggbb`, as is `other`
 * @example
 * contrast('#ffffff', '#000000'); // 21
 */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
