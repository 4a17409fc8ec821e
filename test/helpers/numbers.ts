const SCALES: Record<string, number> = { million: 1e6, billion: 1e9, trillion: 1e12 };

/** The numbers that a text shows in digits, thousands commas and scale words read: "1,200" is 1200, "1.5 million" 1500000. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)(?: (million|billion|trillion)\b)?/g)].map(
    ([, digits = '', scale = '']) => Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1),
  );
}
